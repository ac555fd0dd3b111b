import type { Glossary } from '../core/glossary';
import { findDrawnSubject, isMapLine } from '../core/map/drawn-subject';
import { type DrawnMap, drawLocator, drawSubject } from '../core/map/locate';
import type { MapShapes } from '../core/map/map-data';
import { type Coordinates, isOnMap } from '../core/map/map-view';
import type { EntryCard } from '../core/views';

/** The map of a card, in px. */
const SIZE = { width: 120, height: 90 };

/**
 * A card, with its map drawn so that the page needs none; null when there is no such entry.
 * @param date of the page, where it is known.
 */
export async function cardWithMap(
  glossary: Pick<Glossary, 'card' | 'coordinates'>,
  entry: string,
  loadMap: () => Promise<MapShapes>,
  date?: string,
): Promise<EntryCard | null> {
  const card = glossary.card(entry, date);
  const coordinates = glossary.coordinates(entry);
  if (!card || !(coordinates || isMapLine(entry))) return card;
  // A card without a map is worth more than none; the next card tries again.
  const shapes = await loadMap().catch(() => null);
  const map = shapes && drawCardMap(shapes, card, coordinates);
  return map ? { ...card, map } : card;
}

function drawCardMap(shapes: MapShapes, card: EntryCard, coordinates: Coordinates | undefined): DrawnMap | null {
  // Of a country in whose middle the map does not reach, only an edge would be seen.
  if (coordinates && !isOnMap(coordinates, shapes)) return null;
  const subject = findDrawnSubject(card, shapes);
  if (subject) return drawSubject(shapes, subject, SIZE);
  return coordinates ? drawLocator(shapes, { points: [coordinates], ...SIZE }) : null;
}
