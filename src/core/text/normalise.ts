/**
 * Spelling-independent forms of single words, so that one name is one key however a page writes it.
 * Words are normalised one at a time, after `tokenise` has noted where each stands: offsets never need to be mapped back.
 */

/** Apostrophes and the letters that stand for ayn and hamza in transliteration. */
export const APOSTROPHES = "'’‘ʼʻʿʾ`´′";
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
/** Unicode's format characters (soft hyphen, zero-width space and joiner, bidirectional controls…): seen by nobody. */
const INVISIBLE = /\p{Cf}/gu;
const MARKS = /\p{M}/gu;
const LATIN_ONLY = /^[a-z0-9]*$/;

/**
 * Letters that keyboards and writers of Arabic script use for one another. Each row: what it becomes, and from what.
 * Tatweel only stretches a word; the many forms of yeh, kaf, heh and alef are one letter to a reader.
 */
const ARABIC_LETTERS: readonly (readonly [to: string, from: string])[] = [
  ['', '\u0640'],
  ['ا', 'أإآٱ'],
  ['ی', 'يىئېۍےۓ'],
  ['ک', 'كڪګ'],
  ['ه', 'ةہۀھۂۃە'],
  ['و', 'ؤ'],
];
const ARABIC_FOLD = new Map(ARABIC_LETTERS.flatMap(([to, from]) => [...from].map((letter) => [letter, to] as const)));
const ARABIC = /[\u0600-\u06FF]/u;

/**
 * The comparable form of a word: compatibility forms (Arabic presentation forms, full-width letters, ligatures) resolved,
 * lower case, without diacritics, apostrophes and invisible characters; Arabic letters folded to one of each kind.
 * The result may be empty, for a word made of invisible characters alone.
 */
export function normaliseWord(word: string): string {
  const lower = word.toLowerCase();
  if (LATIN_ONLY.test(lower)) return lower;
  const bare = word
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHE, '')
    .toLowerCase()
    // Hamza on a carrier is a letter of its own until it is taken apart: fold it while it is one.
    .replace(/[\u0600-\u06FF]/gu, (letter) => ARABIC_FOLD.get(letter) ?? letter)
    .normalize('NFKD')
    .replace(MARKS, '');
  return ARABIC.test(bare)
    ? bare
    : bare.replace(/[łŁ]/g, 'l').replace(/ı/g, 'i').replace(/ø/g, 'o').replace(/ß/g, 'ss');
}
