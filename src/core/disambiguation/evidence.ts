/**
 * What a page has said so far that bears on what its candidates mean. Plain data: it travels to the page and back.
 * It only ever grows, so that slices can be read in any order and a page is decided as a whole.
 */
export interface Evidence {
  /** How often each entry was named by a name that can mean nothing else. */
  named: Record<string, number>;
  /** How often each entry was named by a full name that might mean something else, or is spelt approximately. */
  perhapsNamed: Record<string, number>;
  /** How often each of the pack's context words was seen, by normalised word. */
  contextWords: Record<string, number>;
  /** How often each word was seen that belongs to another meaning of some alias, by normalised word. */
  otherMeaningWords: Record<string, number>;
  /**
   * What the page itself says that an abbreviation stands for, as in "Tehrik-i-Taliban Pakistan (TTP)": the id of an entry, or
   * null for something that the corpus does not know.
   */
  expansions: Record<string, string | null>;
}

export function emptyEvidence(): Evidence {
  return { named: {}, perhapsNamed: {}, contextWords: {}, otherMeaningWords: {}, expansions: {} };
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
  for (const [abbreviation, entry] of Object.entries(more.expansions))
    sum.expansions[abbreviation] = entry ?? sum.expansions[abbreviation] ?? null;
  addCounts(sum.named, more.named);
  addCounts(sum.perhapsNamed, more.perhapsNamed);
  addCounts(sum.contextWords, more.contextWords);
  addCounts(sum.otherMeaningWords, more.otherMeaningWords);
}

function addCounts(sum: Record<string, number>, more: Record<string, number>): void {
  for (const [key, count] of Object.entries(more)) sum[key] = (sum[key] ?? 0) + count;
}
