import type { MapPaths } from '../../core/map/draw-map';
import type { DrawnMap } from '../../core/map/locate';

interface MapGroundProps {
  paths: MapPaths;
  /** What the map is about when that is more than points. */
  shape?: DrawnMap['shape'];
}

/** Land and lines, from the ground up. */
export function MapGround({ paths, shape }: MapGroundProps) {
  return (
    <g class="map-ground">
      <path class="map-others" d={paths.others} />
      <path class="map-subject" d={paths.subject} />
      {shape && <path class={`map-shape-${shape.is}`} d={shape.path} />}
      <path class="map-border" d={paths.borders} />
      <path class="map-contested" d={paths.contested} />
      <path class="map-durand-line" d={paths.durandLine} />
    </g>
  );
}
