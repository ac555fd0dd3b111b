import Fuse from 'fuse.js';
import type { Word } from '../text/lexicon';
import type { Token } from '../text/tokenise';
import type { Match } from './match';
import type { IndexedName, NameIndex } from './name-index';
import { findNameRuns } from './name-run';
import { mayBeAlike, similarityOfNames } from './similarity';

/** How many blocked names fuse.js passes on for each window. */
const SHORTLIST = 5;

/**
 * Stretches of capitalised words that are close in spelling to a name without being a known spelling of it.
 *
 * Names that share a word's consonant skeleton with the text are the candidates (blocking); where they are many, fuse.js picks
 * the likeliest; a symmetric similarity of the whole and of each pair of words decides.
 */
export function findFuzzy(index: NameIndex, tokens: readonly Token[]): Match[] {
  const matches: Match[] = [];
  for (const run of findNameRuns(tokens)) {
    const words = run.flatMap((at) => tokens[at]?.word ?? []);
    for (const { first, length, names } of blockedWindows(index, words)) {
      const window = words.slice(first, first + length);
      const from = run[first];
      const last = run[first + length - 1];
      if (from === undefined || last === undefined) continue;
      for (const { number, name } of shortlist(window, [...names.values()])) {
        const alike = similarityOfNames(window, name.bearing);
        if (alike === null) continue;
        matches.push({ from, to: last + 1, name: number, method: 'fuzzy', similarity: alike });
      }
    }
  }
  return matches;
}

interface BlockedName {
  number: number;
  name: IndexedName;
}

/** A stretch of a run's words, with the names of as many words that share a skeleton with it at the right place. */
interface BlockedWindow {
  first: number;
  length: number;
  names: Map<number, BlockedName>;
}

function blockedWindows(index: NameIndex, words: readonly Word[]): Iterable<BlockedWindow> {
  const windows = new Map<number, BlockedWindow>();
  for (const [position, word] of words.entries()) {
    for (const key of word.skeletonKeys) {
      for (const number of index.bySkeleton.get(key) ?? []) {
        const name = index.names[number];
        if (name?.casing !== 'proper') continue;
        const { length } = name.bearing;
        for (const [offset, bearing] of name.bearing.entries()) {
          const first = position - offset;
          if (first < 0 || first + length > words.length || !bearing.skeletonKeys.includes(key)) continue;
          if (!name.bearing.every((other, at) => mayBeAlike(words[first + at], other))) continue;
          const id = first * words.length + length;
          const window = windows.get(id) ?? { first, length, names: new Map() };
          windows.set(id, window);
          window.names.set(number, { number, name });
        }
      }
    }
  }
  return windows.values();
}

function shortlist(window: readonly Word[], names: BlockedName[]): BlockedName[] {
  if (names.length <= SHORTLIST) return names;
  const text = window.map(({ norm }) => norm).join(' ');
  const fuse = new Fuse(names, {
    keys: [{ name: 'name', getFn: ({ name }) => name.key }],
    threshold: 0.6,
    ignoreLocation: true,
  });
  return fuse.search(text, { limit: SHORTLIST }).map(({ item }) => item);
}
