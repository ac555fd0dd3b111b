import { feature, mesh, meshArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { CountryProperties, MapData } from '../../core/map/map-data';
import { type Box, clipShape } from './clip-countries';
import { linesWithin } from './lines-within';

/** The world as `world-atlas` packages Natural Earth. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const AFGHANISTAN = '004';
const PAKISTAN = '586';
const INDIA = '356';
const CHINA = '156';
const SUBJECT: ReadonlySet<string | null> = new Set([AFGHANISTAN, PAKISTAN]);

/** From the Gulf to Xinjiang: wide enough for the neighbours of every place between Herat and Kashmir. */
const REGION: Box = [48, 15, 92, 46];
/**
 * Kashmir, roughly as far as the princely state of 1947 reached. All that the source draws there between India, Pakistan and
 * China, and around the Siachen Glacier, is a line of control or of armies, which the source draws like any border.
 */
const KASHMIR: Box = [73, 32.3, 80.6, 37.2];
const KASHMIR_PARTIES: ReadonlySet<string | null> = new Set([INDIA, PAKISTAN, CHINA]);
const GLACIER = 'Siachen Glacier';

/** Steps across the map: one is some 100 metres, as fine as the source. */
const STEPS = 4e4;
/** For maps of the size of a stamp: steps of four kilometres, and bends of less than 60 square kilometres straightened, given in steradians. */
const OVERVIEW = { steps: 1e3, leastBend: 1.5e-6 };

interface Named {
  id: string | null;
  name: string;
}

/**
 * Cuts the region out of the world and marks the Durand Line and the lines in Kashmir.
 * Throws when the atlas does not hold what the map is about.
 */
export function cutMap(atlas: Atlas): MapData {
  return withBorders(cutRegion(atlas));
}

/** The same region with as much detail as a map of the size of a stamp has use for. Throws as `cutMap` does. */
export function cutOverview(atlas: Atlas): MapData {
  const simple = simplify(presimplify(cutRegion(atlas), sphericalTriangleArea), OVERVIEW.leastBend);
  return withBorders(quantize(simple, OVERVIEW.steps) as MapData);
}

function cutRegion(atlas: Atlas): MapData {
  const shared = (isMeant: (a: Named, b: Named) => boolean) =>
    mesh(atlas, atlas.objects.countries as GeometryObject<{ name: string }>, (a, b) =>
      a === b ? false : isMeant(named(a), named(b)),
    );
  const durandLine = shared((a, b) => SUBJECT.has(a.id) && SUBJECT.has(b.id));
  const contested = linesWithin(shared(isContested), KASHMIR);
  if (durandLine.coordinates.length === 0 || contested.coordinates.length === 0) {
    throw new Error(
      'The atlas has no border of Afghanistan with Pakistan, or none in Kashmir. Is it countries-50m.json of world-atlas 2?',
    );
  }
  // Lines that are part of a border share its arcs: where they begin and end, the border is cut.
  return topology({ countries: countriesIn(atlas), durandLine, contested }, STEPS) as unknown as MapData;
}

function withBorders(cut: MapData): MapData {
  return { ...cut, bbox: [...REGION], objects: { ...cut.objects, borders: otherBorders(cut) } };
}

function countriesIn(atlas: Atlas): GeoJSON.FeatureCollection<GeoJSON.MultiPolygon, CountryProperties> {
  const features = feature(atlas, atlas.objects.countries).features.flatMap(({ id, properties, geometry }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    const clipped = clipShape(geometry, REGION);
    const isSubject = SUBJECT.has(String(id));
    if (!clipped) return [];
    const country = { type: 'Feature' as const, properties: { name: properties.name, isSubject }, geometry: clipped };
    return [id === undefined ? country : { ...country, id }];
  });
  return { type: 'FeatureCollection', features };
}

/** The borders that are left without those that are drawn apart. */
function otherBorders({ objects, ...rest }: MapData): MapData['objects']['borders'] {
  const apart = new Set([objects.durandLine, objects.contested].flatMap(({ arcs }) => arcs.flat().map(unsigned)));
  const all = meshArcs({ ...rest, objects } as MapData, objects.countries as GeometryObject, (a, b) => a !== b);
  const arcs = all.arcs.map((line) => line.filter((arc) => !apart.has(unsigned(arc))));
  return { type: 'MultiLineString', arcs: arcs.flatMap((line) => line.map((arc) => [arc])) };
}

/** An arc that is run through backwards has the complement of its number. */
const unsigned = (arc: number) => (arc < 0 ? ~arc : arc);

function isContested(a: Named, b: Named): boolean {
  const isParty = (country: Named) => KASHMIR_PARTIES.has(country.id) || country.name === GLACIER;
  return isParty(a) && isParty(b);
}

function named({ id, properties }: { id?: string | number | undefined; properties?: unknown }): Named {
  return { id: id === undefined ? null : String(id), name: (properties as { name: string }).name };
}
