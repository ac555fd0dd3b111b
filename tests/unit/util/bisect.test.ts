import { expect, test } from 'vitest';
import { bisect } from '../../../src/util/bisect';

test('the first place of which something no longer holds is found, at either end and between', () => {
  for (let count = 0; count < 9; count++)
    for (let first = 0; first <= count; first++) expect(bisect(count, (place) => place < first)).toBe(first);
});

test('few places are looked at', () => {
  const seen: number[] = [];
  bisect(1_000, (place) => {
    seen.push(place);
    return place < 700;
  });
  expect(seen.length).toBeLessThanOrEqual(10);
});
