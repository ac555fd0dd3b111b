import type { DrawnMap } from '../../core/map/locate';
import { MapGround } from './map-ground';
import { locatorStrings, MAP_CAPTION } from './strings';

/** A small map that was drawn elsewhere: where something is, at a glance. `label` names it. */
export function LocatorMap({ map, label }: { map: DrawnMap; label: string }) {
  return (
    <svg
      class="map locator"
      viewBox={`0 0 ${map.width} ${map.height}`}
      width={map.width}
      height={map.height}
      role="img"
      aria-label={locatorStrings.locator(label)}
    >
      <desc>{MAP_CAPTION}</desc>
      <MapGround paths={map} />
      {map.points.map(([x, y]) => (
        <g key={`${x} ${y}`} class="map-place">
          <circle class="map-ring" cx={x} cy={y} r="8" />
          <circle class="map-dot" cx={x} cy={y} r="3.5" />
        </g>
      ))}
    </svg>
  );
}
