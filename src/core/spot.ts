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

/** How a name on the page stands to the name that the corpus writes. */
export interface Spelling {
  is: 'exact' | 'variant' | 'fuzzy';
  /** The name as the corpus writes it. */
  name: string;
}

/** Why something was taken for a mention, or was not; put into words by whoever shows it. Labels are those of entries. */
export type Reason =
  /** The page writes the name, or something like it. */
  | { kind: 'spelling'; spelling: Spelling }
  /** The page is about the subject; `words` are those of it that the page says most, in small letters. */
  | { kind: 'subject'; spelling: Spelling; words: string[] }
  /** The page names the entry in full. */
  | { kind: 'named'; label: string }
  /** The page itself says what the abbreviation stands for; null for something that the corpus does not know. */
  | { kind: 'expansion'; abbreviation: string; label: string | null }
  /** The page leaves open which is meant. */
  | { kind: 'shared'; label: string }
  /** Not taken: the page says too little of the subject. */
  | { kind: 'off-subject'; spelling: Spelling }
  /** Not taken: the page does not name the entry in full. */
  | { kind: 'not-named'; label: string }
  /** Not taken: general knowledge. */
  | { kind: 'general'; label: string }
  /** Not taken: a name that means something else. */
  | { kind: 'other-meaning'; name: string }
  /** Not taken: part of something longer. */
  | { kind: 'part-of-name' | 'part-of-date' };

/** An entry that a mention may mean. */
export interface Meaning {
  entry: string;
  label: string;
  kind: EntryKind;
  /** 1, specialised; 2, widely known. */
  tier: number;
}

/** A mention of an entry in a block of text. */
export interface Spot extends Meaning {
  block: number;
  /** UTF-16 offsets into the block's text, end exclusive. */
  start: number;
  end: number;
  /** The text between the offsets. */
  surface: string;
  /** The name of the entry that was matched. */
  name: string;
  method: SpotMethod;
  /** From 0 to 1: the share of spots with this value that are meant to be right. */
  confidence: number;
  /** Why it was taken for a mention. */
  reason: Reason;
  /** What else it may well mean, likeliest first; absent where nothing else is plausible. */
  alternatives?: Meaning[];
}
