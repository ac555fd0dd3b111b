import type { MapPaths } from '../../core/map/draw-map';
import { useMessages } from '../messages-context';

/** What the lines on a map mean, those that are in sight, and whose drawing they are. */
export function MapKey({ paths }: { paths: MapPaths }) {
  const messages = useMessages();
  return (
    <figcaption class="map-key">
      {paths.durandLine && <KeyItem line="map-durand-line" words={messages.text('map.durandLine')} />}
      {paths.contested && <KeyItem line="map-contested" words={messages.text('map.contested')} />}
      <span class="map-caption">{messages.text('map.caption')}</span>
    </figcaption>
  );
}

function KeyItem({ line, words }: { line: string; words: string }) {
  return (
    <span class="map-key-item">
      <svg class="map-key-line" viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
        <path class={line} d="M0,4h24" />
      </svg>
      {words}
    </span>
  );
}
