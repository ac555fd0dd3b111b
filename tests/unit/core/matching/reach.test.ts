import { expect, test } from 'vitest';
import { longerReach, reachOf, wordsWithin } from '../../../../src/core/matching/reach';

const both = (reach: number) => [wordsWithin(reach, false), wordsWithin(reach, true)];

test('a reach tells of all names, and of those that may begin in small letters', () => {
  expect(both(reachOf(3, false))).toEqual([3, 0]);
  expect(both(reachOf(3, true))).toEqual([3, 3]);
  expect(both(0)).toEqual([0, 0]);
});

test('the longer of two reaches is the longer of either kind', () => {
  expect(both(longerReach(reachOf(5, false), reachOf(2, true)))).toEqual([5, 2]);
  expect(both(longerReach(reachOf(2, true), reachOf(5, false)))).toEqual([5, 2]);
  expect(both(longerReach(0, reachOf(4, true)))).toEqual([4, 4]);
});

test('a name longer than can be told is told as the longest that can', () => {
  expect(both(reachOf(500, true))).toEqual([63, 63]);
});
