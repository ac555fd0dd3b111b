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

/** The blocks in which an entry was called by a full name, once for each time. */
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

/** Both together, as a new one. Of two expansions of one abbreviation, one that the corpus knows wins. */
export function mergeEvidence(a: Evidence, b: Evidence): Evidence {
  const sum = emptyEvidence();
  addEvidence(sum, a);
  addEvidence(sum, b);
  return sum;
}

/** Adds what `mergeEvidence` would to the first, in place: a page is read in hundreds of blocks. */
export function addEvidence(sum: Evidence, more: Evidence): void {
  sum.words += more.words;
  for (const [abbreviation, entry] of Object.entries(more.expansions))
    sum.expansions[abbreviation] = entry ?? sum.expansions[abbreviation] ?? null;
  for (const [entry, byWord] of Object.entries(more.called)) {
    for (const [word, { sure, perhaps }] of Object.entries(byWord)) {
      const callings = callingsOf(sum, entry, word);
      callings.sure.push(...sure);
      callings.perhaps.push(...perhaps);
    }
  }
  addCounts(sum.named, more.named);
  addCounts(sum.perhapsNamed, more.perhapsNamed);
  addCounts(sum.contextWords, more.contextWords);
  addCounts(sum.otherMeaningWords, more.otherMeaningWords);
  addCounts(sum.otherSubjectWords, more.otherSubjectWords);
  addCounts(sum.otherSenses, more.otherSenses);
}

/** The callings of an entry by a word, to be added to. */
export function callingsOf(evidence: Evidence, entry: string, word: string): Callings {
  evidence.called[entry] ??= {};
  const byWord = evidence.called[entry];
  byWord[word] ??= { sure: [], perhaps: [] };
  return byWord[word];
}

function addCounts(sum: Record<string, number>, more: Record<string, number>): void {
  for (const [key, count] of Object.entries(more)) sum[key] = (sum[key] ?? 0) + count;
}
