import type { EntryKind } from './corpus/vocabulary';

/** One stretch of running text to be read as a whole: a paragraph, a heading, a cell. */
export interface TextBlock {
  /** Chosen by the caller; unique among the blocks of one page. */
  id: number;
  text: string;
}

/** What a page says of itself outside its running text. */
export interface PageContext {
  title?: string;
  /** BCP 47 language tag. */
  language?: string;
  /** ISO 8601 date of publication. */
  date?: string;
}

/**
 * How a mention was matched to a name of an entry:
 * `exact`, the name as the corpus writes it; `variant`, another spelling of it by rule; `fuzzy`, close to it in spelling;
 * `context`, a name that means this entry only because of what else the page says.
 */
export type SpotMethod = 'exact' | 'variant' | 'fuzzy' | 'context';

/** A mention of an entry in a block of text. */
export interface Spot {
  block: number;
  /** UTF-16 offsets into the block's text, end exclusive. */
  start: number;
  end: number;
  /** The text between the offsets. */
  surface: string;
  entry: string;
  label: string;
  kind: EntryKind;
  /** 1, specialised; 2, widely known. */
  tier: number;
  /** The name of the entry that was matched. */
  name: string;
  method: SpotMethod;
  /** From 0 to 1: the share of spots with this value that are meant to be right. */
  confidence: number;
  /** A short reason that a reader understands. */
  because: string;
}
