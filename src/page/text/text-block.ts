import type { TextBlock } from '../../core/spot';

/** A stretch of a block that stands, character by character, in one text node. UTF-16 offsets. */
export interface BlockPiece {
  node: Text;
  /** Where the stretch starts in the block's text. */
  start: number;
  length: number;
  /** Where it starts in the node's text. */
  nodeStart: number;
}

/**
 * A block of text as a reader sees it, with the exact way back to where it stands in the document: pieces in order, without
 * overlap. Characters of no piece, such as the new line of a `<br>`, stand in no node.
 */
export interface PageBlock extends TextBlock {
  readonly pieces: readonly BlockPiece[];
}

/**
 * The range of the document that holds the text from `start` to `end` (exclusive); null when either edge stands in no node, or
 * when the offsets are not those of a stretch of the block. The nodes must still hold the text that the pieces were made of.
 */
export function rangeOfPieces(pieces: readonly BlockPiece[], start: number, end: number): StaticRange | null {
  if (start >= end) return null;
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  if (!first || !last) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.nodeStart + start - first.start,
    endContainer: last.node,
    endOffset: last.nodeStart + end - last.start,
  });
}

/** The piece that holds the character at the offset. */
function pieceAt(pieces: readonly BlockPiece[], offset: number): BlockPiece | null {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  return piece && offset < piece.start + piece.length ? piece : null;
}
