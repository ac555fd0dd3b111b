import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../../src/core/matching/build-index';
import { findCandidates } from '../../../../src/core/matching/find-candidates';
import { tokenise } from '../../../../src/core/text/tokenise';
import { makeEntry } from '../../../support/corpus';

const everyday = ['rahman', 'raymond', 'kumar'];
const index = buildIndex(
  [
    makeEntry({
      id: 'ttp',
      label: 'Tehrik-i-Taliban Pakistan',
      aliases: [{ name: 'TTP', when: 'context' }],
      native: { ur: ['تحریک طالبان پاکستان'] },
    }),
    makeEntry({ id: 'taliban', label: 'Taliban' }),
    makeEntry({ id: 'durand-line', label: 'Durand Line', aliases: ['Durand border'] }),
    makeEntry({ id: 'drones', label: 'US drone strikes', aliases: ['drone strikes'] }),
    makeEntry({ id: 'mir', label: 'Asfandyar Mir', aliases: [{ name: 'Mir', when: 'named' }] }),
    makeEntry({ id: 'korybko', label: 'Andrew Korybko', aliases: [{ name: 'Korybko', when: 'named' }] }),
    makeEntry({ id: 'imran-khan', label: 'Imran Khan', aliases: [{ name: 'Khan', when: 'named' }] }),
    makeEntry({ id: 'spin-boldak', label: 'Spin Boldak' }),
    makeEntry({ id: 'pashtunistan', label: 'Pashtunistan' }),
    makeEntry({ id: 'fazlullah', label: 'Mullah Fazlullah' }),
    makeEntry({ id: 'army', label: 'Pakistan Army' }),
    makeEntry({ id: 'oic', label: 'Organisation of Islamic Cooperation' }),
    makeEntry({ id: 'institute', label: 'Institute of Peace and War' }),
    makeEntry({ id: 'al-qaeda', label: 'al-Qaeda' }),
    makeEntry({ id: 'border', label: 'Afghanistan-Pakistan border' }),
    makeEntry({ id: 'plan', label: "Illegal Foreigners' Repatriation Plan" }),
    makeEntry({ id: 'clerics', label: 'Clerics', aliases: ['maulana'] }),
    makeEntry({ id: 'zia', label: 'Zia ur Rehman' }),
    makeEntry({ id: 'kunar', label: 'Kunar' }),
    makeEntry({ id: 'kunar-valley', label: 'Kunar Valley' }),
    makeEntry({ id: 'talks', label: 'Taliban peace talks' }),
    makeEntry({ id: 'talks-board', label: 'Peace Talks Advisory Board' }),
    makeEntry({ id: 'pashtuns', label: 'Pashtuns', native: { fa: ['پشتون'] } }),
  ],
  everyday,
);

const candidatesIn = (text: string) => findCandidates(index, { id: 0, text }, tokenise(text, index.lexicon));

/** Every reading as `surface → entry method`. */
function readingsIn(text: string): string[] {
  return candidatesIn(text).flatMap(({ surface, readings }) =>
    readings.map(({ name, method }) => `${surface} → ${index.name(name).entry} ${method}`),
  );
}

describe('an exact match', () => {
  test.each([
    ['in running text', 'along the Durand Line, which', 'Durand Line → durand-line exact'],
    ['over a hyphen for a space', 'the Durand-Line', 'Durand-Line → durand-line exact'],
    ['over a line break', 'the Durand\nLine', 'Durand\nLine → durand-line exact'],
    ['over a no-break space', 'the Durand\u00A0Line', 'Durand\u00A0Line → durand-line exact'],
    ['over a stroke', 'the Afghanistan/Pakistan border', 'Afghanistan/Pakistan border → border exact'],
    [
      "over a plural's possessive",
      'the Illegal Foreigners’ Repatriation Plan',
      'Illegal Foreigners’ Repatriation Plan → plan exact',
    ],
    ['with an invisible hyphen', 'the Du\u00ADrand Line', 'Du\u00ADrand Line → durand-line exact'],
    ['without its possessive', 'the Taliban’s men', 'Taliban → taliban exact'],
    ['of a common name in any case', 'Drone strikes rose', 'Drone strikes → drones exact'],
    [
      'in small letters where the text has no others',
      'all of it happened along the durand line today',
      'durand line → durand-line exact',
    ],
    ['in its own script', 'حملہ تحريك طالبان پاکستان نے کیا', 'تحريك طالبان پاکستان → ttp exact'],
  ])('is found %s', (_, text, expected) => {
    expect(readingsIn(text)).toContain(expected);
  });

  test('keeps every overlap for later', () => {
    expect(readingsIn('the Tehrik-i-Taliban Pakistan')).toEqual([
      'Tehrik-i-Taliban Pakistan → ttp exact',
      'Taliban → taliban exact',
    ]);
  });

  test('of a proper name is NOT found in small letters beside others', () => {
    expect(readingsIn('All of it happened along the durand line')).toEqual([]);
  });

  test('is NOT found across punctuation', () => {
    expect(readingsIn('said Durand. Line up')).toEqual([]);
    expect(readingsIn('Imran, Khan')).not.toContain('Imran, Khan → imran-khan exact');
  });

  test('is NOT found inside a longer word', () => {
    expect(readingsIn('Talibanisation and TTPs')).toEqual([]);
  });

  test('of an acronym is NOT found in another case', () => {
    expect(readingsIn('the ttp and Ttp')).toEqual([]);
  });
});

describe('a variant', () => {
  test.each([
    ['in the singular', 'a drone strike hit', 'drone strike → drones variant'],
    ['by another transliteration', 'the Tehreek-e-Taliban Pakistan', 'Tehreek-e-Taliban Pakistan → ttp variant'],
    ['without its connector', 'the Tehrik Taliban Pakistan', 'Tehrik Taliban Pakistan → ttp variant'],
    ['with another last letter', 'analyst Andrew Koribko', 'Andrew Koribko → korybko variant'],
    ['as a surname alone', 'Koribco said', 'Koribco → korybko variant'],
    ['written together', 'at Spinboldak', 'Spinboldak → spin-boldak variant'],
    ['with a word split', 'Asfand Yar Mir', 'Asfand Yar Mir → mir variant'],
    ['with another title', 'cleric Maulana Fazlullah', 'Maulana Fazlullah → fazlullah variant'],
    ['with a demonym for a country', 'the Pakistani Army', 'Pakistani Army → army variant'],
    ['with a possessive country', 'Pakistan’s army', 'Pakistan’s army → army exact'],
    [
      'in American spelling',
      'the Organization of Islamic Cooperation',
      'Organization of Islamic Cooperation → oic variant',
    ],
    ['with the Arabic article and conjunction', 'والپشتون', 'والپشتون → pashtuns variant'],
    ['with the article written onto it', 'Alqaida said', 'Alqaida → al-qaeda variant'],
    [
      'with a word written apart',
      'Organisation of Islamic Co-operation',
      'Organisation of Islamic Co-operation → oic variant',
    ],
    ['with a Persian plural', 'پشتون\u200Cها', 'پشتون → pashtuns exact'],
  ])('is found %s', (_, text, expected) => {
    expect(readingsIn(text)).toContain(expected);
  });

  test('is NOT another title for a title alone', () => {
    expect(readingsIn('the maulana and the general')).toEqual(['maulana → clerics exact']);
  });

  test('is NOT a name without its title', () => {
    expect(readingsIn('Fazlullah said')).toEqual([]);
  });

  test('is NOT made of names with "and" between them', () => {
    expect(readingsIn('the Taliban and Pakistan')).toEqual(['Taliban → taliban exact']);
  });

  test('is NOT made of abbreviations or single letters', () => {
    expect(readingsIn('the PASH TUNS and a PASHTUN')).not.toContain('PASH TUNS → pashtuns variant');
    expect(readingsIn('Pashtu n')).toEqual([]);
  });

  test('is NOT found for names under five letters, which fold into plain words', () => {
    expect(readingsIn('Can they? Mere words.')).toEqual([]);
  });

  test('is NOT found in small letters for a proper name', () => {
    expect(readingsIn('talibaan')).toEqual([]);
  });
});

test('words in small letters that begin a proper name are still turned round "of"', () => {
  expect(readingsIn('the peace talks of the Taliban')).toContain('peace talks of the Taliban → talks variant');
});

describe('an approximate match', () => {
  test.each([
    ['Tehrekh-e-Talban Pakistan', 'Tehrekh-e-Talban Pakistan → ttp fuzzy'],
    ['the Tahreek-e-Taliban Pakistan', 'Tahreek-e-Taliban Pakistan → ttp fuzzy'],
    ['the Orgnisation of the Islamic Coperation', 'Orgnisation of the Islamic Coperation → oic fuzzy'],
    ['the Institute for Peae and War', 'Institute for Peae and War → institute fuzzy'],
    ['Pakistna Army', 'Pakistna Army → army fuzzy'],
    ['expert Zia ur Rahman', 'Zia ur Rahman → zia fuzzy'],
    ['in Kunor', 'Kunor → kunar fuzzy'],
    ['the Kuar Valley', 'Kuar Valley → kunar-valley fuzzy'],
    ['Afyandar Mir, expert', 'Afyandar Mir → mir fuzzy'],
    ['an independent Pashtunstan', 'Pashtunstan → pashtunistan fuzzy'],
    ['the Duarnd border again', 'Duarnd border → durand-line fuzzy'],
  ])('is found in %s', (text, expected) => {
    expect(readingsIn(text)).toContain(expected);
  });

  test.each([
    ['another person of that surname', 'Amir Khan won'],
    ['a name with a short word changed', 'the Durand Lane'],
    ['a part of a name', 'an Andrew of Durand'],
    ['a name beginning with another letter', 'Usfandyar Mir'],
    ['small letters', 'pashtunstan'],
    ['a short name with a consonant changed', 'in Kumar'],
    ['an everyday word with other consonants', 'expert Zia ur Raymond'],
    ['names with a small word between', 'Pakistan and Army'],
  ])('is NOT found in %s', (_, text) => {
    expect(readingsIn(text).filter((reading) => reading.endsWith('fuzzy'))).toEqual([]);
  });
});

test('a capitalised neighbour marks a candidate as embedded, a title does not', () => {
  const embedded = (text: string) => candidatesIn(text).find(({ surface }) => surface === 'Khan')?.embedded;
  expect(embedded('Amir Khan won')).toBe(true);
  expect(embedded('Khan Younis')).toBe(true);
  expect(embedded('Prime Minister Khan said')).toBe(false);
  expect(embedded('But Khan said')).toBe(false);
  expect(embedded('Lahore, Khan said')).toBe(false);
  expect(embedded('Better days: Khan\nLAHORE, May 1')).toBe(false);
  expect(embedded('better days with Amir\nKhan')).toBe(true);
  expect(embedded('Sharif/Khan')).toBe(false);
  expect(embedded('the Sharifs’ Khan')).toBe(false);
});

test('a candidate has at most one reading for each entry, the surest', () => {
  const [candidate] = candidatesIn('Taliban');
  expect(candidate?.readings).toHaveLength(1);
  expect(candidate?.readings[0]).toMatchObject({ method: 'exact', similarity: 1 });
});
