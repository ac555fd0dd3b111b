import type { Inline } from '../../core/corpus/pack-schema';

/** The words of running text alone, without marks of sources. */
export function textOf(pieces: readonly Inline[]): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');
}
