/**
 * Which entries does the map show?
 *
 * All that match the list's filters, from the API's own GeoJSON, page after page until complete.
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

/** What the map needs of an answer of `/api/v1/places`. */
interface Answer {
  features: readonly {
    id: string;
    geometry: { coordinates: LngLat } | null;
    properties: {
      name: string;
      precision?: Precision | null;
      comune?: { name: string } | null;
      address?: string | null;
      services?: readonly string[] | null;
    };
  }[];
  links?: readonly { rel: string; href: string }[];
}

/** 20,000 entries: far above today's register, and still drawn without delay. */
const MOST_PAGES = 20;

/** Every entry with a position that `url` and its next pages answer. */
export async function fetchPlaces(url: string, signal: AbortSignal): Promise<Place[]> {
  const places: Place[] = [];
  let next: string | undefined = url;
  for (let page = 0; next !== undefined && page < MOST_PAGES; page += 1) {
    const response: Response = await fetch(next, {
      signal,
      headers: { accept: 'application/geo+json' },
    });
    if (!response.ok) throw new Error(`${next} answered ${response.status}`);
    const answer = (await response.json()) as Answer;
    places.push(...readPlaces(answer));
    next = nextPage(answer);
  }
  return places;
}

export function readPlaces(answer: Answer): Place[] {
  return answer.features.flatMap(({ id, geometry, properties }) =>
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

/** The next page on this very host, whatever public address the link was written with. */
export function nextPage(answer: Answer): string | undefined {
  const href = answer.links?.find(({ rel }) => rel === 'next')?.href;
  if (href === undefined) return undefined;
  const { pathname, search } = new URL(href, 'http://relative.invalid');
  return pathname + search;
}

/** Is this entry's point a place that one may walk to? */
export function isExact(precision: Precision): boolean {
  return precision === 'address' || precision === 'street';
}

/** What the drawing itself needs; everything else stays in the script. */
export function toFeatures(
  places: readonly Place[],
): FeatureCollection<Point, { id: string; exact: number }> {
  return {
    type: 'FeatureCollection',
    features: places.map(({ id, position, precision }) => ({
      type: 'Feature',
      properties: { id, exact: isExact(precision) ? 1 : 0 },
      geometry: { type: 'Point', coordinates: position },
    })),
  };
}
