import { expect, it } from 'vitest';
import { moveActive } from '../../../../src/ui/search/move-active';

it('goes up and down the results, and round their ends', () => {
  expect(moveActive(0, 3, 'ArrowDown')).toBe(1);
  expect(moveActive(2, 3, 'ArrowDown')).toBe(0);
  expect(moveActive(0, 3, 'ArrowUp')).toBe(2);
});

it('does NOT move without results or for any other key', () => {
  expect(moveActive(0, 0, 'ArrowDown')).toBeNull();
  expect(moveActive(0, 3, 'a')).toBeNull();
  expect(moveActive(0, 3, 'Home')).toBeNull();
});
