import type { Entry } from '../corpus/pack-schema';
import { plainText } from '../corpus/plain-text';
import { distanceBetween } from './direction';
import { isMapLine } from './drawn-subject';

/** Farther than this no reader looks for a neighbour. In kilometres. */
const REACH = 900;
const MAX_NEIGHBOURS = 40;

/**
 * Entries by which a reader finds their bearings around a place: towns and crossings, the widely known first, of equals the nearer.
 * Provinces and rivers are left out: a point says nothing of where they are.
 */
export function findNeighbours(entries: readonly Entry[], { id, coordinates }: Entry): Entry[] {
  if (!coordinates) return isMapLine(id) ? spotsAlongBorders(entries) : [];
  return entries
    .flatMap((entry) => {
      if (entry.id === id || !entry.coordinates || !isSpot(entry)) return [];
      const km = distanceBetween(coordinates, entry.coordinates);
      return km > REACH || km < 1 ? [] : [{ entry, km }];
    })
    .sort((a, b) => Number(b.entry.tier > 1) - Number(a.entry.tier > 1) || a.km - b.km)
    .slice(0, MAX_NEIGHBOURS)
    .map(({ entry }) => entry);
}

/** By which a reader finds their bearings on the map of a line: crossings, then widely known towns. Which are in sight the map knows. */
function spotsAlongBorders(entries: readonly Entry[]): Entry[] {
  const spots = entries.filter((entry) => entry.coordinates && isSpot(entry));
  const crossings = spots.filter(({ kind }) => kind === 'border');
  return [...crossings, ...spots.filter(({ kind, tier }) => kind !== 'border' && tier > 1)].slice(0, MAX_NEIGHBOURS);
}

const SPOT_WORDS = ['town', 'city', 'capital', 'port', 'village', 'headquarters'];
const AREA_WORDS = [
  'province',
  'district',
  'division',
  'region',
  'area',
  'valley',
  'river',
  'state',
  'country',
  'part',
];
const FIRST_WORD = new RegExp(`\\b(?:(${SPOT_WORDS.join('|')})|${AREA_WORDS.join('|')})\\b`, 'i');

/** The corpus does not say whether a place is a town or a province, but summaries begin with what a place is. */
function isSpot({ kind, summary }: Entry): boolean {
  if (kind === 'border') return true;
  const [sentence = ''] = plainText(summary).split(/[.;:]/);
  return kind === 'place' && FIRST_WORD.exec(sentence)?.[1] !== undefined;
}
