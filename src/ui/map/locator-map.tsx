import type { DrawnMap } from '../../core/map/locate';
import type { Messages } from '../../i18n/messages';
import { MapGround } from './map-ground';

interface LocatorMapProps {
  map: DrawnMap;
  /** What is there. */
  label: string;
  messages: Messages;
}

/** A small map that was drawn elsewhere: where something is, at a glance. */
export function LocatorMap({ map, label, messages }: LocatorMapProps) {
  return (
    <svg
      class="map locator"
      viewBox={`0 0 ${map.width} ${map.height}`}
      width={map.width}
      height={map.height}
      role="img"
      aria-label={messages.text('map.locator', { label })}
    >
      <desc>
        {map.shape?.is === 'line' && `${messages.text('map.durandLine')}. `}
        {messages.text('map.caption')}
      </desc>
      <MapGround paths={map} shape={map.shape} />
      {map.points.map(([x, y]) => (
        <g key={`${x} ${y}`} class="map-place">
          <circle class="map-ring" cx={x} cy={y} r="8" />
          <circle class="map-dot" cx={x} cy={y} r="3.5" />
        </g>
      ))}
    </svg>
  );
}
