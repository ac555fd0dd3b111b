import type { TextBlock } from '../../core/spot';

/** A block with where it begins in the whole text, in UTF-16 code units. */
export interface PlacedBlock extends TextBlock {
  offset: number;
}

/** Lines of hard-wrapped prose are about as long as one another; those of lists and headings are not. */
const WRAP_MIN = 40;
const WRAP_MAX = 110;
const WRAP_MIN_LINES = 3;

/**
 * Plain text as blocks: paragraphs, which blank lines part. A single line break parts too, unless the paragraph looks
 * hard-wrapped, for then a name may run over the break.
 */
export function textToBlocks(text: string): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  for (const paragraph of piecesOf(text, /\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/g)) {
    const lines = piecesOf(paragraph.text, /\r?\n/g);
    const pieces = isHardWrapped(lines.map((line) => line.text)) ? [{ ...paragraph, offset: 0 }] : lines;
    for (const piece of pieces) {
      if (piece.text.trim())
        blocks.push({ id: blocks.length, text: piece.text, offset: paragraph.offset + piece.offset });
    }
  }
  return blocks;
}

function isHardWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  return lines.length >= WRAP_MIN_LINES && full.every(({ length }) => length >= WRAP_MIN && length <= WRAP_MAX);
}

function piecesOf(text: string, separator: RegExp): { text: string; offset: number }[] {
  const pieces: { text: string; offset: number }[] = [];
  let offset = 0;
  for (const match of text.matchAll(separator)) {
    pieces.push({ text: text.slice(offset, match.index), offset });
    offset = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(offset), offset });
  return pieces;
}
