import { feature } from 'topojson-client';
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';

/** What is said of a country. */
export interface CountryProperties {
  /** In English, as the map's source writes it. */
  name: string;
  /** True for the countries that the pack is about. */
  isSubject: boolean;
}

/** The map as the build cuts it: a topology, in which a border that two countries share is stored once. */
export type MapData = Topology<{
  /** Each with its ISO 3166-1 numeric code as id, where it has one. */
  countries: GeometryCollection<CountryProperties>;
  /** Every border between two countries that is neither of the next two. */
  borders: MultiLineString;
  durandLine: MultiLineString;
  /** Lines in Kashmir that hold the parties apart and that they do not agree on as borders. */
  contested: MultiLineString;
}>;

export interface Country extends CountryProperties {
  id: string | null;
  geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
  /** West, south, east, north. */
  bounds: [number, number, number, number];
}

/** The map ready for drawing: shapes in degrees, longitude first. */
export interface MapShapes {
  countries: Country[];
  borders: GeoJSON.MultiLineString;
  durandLine: GeoJSON.MultiLineString;
  contested: GeoJSON.MultiLineString;
  /** Beyond this nothing is drawn: west, south, east, north. */
  extent: [number, number, number, number];
}

/** Unfolds the map. Throws where the data is not what the build makes. */
export function unfoldMap(data: MapData): MapShapes {
  const { countries, borders, durandLine, contested } = data.objects;
  if (!data.bbox) throw new Error('The map does not say how far it reaches. Build it again.');
  const [west, south, east, north] = data.bbox as MapShapes['extent'];
  return {
    countries: feature(data, countries).features.flatMap(({ id, properties, geometry }) =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
        ? { id: id === undefined ? null : String(id), ...properties, geometry, bounds: boundsOf(geometry) }
        : [],
    ),
    borders: linesOf(data, borders),
    durandLine: linesOf(data, durandLine),
    contested: linesOf(data, contested),
    extent: [west, south, east, north],
  };
}

function linesOf(data: MapData, object: MultiLineString): GeoJSON.MultiLineString {
  return feature(data, object).geometry as GeoJSON.MultiLineString;
}

function boundsOf({ type, coordinates }: Country['geometry']): Country['bounds'] {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x = 0, y = 0] of rings.flat()) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}
