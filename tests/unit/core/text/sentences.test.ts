import { expect, test } from 'vitest';
import { sentenceStarts } from '../../../../src/core/text/sentences';

test.each([
  ['One sentence', [0]],
  ['One. Two! Three', [0, 5, 10]],
  ['He said “No.” She left.', [0, 14]],
  ['About 3.5 km, e.g. here', [0]],
  ['ختم۔ پھر', [0, 5]],
  ['', [0]],
])('the sentences of %j begin at %j', (text, starts) => {
  expect(sentenceStarts(text)).toEqual(starts);
});
