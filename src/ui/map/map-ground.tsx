import type { MapPaths } from '../../core/map/draw-map';

/** Land and lines, from the ground up. */
export function MapGround({ paths }: { paths: MapPaths }) {
  return (
    <g class="map-ground">
      <path class="map-others" d={paths.others} />
      <path class="map-subject" d={paths.subject} />
      <path class="map-border" d={paths.borders} />
      <path class="map-contested" d={paths.contested} />
      <path class="map-durand-line" d={paths.durandLine} />
    </g>
  );
}
