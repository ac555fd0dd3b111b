import type { SpotMethod } from '../spot';

/** A name that a stretch of text may be. */
export interface Reading {
  /** The number of the name in the index. */
  name: number;
  method: Exclude<SpotMethod, 'context'>;
  /** How alike text and name are in spelling, from 0 to 1; 1 for an exact match. */
  similarity: number;
}

/** A stretch of text that may be a mention, with everything it might mean. Plain data: it travels to the page and back. */
export interface Candidate {
  block: number;
  /** UTF-16 offsets into the block's text, end exclusive. */
  start: number;
  end: number;
  surface: string;
  /**
   * Whether what stands next to it may belong to it: a capitalised word, as in "Amir Khan" for "Khan", or a year after a day.
   */
  embedded: boolean;
  /**
   * The capitalised word with which a longer name may go on, in its normalised singular: the "high" of Lahore High Court. Null
   * when there is none, when it begins a name of its own, and in headlines, where most words are capitalised.
   */
  followedBy: string | null;
  /** The same for the capitalised word before it, as in Rahim Wardak; null for titles and quarters of the sky (Upper Kurram) too. */
  precededBy: string | null;
  /** How many words it has. */
  words: number;
  /**
   * How many different entries its block names for sure, and context words it uses, besides the candidate; at most
   * `MAX_NEIGHBOURS`. Filled in when the block has been read, like what follows.
   */
  neighbours: number;
  /** The context words in the candidate itself, which cannot vouch for it. */
  ownContextWords: readonly string[];
  /** Number of its sentence on the page: see `sentenceOf`. */
  sentence: number;
  /** Never empty; at most one for each entry. */
  readings: Reading[];
}

/** Whether a candidate is a part of a longer one. */
export function isWithin(candidate: Candidate, other: Candidate): boolean {
  return other.words > candidate.words && other.start <= candidate.start && other.end >= candidate.end;
}
