import type { Inline } from '../pack-schema';

/**
 * Running text as one string: what is not plain stands in braces, `{2}` for a citation, `{7|text}` for a link, `{*text}` for emphasis.
 * Braces and backslashes of the text itself follow a backslash.
 */
const SPECIAL = /[\\{}]/g;
const ESCAPED = /\\([\\{}])/g;
const PIECE = /\{((?:[^\\{}]|\\.)*)\}|((?:[^\\{}]|\\.)+)/gs;
const LINK = /^(\d+)\|(.*)$/s;

/** What numbers in packed prose stand for. */
export interface ProseNumbers {
  /** The number of a source's id. */
  ofSource(id: string): number;
  /** The number of an entry's id. */
  ofEntry(id: string): number;
}

/** The same, the other way round. */
export interface ProseIds {
  source(number: number): string;
  entry(number: number): string;
}

/** Running text without empty pieces, nor plain ones side by side, as `unpackProse` reads it. */
export function packProse(inlines: readonly Inline[], numbers: ProseNumbers): string {
  return inlines.map((inline) => packInline(inline, numbers)).join('');
}

/** What `packProse` was given. */
export function unpackProse(prose: string, ids: ProseIds): Inline[] {
  return Array.from(prose.matchAll(PIECE), ([, marked, plain]) =>
    marked === undefined ? { type: 'text', text: unescaped(plain ?? '') } : unpackMarked(marked, ids),
  );
}

function packInline(inline: Inline, numbers: ProseNumbers): string {
  switch (inline.type) {
    case 'text':
      return escaped(inline.text);
    case 'emphasis':
      return `{*${escaped(inline.text)}}`;
    case 'link':
      return `{${numbers.ofEntry(inline.entry)}|${escaped(inline.text)}}`;
    case 'citation':
      return `{${numbers.ofSource(inline.source)}}`;
  }
}

function unpackMarked(marked: string, ids: ProseIds): Inline {
  if (marked.startsWith('*')) return { type: 'emphasis', text: unescaped(marked.slice(1)) };
  const link = LINK.exec(marked);
  if (link) return { type: 'link', text: unescaped(link[2] ?? ''), entry: ids.entry(Number(link[1])) };
  return { type: 'citation', source: ids.source(Number(marked)) };
}

function escaped(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

function unescaped(text: string): string {
  return text.replace(ESCAPED, '$1');
}
