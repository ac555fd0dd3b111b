import { expect, test } from 'vitest';
import { arabicStems } from '../../../../src/core/text/arabic-affixes';
import { normaliseWord } from '../../../../src/core/text/normalise';

test.each([
  ['الطالبان', 'طالبان'],
  ['والطالبان', 'طالبان'],
  ['لطالبان', 'طالبان'],
  ['للطالبان', 'طالبان'],
  ['وطالبان', 'طالبان'],
  ['بالقاعدة', 'قاعدة'],
  ['پشتون‌ها'.replace('\u200C', ''), 'پشتون'],
  ['پشتونوں', 'پشتون'],
])('%s may be made of %s', (word, stem) => {
  expect(arabicStems(normaliseWord(word))).toContain(normaliseWord(stem));
});

test('a stem is never shorter than three letters, and other scripts have none', () => {
  expect(arabicStems('وال')).toEqual([]);
  expect(arabicStems('taliban')).toEqual([]);
});
