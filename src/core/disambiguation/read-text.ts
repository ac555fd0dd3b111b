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
}
