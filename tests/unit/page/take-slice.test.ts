import { describe, expect, it } from 'vitest';
import { takeSlice } from '../../../src/page/scan/take-slice';

const blocksOf = (...lengths: number[]) => lengths.map((length, id) => ({ id, text: 'x'.repeat(length) }));

describe('takeSlice', () => {
  it('takes what fits and leaves the rest in order', () => {
    const queue = blocksOf(4, 4, 4, 1);
    expect(takeSlice(queue, { blocks: 10, characters: 9 }).map(({ id }) => id)).toEqual([0, 1]);
    expect(queue.map(({ id }) => id)).toEqual([2, 3]);
  });

  it('takes no more blocks than asked for', () => {
    expect(takeSlice(blocksOf(1, 1, 1), { blocks: 2, characters: 99 })).toHaveLength(2);
  });

  it('takes a block that is too large alone, rather than never', () => {
    expect(takeSlice(blocksOf(50, 1), { blocks: 10, characters: 9 }).map(({ id }) => id)).toEqual([0]);
  });

  it('takes nothing from an empty queue', () => {
    expect(takeSlice([], { blocks: 10, characters: 9 })).toEqual([]);
  });
});
