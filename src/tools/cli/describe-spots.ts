import { formatTable } from './format-table';
import type { TextSpot } from './spot-text';

/** The spots of a text as a table that people read: where, what the text writes, what it means, how sure and why. */
export function describeSpots(text: string, spots: readonly TextSpot[]): string {
  if (spots.length === 0) return '  nothing spotted';
  const rows = spots.map((spot) => [
    placeOf(text, spot.start),
    spot.surface.replace(/\s+/g, ' '),
    spot.label,
    spot.entry,
    spot.method,
    spot.confidence.toFixed(2),
    spot.because,
  ]);
  return formatTable([['where', 'the text writes', 'meaning', 'entry', 'method', 'sure', 'because'], ...rows]);
}

/** Line and column, counted from 1, as editors show them. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset);
  return `${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`;
}
