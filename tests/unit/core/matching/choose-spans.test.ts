import { expect, test } from 'vitest';
import { chooseSpans } from '../../../../src/core/matching/choose-spans';

const span = (block: number, start: number, end: number) => ({ block, start, end });

test('of overlapping spans the longest is chosen', () => {
  expect(chooseSpans([span(0, 4, 8), span(0, 0, 12), span(0, 10, 14)])).toEqual([span(0, 0, 12)]);
});

test('of equally long ones the first is chosen', () => {
  expect(chooseSpans([span(0, 3, 8), span(0, 0, 5)])).toEqual([span(0, 0, 5)]);
});

test('spans that touch, or stand in different blocks, do not overlap; the result is in reading order', () => {
  expect(chooseSpans([span(1, 0, 5), span(0, 5, 9), span(0, 0, 5)])).toEqual([
    span(0, 0, 5),
    span(0, 5, 9),
    span(1, 0, 5),
  ]);
});
