import { describe, expect, test } from 'vitest';
import { normaliseWord } from '../../../../src/core/text/normalise';

describe('normaliseWord', () => {
  test.each([
    ['lowers case', 'TALIBAN', 'taliban'],
    ['drops diacritics', 'Tālibān', 'taliban'],
    ['drops apostrophes of every sort', 'Qa’ida', 'qaida'],
    ['drops ayn and hamza signs', 'Shiʿa', 'shia'],
    ['drops soft hyphens', 'Waziri\u00ADstan', 'waziristan'],
    ['drops zero-width spaces and joiners', 'Dur\u200Band\u200D', 'durand'],
    ['drops bidirectional marks', '\u200EKabul\u200F', 'kabul'],
    ['resolves full-width letters', 'ＴＴＰ', 'ttp'],
    ['resolves ligatures', 'conﬂict', 'conflict'],
    ['resolves Arabic presentation forms', 'ﻃﺎﻟﺒﺎﻥ', 'طالبان'],
    ['folds Arabic yeh and kaf to Persian ones', 'باكستاني', 'باکستانی'],
    ['folds alef with hamza', 'أفغانستان', 'افغانستان'],
    ['folds Urdu heh', 'مجاہدین', 'مجاهدین'],
    ['drops Arabic vowel marks and tatweel', 'طَالِبـان', 'طالبان'],
    ['keeps digits', '9', '9'],
    ['is empty for invisible characters alone', '\u200B\u00AD', ''],
  ])('%s: %s', (_, word, expected) => {
    expect(normaliseWord(word)).toBe(expected);
  });

  test('does NOT make one letter of Pashto letters that differ in sound', () => {
    expect(normaliseWord('ښار')).not.toBe(normaliseWord('سار'));
  });
});
