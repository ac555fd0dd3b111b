import { useMemo } from 'preact/hooks';
import type { BriefingEntry } from '../../core/briefing/briefing';
import type { MapShapes } from '../../core/map/map-data';
import type { Walk } from '../entry/walk';
import type { Loadable } from '../loadable';
import { RegionMap } from '../map/region-map';
import { useMessages } from '../messages-context';
import { placesToShow } from './places-to-show';

interface BriefingMapProps {
  entries: readonly BriefingEntry[];
  map: Loadable<MapShapes>;
  walk: Walk;
}

const NO_NEIGHBOURS = [] as const;

/** Every place that a page names on one map; nothing where it names none that is on the map. */
export function BriefingMap({ entries, map, walk }: BriefingMapProps) {
  const messages = useMessages();
  const shapes = map.status === 'ready' ? map.value : null;
  const places = useMemo(() => (shapes ? placesToShow(entries, shapes) : []), [entries, shapes]);
  const isAwaited = map.status === 'loading' && entries.some(({ coordinates }) => coordinates);
  if (!isAwaited && places.length === 0) return null;
  return (
    <section>
      <h2>{messages.text('briefing.map')}</h2>
      {shapes ? (
        <RegionMap
          title={messages.text('map.places')}
          shapes={shapes}
          places={places}
          neighbours={NO_NEIGHBOURS}
          walk={walk}
        />
      ) : (
        <div class="map-figure map-awaited" />
      )}
    </section>
  );
}
