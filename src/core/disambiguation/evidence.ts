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
