import { useId, useMemo } from 'preact/hooks';
import { compassPoint, distanceBetween } from '../../core/map/direction';
import type { MessageKey } from '../../i18n/message-keys';
import type { Messages } from '../../i18n/messages';
import { useDrawingBox } from '../drawing-box';
import { isPlainClick, type Walk } from '../entry/walk';
import { useMessages } from '../messages-context';
import { formatKilometres } from '../words/format-kilometres';
import { layoutRegion, type MapMark, type MapPlace, type RegionMapContent } from './layout-region';
import { MapGround } from './map-ground';
import { MapKey } from './map-key';
import { ScaleBarDrawing } from './scale-bar-drawing';

/** Clockwise from the north. */
const DIRECTIONS = [
  'map.direction.north',
  'map.direction.northEast',
  'map.direction.east',
  'map.direction.southEast',
  'map.direction.south',
  'map.direction.southWest',
  'map.direction.west',
  'map.direction.northWest',
] as const satisfies MessageKey[];

interface RegionMapProps extends Omit<RegionMapContent, 'language'> {
  /** What the map shows. */
  title: string;
  walk: Walk;
}

/** Places with their surroundings; each leads to its entry, but the only one that the map is about. Nothing when none is on the map. */
export function RegionMap({ title, walk, ...content }: RegionMapProps) {
  const [ref, box] = useDrawingBox();
  const id = useId();
  const messages = useMessages();
  const { shapes, places, line, neighbours } = content;
  const language = messages.locale;
  const layout = useMemo(
    () => box && layoutRegion({ ...content, language }, box),
    [box, shapes, places, line, neighbours, language],
  );
  const [only, another] = places;
  const home = another === undefined ? only : undefined;
  return (
    <figure class="map-figure" ref={ref}>
      {layout && (
        <>
          <svg
            class="map region"
            viewBox={`0 0 ${layout.width} ${layout.height}`}
            width={layout.width}
            height={layout.height}
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-about`}
          >
            <title id={`${id}-title`}>{title}</title>
            <desc id={`${id}-about`}>
              {layout.countries.length > 0 &&
                messages.text('map.countriesInSight', {
                  countries: new Intl.ListFormat(language).format(layout.countries.map(({ name }) => name)),
                })}
            </desc>
            <MapGround paths={layout.paths} shape={layout.shape} />
            <g class="map-countries">
              {layout.countries.map(({ name, point: [x, y] }) => (
                <text key={name} x={x} y={y} text-anchor="middle" dominant-baseline="central">
                  {name}
                </text>
              ))}
            </g>
            <ScaleBarDrawing bar={layout.scaleBar} height={layout.height} />
            {layout.marks.toReversed().map((mark) => (
              <PlaceMark key={mark.place.id} mark={mark} home={home} walk={walk} />
            ))}
          </svg>
          <MapKey paths={layout.paths} />
        </>
      )}
    </figure>
  );
}

interface PlaceMarkProps {
  mark: MapMark;
  /** The one place that the map is about, where there is only one. */
  home: MapPlace | undefined;
  walk: Walk;
}

function PlaceMark({ mark: { place, point, label, isNeighbour }, home, walk }: PlaceMarkProps) {
  const messages = useMessages();
  const [x, y] = point;
  const drawing = (
    <>
      {label && (
        <rect
          class="map-hit"
          x={label.left}
          y={label.top}
          width={label.right - label.left}
          height={label.bottom - label.top}
        />
      )}
      <circle class="map-hit" cx={x} cy={y} r="12" />
      {!isNeighbour && <circle class="map-ring" cx={x} cy={y} r="8" />}
      {label && (
        <text
          x={(label.left + label.right) / 2}
          y={(label.top + label.bottom) / 2}
          text-anchor="middle"
          dominant-baseline="central"
        >
          {place.label}
        </text>
      )}
      <circle class="map-dot" cx={x} cy={y} r={isNeighbour ? 3 : 4} />
    </>
  );
  if (place === home) return <g class="map-place">{drawing}</g>;
  const name = home ? describeAway(place, home, messages) : place.label;
  return (
    <a
      class={isNeighbour ? 'map-neighbour' : 'map-place'}
      href={walk.hrefOf(place.id)}
      aria-label={name}
      onClick={(event: MouseEvent) => {
        if (!walk.open || !isPlainClick(event)) return;
        event.preventDefault();
        walk.open(place.id);
      }}
    >
      <title>{name}</title>
      {drawing}
    </a>
  );
}

/** How a place lies to the one that the map is about. */
function describeAway({ label, coordinates }: MapPlace, home: MapPlace, messages: Messages): string {
  return messages.text('map.away', {
    label,
    distance: formatKilometres(distanceBetween(home.coordinates, coordinates), messages),
    direction: messages.text(DIRECTIONS[compassPoint(home.coordinates, coordinates)] ?? DIRECTIONS[0]),
  });
}
