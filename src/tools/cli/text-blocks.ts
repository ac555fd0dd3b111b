import type { TextBlock } from '../../core/spot';

/** A block with where it begins in the whole text, in UTF-16 code units. */
export interface PlacedBlock extends TextBlock {
  offset: number;
}

/** A line shorter than this was not broken because the paper ended; nor was one that ends a sentence. */
const WRAP_MIN = 40;
const RUNS_ON = /[\p{L}\p{N},;-]\s*$/u;

/**
 * Plain text as blocks: paragraphs, which blank lines part, and lines of headings and lists. A line that looks broken for want
 * of room goes on in the next, for then a name may run over the break.
 */
export function textToBlocks(text: string): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  for (const paragraph of piecesOf(text, /\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/g)) {
    let open: { text: string; offset: number } | undefined;
    for (const line of piecesOf(paragraph.text, /\r?\n/g)) {
      const end = line.offset + line.text.length;
      if (open) open.text = paragraph.text.slice(open.offset, end);
      else open = line;
      if (line.text.length >= WRAP_MIN && RUNS_ON.test(line.text)) continue;
      add({ text: open.text, offset: paragraph.offset + open.offset });
      open = undefined;
    }
    if (open) add({ text: open.text, offset: paragraph.offset + open.offset });
  }
  return blocks;

  function add(piece: { text: string; offset: number }): void {
    if (piece.text.trim()) blocks.push({ id: blocks.length, ...piece });
  }
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
