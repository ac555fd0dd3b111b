import Fuse from 'fuse.js';
import type { Word } from '../text/lexicon';
import { skeletonKeys } from '../text/skeleton';
import type { Token } from '../text/tokenise';
import type { Match } from './match';
import type { IndexedName, NameIndex } from './name-index';
import { skeletonOfWords } from './name-key';
import { findNameRuns } from './name-run';
import { similarityOfNames } from './similarity';

/** No name of more words is looked for approximately; longer ones are found by their parts' exact spelling or not at all. */
const MAX_WORDS = 6;
/** How many blocked names fuse.js passes on for each window. */
const SHORTLIST = 5;

interface BlockedName {
  number: number;
  name: IndexedName;
}

/**
 * Stretches of capitalised words that are close in spelling to a name without being a known spelling of it.
 *
 * Names whose consonants differ from the text's by one letter at most are the candidates (blocking); where they are many,
 * fuse.js picks the likeliest; a symmetric similarity of the whole and of each pair of words decides.
 */
export function findFuzzy(index: NameIndex, tokens: readonly Token[]): Match[] {
  const matches: Match[] = [];
  for (const run of findNameRuns(tokens)) {
    const words = run.flatMap((at) => tokens[at]?.word ?? []);
    for (let first = 0; first < words.length; first++) {
      for (let end = first + 1; end <= words.length && end - first <= MAX_WORDS; end++) {
        const window = words.slice(first, end);
        for (const { number, similarity } of namesLike(index, window)) {
          matches.push({
            from: run[first] ?? 0,
            to: (run[end - 1] ?? 0) + 1,
            name: number,
            method: 'fuzzy',
            similarity,
          });
        }
      }
    }
  }
  return matches;
}

function namesLike(index: NameIndex, window: readonly Word[]): { number: number; similarity: number }[] {
  const numbers = new Set<number>();
  for (const key of skeletonKeys(skeletonOfWords(window))) {
    for (const number of index.skeletons.get(key)) numbers.add(number);
  }
  const blocked = [...numbers].map((number) => ({ number, name: index.name(number) }));
  return shortlist(window, blocked).flatMap(({ number, name }) => {
    const similarity = similarityOfNames(window, name.bearing);
    const isEveryday = window.some((word, at) => word !== name.bearing[at] && index.isConfusable(word.norm));
    return similarity === null || isEveryday ? [] : { number, similarity };
  });
}

function shortlist(window: readonly Word[], names: BlockedName[]): BlockedName[] {
  if (names.length <= SHORTLIST) return names;
  const text = window.map(({ norm }) => norm).join(' ');
  const fuse = new Fuse(names, {
    keys: [{ name: 'name', getFn: ({ name }) => name.exactKey }],
    threshold: 0.6,
    ignoreLocation: true,
  });
  return fuse.search(text, { limit: SHORTLIST }).map(({ item }) => item);
}
