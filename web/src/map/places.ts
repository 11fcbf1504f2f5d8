/**
 * What does the map know of an entry?
 *
 * As much as the API's GeoJSON tells, or as little as a vector tile: then the rest is asked for
 * when somebody touches it.
 */
import type { FeatureCollection, Point } from 'geojson';
import type { LngLat } from '../position';

export type Precision = 'address' | 'street' | 'municipality' | 'hidden';

export interface Place {
  id: string;
  name: string;
  position: LngLat;
  precision: Precision;
  comune: string;
  address: string | undefined;
  services: readonly string[];
}

/** A Feature of `/api/v1/places`, as far as the map reads it. */
export interface Feature {
  id: string;
  geometry: { coordinates: LngLat } | null;
  properties: {
    name: string;
    precision?: Precision | null;
    comune?: { name: string } | null;
    address?: string | null;
    services?: readonly string[] | null;
  };
}

/** The features that have a place on the map. */
export function readPlaces(features: readonly Feature[]): Place[] {
  return features.flatMap(({ id, geometry, properties }) =>
    geometry
      ? [
          {
            id,
            name: properties.name,
            position: geometry.coordinates,
            // Without a word about precision nobody may be led to a door.
            precision: properties.precision ?? 'municipality',
            comune: properties.comune?.name ?? '',
            address: properties.address ?? undefined,
            services: properties.services ?? [],
          },
        ]
      : [],
  );
}

/** Is this entry's point a place that one may walk to? */
export function isExact(precision: Precision): boolean {
  return precision === 'address' || precision === 'street';
}

/** What the drawing itself needs; everything else stays in the script. */
export function toFeatures(
  places: readonly Place[],
): FeatureCollection<Point, { id: string; precision: Precision; exact: number }> {
  return {
    type: 'FeatureCollection',
    features: places.map(({ id, position, precision }) => ({
      type: 'Feature',
      properties: { id, precision, exact: isExact(precision) ? 1 : 0 },
      geometry: { type: 'Point', coordinates: position },
    })),
  };
}
