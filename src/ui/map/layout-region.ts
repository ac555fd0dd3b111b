import { drawMap, type MapPaths } from '../../core/map/draw-map';
import type { DrawnSubject } from '../../core/map/drawn-subject';
import type { DrawnMap } from '../../core/map/locate';
import type { Country, MapShapes } from '../../core/map/map-data';
import {
  type Coordinates,
  createMapView,
  isOnMap,
  type MapSize,
  type MapView,
  type Point,
} from '../../core/map/map-view';
import type { DrawingBox } from '../drawing-box';
import { type Box, boxAround } from './boxes';
import { type CountryName, placeCountryNames } from './country-names';
import { type PlacedLabel, placeLabels, placesAround } from './place-labels';
import { chooseScaleBar, type ScaleBar } from './scale-bar';

/** An entry on a map. */
export interface MapPlace {
  id: string;
  label: string;
  coordinates: Coordinates;
}

export interface RegionMapContent {
  shapes: MapShapes;
  /** What the map is about: all of it that lies on the map is in sight. */
  places: readonly MapPlace[];
  /** What the map is about when that is a line: all of it is in sight. */
  line?: DrawnSubject | undefined;
  /** By which readers find their bearings, the most telling first: shown where there is room. */
  neighbours: readonly MapPlace[];
  /** Of the names of countries, as a BCP 47 tag. */
  language: string;
}

export interface MapMark {
  place: MapPlace;
  point: Point;
  label: PlacedLabel;
  isNeighbour: boolean;
}

export interface RegionLayout extends MapSize {
  paths: MapPaths;
  shape: DrawnMap['shape'];
  countries: CountryName[];
  marks: MapMark[];
  scaleBar: ScaleBar;
}

/** Kilometres along the shorter side, at least: both sides of the border and the next large towns are in sight. */
const LEAST_EXTENT = 480;
/** Between the outermost places and the edge, in px: room for a label; none is needed around a country. */
const MARGIN = 48;
const COUNTRY_MARGIN = 4;
const LINE_MARGIN = 20;
/** So much of the map, in square px, for each neighbour: more would be a thicket. */
const AREA_PER_NEIGHBOUR = 14_000;
/** The bar, its words and the space around them, in px. */
const SCALE_BAR_HEIGHT = 34;
/** Half of what the drawing of a point takes up, in px. */
const REACH = { subject: 9, neighbour: 4 };
/** The labels of what the map is about are bold. */
const BOLD = 1.1;
/** So many of the most telling neighbours are not covered by the label of what the map is about, where that can be helped. */
const SPARED = 8;

/** Lays out a map of places and their surroundings, in px; null when there is no line and none of the places is on the map. */
export function layoutRegion(content: RegionMapContent, box: DrawingBox): RegionLayout | null {
  const { shapes, language, line } = content;
  const places = content.places.filter(({ coordinates }) => isOnMap(coordinates, shapes));
  if (places.length === 0 && !line) return null;
  const size = { width: box.width, height: Math.round(Math.min(Math.max(box.width * 0.62, 220), 420)) };
  const countryByName = new Map(shapes.countries.map((country) => [country.name, country]));
  const isCountry = ({ label }: MapPlace) => countryByName.has(label);
  const frame = {
    points: [
      ...(line?.points ?? []),
      ...places.flatMap((place) => cornersOf(countryByName.get(place.label)) ?? [place.coordinates]),
    ],
    leastExtent: LEAST_EXTENT,
    margin: places.every(isCountry) ? (line ? LINE_MARGIN : COUNTRY_MARGIN) : MARGIN,
  };
  const view = createMapView({ ...size, ...frame }, shapes);
  const isShown = new Set(places.map(({ id }) => id));
  const neighbours = content.neighbours
    .filter((place) => !isShown.has(place.id) && !isCountry(place) && view.isInSight(place.coordinates))
    .map((place) => toPoint(place, view, box, REACH.neighbour));

  const scaleBar = chooseScaleBar(view.pxPerKm, size.width);
  const corner = { left: 0, top: size.height - SCALE_BAR_HEIGHT, right: scaleBar.length + 40, bottom: size.height };
  const spared = neighbours.slice(0, SPARED).map(({ point, reach }) => boxAround(point, reach));
  // A country is its outline; a point in its middle would say nothing.
  const subjects = places
    .filter((place) => !isCountry(place))
    .map((place) => toPoint(place, view, box, REACH.subject, BOLD));
  const dots = subjects.map(({ point, reach }) => boxAround(point, reach));
  const subjectLabels = labelSubjects(subjects, view, { corner, spared });
  const taken = [corner, ...dots, ...subjectLabels.filter((label) => label !== null)];
  const countries = placeCountryNames(shapes.countries, { view, box, language, taken });
  const labels = placeLabels(neighbours, view, [...taken, ...countries.map((country) => country.box)]);
  const most = Math.floor((size.width * size.height) / AREA_PER_NEIGHBOUR);
  return {
    ...size,
    paths: drawMap(shapes, view),
    shape: line && { is: line.is, path: view.pathOf(line.geometry) },
    countries,
    marks: [
      ...subjects.map((mark, index) => ({ ...mark, label: subjectLabels[index] ?? null, isNeighbour: false })),
      ...neighbours
        .map((mark, index) => ({ ...mark, label: labels[index] ?? null, isNeighbour: true }))
        .filter(({ label }) => label !== null)
        .slice(0, most),
    ],
    scaleBar,
  };
}

function toPoint(place: MapPlace, view: MapView, { measure, fontSize }: DrawingBox, reach: number, bold = 1) {
  const point = view.project(place.coordinates);
  return { place, point, reach, width: measure(place.label) * bold, height: fontSize * 1.25 };
}

/** Labels of what the map is about: beside the dots of known neighbours if possible, else over them; a single one always. */
function labelSubjects(
  subjects: readonly ReturnType<typeof toPoint>[],
  view: MapView,
  { corner, spared }: { corner: Box; spared: readonly Box[] },
): PlacedLabel[] {
  const careful = placeLabels(subjects, view, [corner, ...spared]);
  const found = careful.includes(null) ? placeLabels(subjects, view, [corner]) : careful;
  const [only, another] = subjects;
  if (!only || another) return found;
  return [found[0] ?? placesAround(only)[0] ?? null];
}

function cornersOf(country: Country | undefined): Coordinates[] | undefined {
  if (!country) return undefined;
  const [west, south, east, north] = country.bounds;
  return [
    [south, west],
    [north, east],
  ];
}
