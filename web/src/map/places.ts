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
  phone?: string | undefined;
  email?: string | undefined;
  website?: string | undefined;
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
    phone?: string | null;
    email?: string | null;
    website?: string | null;
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
            phone: properties.phone ?? undefined,
            email: properties.email ?? undefined,
            website: properties.website ?? undefined,
          },
        ]
      : [],
  );
}

/** Is this entry's point a place that one may walk to? */
export function isExact(precision: Precision): boolean {
  return precision === 'address' || precision === 'street';
}

/** The ways to reach an entry that need one touch, with the names of the messages that say them. */
export function waysToReach({ phone, email, website }: Place): { says: string; href: string }[] {
  const ways = [];
  if (phone !== undefined) ways.push({ says: 'call', href: `tel:${dialled(phone)}` });
  if (email !== undefined) ways.push({ says: 'write', href: `mailto:${email}` });
  // What is no address of the web, such as a script, is no link.
  if (website !== undefined && /^https?:\/\//.test(website)) {
    ways.push({ says: 'website', href: website });
  }
  return ways;
}

/** A telephone number as a telephone dials it. */
function dialled(phone: string): string {
  return (phone.trim().startsWith('+') ? '+' : '') + phone.replace(/\D/g, '');
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
