import type { Candidate } from '../matching/candidate';
import type { Token } from '../text/tokenise';
import type { WordBearing } from './page-vocabulary';

/** A text of a page as far as it was read: its words, what each says of the page, and the candidates among them. */
export interface ReadText {
  text: string;
  tokens: readonly Token[];
  /** By token. */
  bearings: readonly WordBearing[];
  candidates: readonly Candidate[];
  /** Where its sentences begin, in UTF-16 offsets; the first at 0. */
  sentences: readonly number[];
}

/** Sentences of one block, which has fewer, in the numbering of all sentences of a page. */
const SENTENCES_PER_BLOCK = 10_000;

/** The number of the sentence in which a candidate stands, among all of its page: greater further on. */
export function sentenceOf({ block, start }: Candidate, sentences: readonly number[]): number {
  const within = sentences.findLastIndex((begin) => begin <= start);
  return block * SENTENCES_PER_BLOCK + within;
}
