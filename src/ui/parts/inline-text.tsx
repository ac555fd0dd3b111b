import type { ComponentChild } from 'preact';
import type { Inline } from '../../core/corpus/pack-schema';
import { groupCitations } from '../words/citations';

export interface InlineTextProps {
  pieces: readonly Inline[];
  /** Draws the marks of neighbouring citations, given the ids of their sources. */
  citations: (sources: string[]) => ComponentChild;
  /** Draws a link to another entry; without it a link is plain text. */
  link?: (text: string, entry: string) => ComponentChild;
}

/** Running text of an entry. Text only: nothing in it is ever read as markup. */
export function InlineText({ pieces, citations, link }: InlineTextProps) {
  return (
    <>
      {groupCitations(pieces).map((piece) => {
        if (piece.type === 'citations') return citations(piece.sources);
        if (piece.type === 'emphasis') return <em>{piece.text}</em>;
        if (piece.type === 'link' && link) return link(piece.text, piece.entry);
        return piece.text;
      })}
    </>
  );
}
