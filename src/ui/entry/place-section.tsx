import type { MapShapes } from '../../core/map/map-data';
import { isOnMap } from '../../core/map/map-view';
import type { EntryView } from '../../core/views';
import { RegionMap } from '../map/region-map';
import { useMessages } from '../messages-context';
import { useLoaded } from '../use-loaded';
import { formatCoordinates, geoUri } from '../words/format-coordinates';
import type { Walk } from './walk';

interface PlaceSectionProps {
  entry: EntryView;
  coordinates: [latitude: number, longitude: number];
  loadMap: () => Promise<MapShapes>;
  walk: Walk;
}

/** Where a place is: on a map, where the map reaches so far, and as text, for a reader and to be pasted into a map program. */
export function PlaceSection({ entry, coordinates, loadMap, walk }: PlaceSectionProps) {
  const messages = useMessages();
  const [map] = useLoaded({ key: 'map', ask: loadMap });
  const { id, label, neighbours } = entry;
  return (
    <section>
      <h2>{messages.text('entry.place')}</h2>
      {map.status === 'loading' && <div class="map-figure map-awaited" />}
      {map.status === 'ready' && isOnMap(coordinates, map.value) && (
        <RegionMap
          title={messages.text('map.region', { label })}
          shapes={map.value}
          places={[{ id, label, coordinates }]}
          neighbours={neighbours}
          walk={walk}
        />
      )}
      <p class="place">
        {formatCoordinates(coordinates, messages)}{' '}
        <span class="geo" dir="ltr">
          {geoUri(coordinates)}
        </span>
      </p>
    </section>
  );
}
