import { expect, it } from 'vitest';
import { nextMention } from '../../../src/page/commands/next-mention';

it.each([
  ['the one after the current one', [-50, 10, 90], 1, 1, 2],
  ['the one before it', [-50, 10, 90], 1, -1, 0],
  ['around the end', [-50, 10, 90], 2, 1, 0],
  ['around the beginning', [-50, 10, 90], 0, -1, 2],
  ['at first, the first from the view on', [-50, 10, 90], -1, 1, 1],
  ['at first, the last before the view', [-50, 10, 90], -1, -1, 0],
  ['the first of all where none is further down', [-50, -10], -1, 1, 0],
  ['the last of all where none is further up', [10, 90], -1, -1, 1],
  ['the last where all are further up', [-50, -10], -1, -1, 1],
  ['the only one', [10], 0, 1, 0],
] as const)('leads to %s', (_, tops, current, step, expected) => {
  expect(nextMention(tops, current, step)).toBe(expected);
});
