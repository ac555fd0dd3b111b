import { useMemo } from 'preact/hooks';
import { findDrawnSubject } from '../../core/map/drawn-subject';
import type { MapShapes } from '../../core/map/map-data';
import type { EntryView } from '../../core/views';
import { RegionMap } from '../map/region-map';
import { useMessages } from '../messages-context';
import { useLoaded } from '../use-loaded';
import type { Walk } from './walk';

interface LineSectionProps {
  entry: EntryView;
  loadMap: () => Promise<MapShapes>;
  walk: Walk;
}

const NO_PLACES = [] as const;

/** Where a line runs: on a map, whose key says in words what it lies between. Nothing where there is no map. */
export function LineSection({ entry, loadMap, walk }: LineSectionProps) {
  const messages = useMessages();
  const [map] = useLoaded({ key: 'map', ask: loadMap });
  const { id, label, neighbours } = entry;
  const shapes = map.status === 'ready' ? map.value : null;
  const line = useMemo(() => (shapes ? findDrawnSubject({ id, label }, shapes) : null), [id, label, shapes]);
  if (map.status === 'failed') return null;
  return (
    <section>
      <h2>{messages.text('entry.place')}</h2>
      {shapes && line ? (
        <RegionMap
          title={messages.text('map.course', { label })}
          shapes={shapes}
          places={NO_PLACES}
          line={line}
          neighbours={neighbours}
          walk={walk}
        />
      ) : (
        <div class="map-figure map-awaited" />
      )}
    </section>
  );
}
