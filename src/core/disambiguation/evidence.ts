/**
 * What a page has said so far that bears on what its candidates mean. Plain data: it travels to the page and back.
 * It only ever grows, so that slices can be read in any order and a page is decided as a whole.
 */
export interface Evidence {
  /** How many words were read. */
  words: number;
  /** How often each entry was named by a name that can mean nothing else. */
  named: Record<string, number>;
  /** How often each entry was named by a name that might mean something else: several such names of a pack speak for one another. */
  perhapsNamed: Record<string, number>;
  /**
   * Where entries were called by names of several words, by which a shorter one later on may go: by entry, or `STRANGER`, then by
   * the folded words that the name began and ended with, as with a surname; by '' for any.
   */
  called: Record<string, Record<string, Callings>>;
  /** How often each of the pack's context words was seen, by normalised word. */
  contextWords: Record<string, number>;
  /** How often each word was seen that belongs to another meaning of some alias, by normalised word. */
  otherMeaningWords: Record<string, number>;
  /** How often each word was seen that speaks for another subject, by normalised word. */
  otherSubjectWords: Record<string, number>;
  /**
   * How often each surface form stood next to a word of another subject, as in "the film Kandahar" or "Helmand Restaurant"; by its
   * words, normalised.
   */
  otherSenses: Record<string, number>;
  /**
   * What the page itself says that an abbreviation stands for, as in "Tehrik-i-Taliban Pakistan (TTP)": the id of an entry, or
   * null for something that the corpus does not know.
   */
  expansions: Record<string, string | null>;
}

/** The sentences in which an entry was called by a full name, once for each time, numbered as `sentenceOf` does. */
export interface Callings {
  /** By names that can mean nothing else. */
  sure: number[];
  /** By names that might mean something else, or are spelt approximately. */
  perhaps: number[];
  /** How many times more before those, of which the sentences are forgotten; 0 when left out. */
  earlierSure?: number;
  earlierPerhaps?: number;
}

/** Stands for the entry of whoever bears a name that the corpus knows, but is not in it. */
export const STRANGER = '?';

export function emptyEvidence(): Evidence {
  return {
    words: 0,
    named: {},
    perhapsNamed: {},
    called: {},
    contextWords: {},
    otherMeaningWords: {},
    otherSubjectWords: {},
    otherSenses: {},
    expansions: {},
  };
}

/** A copy that can be added to: a page is read in hundreds of blocks, each of which adds to it in place. */
export function copyEvidence(evidence: Evidence): Evidence {
  return structuredClone(evidence);
}

/** A live report of days would carry each time in every request. */
const MOST_SENTENCES = 40;

/**
 * Forgets, in place, in which sentences an entry was called by a full name, as far as nobody will ask any more: for a candidate counts the
 * last one before it, and how often there were others. What travels does not grow with the page then.
 * @param since the first sentence with a candidate that will be looked at again; infinite when there is none.
 */
export function forgetEarlySentences({ called }: Evidence, since: number): void {
  for (const byWord of Object.values(called))
    for (const callings of Object.values(byWord)) {
      const earlierSure = forgetEarly(callings.sure, since);
      const earlierPerhaps = forgetEarly(callings.perhaps, since);
      if (earlierSure > 0) callings.earlierSure = (callings.earlierSure ?? 0) + earlierSure;
      if (earlierPerhaps > 0) callings.earlierPerhaps = (callings.earlierPerhaps ?? 0) + earlierPerhaps;
    }
}

/** Returns how many were forgotten. */
function forgetEarly(sentences: number[], since: number): number {
  // The last one counts, whenever it was.
  if (sentences.length < 2) return 0;
  const lastBefore = sentences.findLastIndex((sentence) => sentence <= since);
  return sentences.splice(0, Math.max(0, lastBefore, sentences.length - MOST_SENTENCES)).length;
}

/** Adds what a text says that abbreviations stand for. Of two expansions of one, one that the corpus knows wins. */
export function addExpansions({ expansions }: Evidence, more: Evidence['expansions']): void {
  for (const [abbreviation, entry] of Object.entries(more))
    expansions[abbreviation] = entry ?? expansions[abbreviation] ?? null;
}

/** The callings of an entry by a word, to be added to. */
export function callingsOf(evidence: Evidence, entry: string, word: string): Callings {
  evidence.called[entry] ??= {};
  const byWord = evidence.called[entry];
  byWord[word] ??= { sure: [], perhaps: [] };
  return byWord[word];
}
