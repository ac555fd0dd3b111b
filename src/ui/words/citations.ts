import type { Inline, Source } from '../../core/corpus/pack-schema';

/** Running text whose neighbouring citation marks are one piece, so that 1 and 2 never read as 12. */
export type InlineGroup = Exclude<Inline, { type: 'citation' }> | { type: 'citations'; sources: string[] };

export function groupCitations(pieces: readonly Inline[]): InlineGroup[] {
  const groups: InlineGroup[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (piece.type !== 'citation') groups.push(piece);
    else if (last?.type !== 'citations') groups.push({ type: 'citations', sources: [piece.source] });
    else if (!last.sources.includes(piece.source)) last.sources.push(piece.source);
  }
  return groups;
}

/** A source as it is cited: its number, from 1. */
export interface NumberedSource {
  number: number;
  source: Source;
}

/** The sources of the given ids, numbered by their place in the list; ids that the list lacks are left out. */
export function findCited(ids: readonly string[], sources: readonly Source[]): NumberedSource[] {
  return ids
    .map((id) => sources.findIndex((source) => source.id === id))
    .flatMap((index) => {
      const source = sources[index];
      return source ? [{ number: index + 1, source }] : [];
    })
    .sort((a, b) => a.number - b.number);
}
