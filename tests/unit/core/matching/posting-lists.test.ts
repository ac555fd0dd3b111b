import { describe, expect, test } from 'vitest';
import { PostingBuilder, PostingLists } from '../../../../src/core/matching/posting-lists';

function listsOf(pairs: [string, number][]): PostingLists {
  const builder = new PostingBuilder();
  for (const [key, value] of pairs) builder.add(key, value);
  return new PostingLists(builder.finish());
}

describe('posting lists', () => {
  test('give the numbers under a key in the order in which they were added', () => {
    const lists = listsOf([
      ['b', 3],
      ['a', 2],
      ['b', 1],
    ]);
    expect(lists.get('b')).toEqual([3, 1]);
    expect(lists.get('a')).toEqual([2]);
    expect(lists.first('b')).toBe(3);
  });

  test('give nothing for a key that was never added', () => {
    const lists = listsOf([['a', 2]]);
    expect(lists.get('z')).toEqual([]);
    expect(lists.first('z')).toBe(0);
    expect(lists.has('z')).toBe(false);
    expect(lists.has('a')).toBe(true);
  });

  test('may be empty', () => {
    expect(listsOf([]).get('a')).toEqual([]);
  });

  test('find every one of many keys', () => {
    const pairs = Array.from({ length: 5_000 }, (_, n): [string, number] => [`key ${n}`, n]);
    const lists = listsOf(pairs);
    expect(pairs.filter(([key, n]) => !lists.get(key).includes(n))).toEqual([]);
    const falselyFound = pairs.filter(([key]) => lists.has(`${key}?`));
    expect(falselyFound.length).toBeLessThan(pairs.length / 250);
  });
});
