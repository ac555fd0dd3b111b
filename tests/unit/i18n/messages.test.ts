import { describe, expect, it } from 'vitest';
import { messagesFrom } from '../../../src/i18n/messages';
import { readMessageFile } from '../../../src/i18n/read-message-file';
import { messagesIn, packagedMessages } from '../../support/messages';

const english = await messagesIn('en');
const arabic = await messagesIn('ar');
const urdu = await messagesIn('ur');

describe('a message', () => {
  it('has its values put in', () => {
    expect(english.text('popup.offTitle', { host: 'example.org' })).toBe('Backstory is off for example.org');
    expect(english.text('common.source', { number: 1234, title: 'T' })).toBe('Source 1,234: T');
  });

  it('keeps values apart from the direction around them where lines run from right to left', () => {
    expect(urdu.text('settings.mutedOn', { host: 'example.org' })).toBe('\u2068example.org\u2069 پر');
  });

  it('comes in pieces, so that elements can be put in', () => {
    const name = { is: 'an element' };
    expect(english.pieces('card.fuzzy', { surface: 'a', name })).toEqual([
      'The page writes “',
      'a',
      '”, close to “',
      name,
      '”.',
    ]);
  });

  it('does NOT have what is put in read for names of values', () => {
    expect(english.text('popup.mentions', { label: '{label} {host}' })).toBe('Mentions of {label} {host}');
  });
});

describe('a number', () => {
  it.each([
    [0, '0 terms'],
    [1, '1 term'],
    [2, '2 terms'],
  ])('decides the wording in English: %i', (count, words) => {
    expect(english.count('popup.termCount', count)).toBe(words);
  });

  it.each([
    [0, 'لا مصطلحات'],
    [1, 'مصطلح واحد'],
    [2, 'مصطلحان'],
    [3, /مصطلحات$/],
    [11, /مصطلحًا$/],
    [100, /مصطلح$/],
  ])('decides the wording in Arabic, which has six: %i', (count, words) => {
    expect(arabic.count('popup.termCount', count)).toMatch(words);
  });

  it('takes the wording for any other number where a language has none of its own', async () => {
    const file = await packagedMessages('de');
    const messages = messagesFrom(
      readMessageFile({ ...file, popup_termCount_one: undefined, language_tag: { message: 'de' } }),
    );
    expect(messages.count('popup.termCount', 1)).toBe('1 Begriffe');
  });
});

describe('a date', () => {
  it.each([
    ['en', '1893', '1893'],
    ['en', '2007-12', 'December 2007'],
    ['en', '2021-08-15', '15 August 2021'],
    ['de', '2021-08-15', '15. August 2021'],
    ['fr', '2021-08-15', '15 août 2021'],
  ])('is written as in %s at the precision it has: %s', async (locale, date, words) => {
    expect((await messagesIn(locale)).date(date)).toBe(words);
  });

  it('is of the Gregorian calendar in every language, as the entries are', async () => {
    // In Afghanistan the year of the Solar Hijri calendar would be 1400.
    expect((await messagesIn('fa')).date('2021-08-15')).toContain('۲۰۲۱');
    expect((await messagesIn('ps')).date('2021-08')).toContain('۲۰۲۱');
  });
});

it('puts the separators of the language between the items of a list', () => {
  const [a, b, c] = [{ a: 1 }, { b: 1 }, { c: 1 }];
  expect(english.list([a, b, c])).toEqual([a, ', ', b, ', ', c]);
  expect(urdu.list([a, b])[1]).not.toBe(', ');
  expect(english.list([])).toEqual([]);
});

it('says that a file without messages is none', () => {
  expect(() => messagesFrom(() => '')).toThrow('"language.tag" is missing');
});
