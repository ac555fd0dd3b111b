import Fuse from 'fuse.js';
import { skeletonKeys } from '../text/skeleton';
import type { Token } from '../text/tokenise';
import { foldTransliteration } from '../text/transliteration';
import type { Match } from './match';
import type { IndexedName, NameIndex } from './name-index';
import { findNameRuns } from './name-run';
import { similarity } from './similarity';

/** A word this short is either right or another word. */
const MIN_FUZZY_WORD_LENGTH = 5;
/** A name as one word must be this long and this alike: one letter in seven. */
const MIN_SINGLE_WORD_LENGTH = 7;
const MIN_SINGLE_WORD_SIMILARITY = 0.85;
/** Of a name of several words, the least for the whole and for any one word. */
const MIN_SIMILARITY = 0.76;
const MIN_WORD_SIMILARITY = 0.6;
/** How many blocked names fuse.js passes on for each window. */
const SHORTLIST = 5;

/**
 * Stretches of capitalised words that are close in spelling to a name without being a known spelling of it.
 *
 * Names that share a word's consonant skeleton with the text are the candidates (blocking); fuse.js ranks them against the
 * window of as many words; a symmetric similarity of the whole and of each pair of words decides.
 */
export function findFuzzy(index: NameIndex, tokens: readonly Token[]): Match[] {
  const matches: Match[] = [];
  for (const { words } of findNameRuns(tokens)) {
    for (const [key, names] of blockedWindows(index, tokens, words)) {
      const [first = 0, last = 0] = key.split(':').map(Number);
      const window = words.slice(first, last);
      const text = window.map((at) => tokens[at]?.norm ?? '');
      const from = window[0];
      const end = window.at(-1);
      if (from === undefined || end === undefined) continue;
      for (const { name, at } of shortlist(text, names)) {
        const alike = similarityOfNames(text, name.words);
        if (alike !== null) matches.push({ from, to: end + 1, name: at, method: 'fuzzy', similarity: alike });
      }
    }
  }
  return matches;
}

type NameAt = { at: number; name: IndexedName; text: string };

/** For each window of a run, as `first:end` word positions, the names that share a skeleton with it at the right place. */
function blockedWindows(index: NameIndex, tokens: readonly Token[], words: readonly number[]) {
  const windows = new Map<string, Map<number, NameAt>>();
  for (const [position, at] of words.entries()) {
    const norm = tokens[at]?.norm ?? '';
    for (const key of skeletonKeys(norm)) {
      for (const n of index.bySkeleton.get(key) ?? []) {
        const name = index.names[n];
        if (name?.casing !== 'proper') continue;
        for (const [offset, word] of name.words.entries()) {
          const first = position - offset;
          if (first < 0 || first + name.words.length > words.length || !shareKey(norm, word)) continue;
          const window = `${first}:${first + name.words.length}`;
          const names = windows.get(window) ?? new Map<number, NameAt>();
          names.set(n, { at: n, name, text: name.words.join(' ') });
          windows.set(window, names);
        }
      }
    }
  }
  return windows;
}

function shareKey(a: string, b: string): boolean {
  const keys = skeletonKeys(a);
  return skeletonKeys(b).some((key) => keys.includes(key));
}

function shortlist(text: readonly string[], names: ReadonlyMap<number, NameAt>): NameAt[] {
  const list = [...names.values()];
  if (list.length <= SHORTLIST) return list;
  const fuse = new Fuse(list, { keys: ['text'], threshold: 0.6, ignoreLocation: true, includeScore: true });
  return fuse.search(text.join(' '), { limit: SHORTLIST }).map(({ item }) => item);
}

/** How alike two names of as many words are, or null when they are not alike enough to be one name. */
export function similarityOfNames(text: readonly string[], name: readonly string[]): number | null {
  if (text.length !== name.length) return null;
  const pairs = text.map((word, at) => [word, name[at] ?? ''] as const);
  if (pairs.some(([a, b]) => !isWordAlike(a, b))) return null;
  const whole = similarity(text.join(' '), name.join(' '));
  if (text.length === 1) {
    const [word = ''] = name;
    return word.length >= MIN_SINGLE_WORD_LENGTH && whole >= MIN_SINGLE_WORD_SIMILARITY ? whole : null;
  }
  return whole >= MIN_SIMILARITY ? whole : null;
}

function isWordAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [foldedA, foldedB] = [foldTransliteration(a), foldTransliteration(b)];
  if (foldedA === foldedB) return true;
  if (Math.min(a.length, b.length) < MIN_FUZZY_WORD_LENGTH || foldedA[0] !== foldedB[0]) return false;
  return Math.max(similarity(a, b), similarity(foldedA, foldedB)) >= MIN_WORD_SIMILARITY;
}
