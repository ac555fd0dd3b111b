import { parse } from 'yaml';

/** A text with hand-made labels: what a spotter should find in it, and what it must leave alone. */
export interface LabelledText {
  id: string;
  title?: string;
  language: string;
  text: string;
  mentions: LabelledMention[];
  traps: LabelledTrap[];
  /** General mentions, which count neither for nor against. */
  general: LabelledSpan[];
}

/** UTF-16 offsets into the text, end exclusive. */
export interface LabelledSpan {
  start: number;
  end: number;
  surface: string;
}

export interface LabelledMention extends LabelledSpan {
  /** Ids of entries; any of them is right. */
  entries: string[];
  /** Whether it is spelt otherwise than the entry's aliases. */
  variant: boolean;
}

export interface LabelledTrap extends LabelledSpan {
  why: string;
}

const LABEL = /\[\[([^|\]]+)\|([^|\]]+)(?:\|(variant))?\]\]/gu;

/**
 * Reads a labelled text: YAML front matter, then text with labels `[[surface|entry-id]]`, `[[surface|entry-id|variant]]`,
 * `[[surface|one-id/other-id]]`, `[[surface|!why it is a trap]]` and `[[surface|?]]`. Throws an Error that names the text when
 * the front matter is missing or a label is malformed.
 */
export function parseLabelledText(id: string, source: string): LabelledText {
  const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n+([\s\S]*)$/.exec(source);
  if (!parts) throw new Error(`${id}: the front matter is missing; begin the file with "---"`);
  const metadata = parse(parts[1] ?? '') as { title?: unknown; language?: unknown } | null;
  const body = (parts[2] ?? '').trimEnd();
  const result: LabelledText = {
    id,
    language: String(metadata?.language ?? 'en'),
    text: '',
    mentions: [],
    traps: [],
    general: [],
  };
  if (metadata?.title) result.title = String(metadata.title);
  let read = 0;
  for (const match of body.matchAll(LABEL)) {
    const [whole, surface = '', label = '', variant] = match;
    result.text += body.slice(read, match.index);
    const span = { start: result.text.length, end: result.text.length + surface.length, surface };
    result.text += surface;
    read = match.index + whole.length;
    if (label === '?') result.general.push(span);
    else if (label.startsWith('!')) result.traps.push({ ...span, why: label.slice(1).trim() });
    else result.mentions.push({ ...span, entries: label.split('/'), variant: variant !== undefined });
  }
  result.text += body.slice(read);
  if (/\[\[|\]\]/.test(result.text)) throw new Error(`${id}: a label is malformed; write [[surface|entry-id]]`);
  return result;
}
