import { expect, test } from 'vitest';
import { nestSlices, type Slice, someSlice } from '../../../../src/tools/trace/slice-tree';
import { makeSlice } from './make-slice';

const outline = ({ event, children }: Slice): unknown => [event.name, ...children.map(outline)];

test('slices nest by time, in whatever order they come', () => {
  const events = [
    makeSlice('c', 2, 1),
    makeSlice('a', 0, 10),
    makeSlice('d', 10, 2),
    makeSlice('b', 1, 4),
    makeSlice('e', 6, 1),
  ];
  expect(nestSlices(events).map(outline)).toEqual([['a', ['b', ['c']], ['e']], ['d']]);
});

test('of two that begin together the longer holds the other', () => {
  expect(nestSlices([makeSlice('inner', 0, 1), makeSlice('outer', 0, 2)]).map(outline)).toEqual([['outer', ['inner']]]);
});

test('points in time are no slices', () => {
  expect(nestSlices([{ name: 'mark', ph: 'R', pid: 1, tid: 1, ts: 5 }])).toEqual([]);
});

test('what is looked for may lie deep', () => {
  const [root] = nestSlices([makeSlice('a', 0, 10), makeSlice('b', 1, 4), makeSlice('c', 2, 1)]);
  expect(root && someSlice(root, ({ name }) => name === 'c')).toBe(true);
  expect(root && someSlice(root, ({ name }) => name === 'd')).toBe(false);
});
