import { expect, test, vi } from 'vitest';
import { memoise } from '../../../src/util/memoise';

test('computes each result once', () => {
  const compute = vi.fn((key: string) => key.length);
  const length = memoise(compute, 10);
  expect([length('a'), length('a'), length('bb')]).toEqual([1, 1, 2]);
  expect(compute).toHaveBeenCalledTimes(2);
});

test('forgets everything rather than remember more than the limit', () => {
  const compute = vi.fn((key: string) => key);
  const same = memoise(compute, 2);
  for (const key of ['a', 'b', 'c', 'c', 'a']) same(key);
  expect(compute.mock.calls.flat()).toEqual(['a', 'b', 'c', 'a']);
});
