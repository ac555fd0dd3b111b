import { memoise } from '../../util/memoise';
import type { EntryKind } from '../corpus/vocabulary';
import type { Evidence } from './evidence';

/**
 * A name of the pack counts by how specialised its entry is: naming the Durand Line says more of a page than naming the Soviet
 * Union. Places count less: much happens in Karachi.
 */
const TIER_WEIGHTS: Readonly<Record<number, number>> = { 1: 1, 2: 0.6, 3: 0.1 };
const PLACE_TIER_WEIGHTS: Readonly<Record<number, number>> = { 1: 0.7, 2: 0.3, 3: 0.1 };
/** What each entry adds that is perhaps named, and all of them together at most: PTI beside PPP and JUI-F is the party. */
const PERHAPS_WEIGHT = 0.2;
const MOST_PERHAPS = 0.6;
/** A general entry that is perhaps named says nothing: America, India. */
const LAST_TELLING_TIER = 2;
const CONTEXT_WORD_WEIGHT = 0.5;
/** What each further occurrence adds, and how many are counted: a page that repeats one word is not about its subject yet. */
const REPEAT_WEIGHT = 0.25;
const MAX_REPEATS = 3;
const REMEMBERED_ENTRIES = 1_000;

/** What the score asks of the corpus. */
export interface SubjectCorpus {
  tierOf(entry: string): number;
  kindOf(entry: string): EntryKind | undefined;
  /** An entry's own names of one word, which may be context words. */
  ownWords(entry: string): ReadonlySet<string>;
}

/**
 * How much a page is about the pack's subject: 0 when nothing on it says so, about 1 when a word or two do, 3 and more when it
 * plainly is.
 * @returns a function of the entry whose own mentions, and the words of its names, are in question: they cannot vouch for
 * themselves.
 */
export function createSubjectScore(
  evidence: Evidence,
  { tierOf, kindOf, ownWords }: SubjectCorpus,
): (except: string) => number {
  const { named, contextWords } = evidence;
  const isContextWord = (entry: string) => {
    for (const word of ownWords(entry)) if (contextWords[word] !== undefined) return true;
    return false;
  };
  const shareOf = (entry: string) => {
    const count = named[entry];
    // What is a context word as well counts once.
    if (count === undefined || isContextWord(entry)) return 0;
    const weights = kindOf(entry) === 'place' ? PLACE_TIER_WEIGHTS : TIER_WEIGHTS;
    return (weights[tierOf(entry)] ?? 0) * repeated(count);
  };
  let total = 0;
  for (const entry of Object.keys(named)) total += shareOf(entry);
  for (const count of Object.values(contextWords)) total += CONTEXT_WORD_WEIGHT * repeated(count);
  const perhaps = new Set(
    Object.keys(evidence.perhapsNamed).filter(
      (entry) => named[entry] === undefined && tierOf(entry) <= LAST_TELLING_TIER && !isContextWord(entry),
    ),
  );
  return memoise((except) => {
    const others = perhaps.size - (perhaps.has(except) ? 1 : 0);
    let own = shareOf(except);
    for (const word of ownWords(except)) {
      const count = contextWords[word];
      if (count !== undefined) own += CONTEXT_WORD_WEIGHT * repeated(count);
    }
    return total - own + Math.min(MOST_PERHAPS, PERHAPS_WEIGHT * others);
  }, REMEMBERED_ENTRIES);
}

/** What one occurrence of a context word adds to the score of a page that has so many. */
export function shareOfOccurrence(count: number): number {
  return CONTEXT_WORD_WEIGHT * (count > 1 ? repeated(count) - repeated(count - 1) : 1);
}

function repeated(count: number): number {
  return 1 + REPEAT_WEIGHT * Math.min(count - 1, MAX_REPEATS);
}
