/**
 * What does the address of the page say, and how is it written?
 *
 * The query string is the whole state of the search (shareable, understood by the server); the
 * hash `#map=zoom/latitude/longitude` is only how the map is looked at.
 */
import type { Box, LngLat } from './position';
import { roundForSharing } from './position';

/** The facets, whose values are joined by a comma: `service=school_support,legal_counselling`. */
export const FACETS = [
  'service',
  'target',
  'language',
  'led_by',
  'type',
  'programme',
  'evidence',
  'region',
  'province',
  'comune',
  'has',
] as const;

/** What else the search of the API understands, of what the page's own query may hold. */
const SCALARS_FOR_MAP = ['q', 'open', 'verified'] as const;

/** Where to look; replaced as a whole when the visitor chooses another way to say where. */
const PLACE_PARAMETERS = ['where', 'near', 'radius', 'bbox', 'region', 'province', 'comune'];

/** Whose values are a list: the facets, and the parts that an embedded page hides. */
function isList(name: string): boolean {
  return name === 'hide' || (FACETS as readonly string[]).includes(name);
}

/**
 * The query of a filled-in form: empty fields left out, repeated facets joined by commas, in the
 * order of first appearance. The cursor is dropped, because it belongs to another result.
 */
export function queryFromFields(fields: Iterable<readonly [string, string]>): URLSearchParams {
  const values = new Map<string, string[]>();
  for (const [name, raw] of fields) {
    const value = raw.trim();
    if (value === '' || name === 'cursor') continue;
    const known = values.get(name) ?? [];
    const added = isList(name) ? value.split(',') : [value];
    values.set(name, isList(name) ? [...new Set([...known, ...added])] : added);
  }
  const query = new URLSearchParams();
  for (const [name, list] of values) query.set(name, list.join(','));
  return query;
}

/** A query string that keeps `,` and `:` readable; both are allowed there as they are (RFC 3986). */
export function queryText(query: URLSearchParams): string {
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** The query that looks in `box` instead of wherever the visitor looked before. */
export function searchInBox(query: URLSearchParams, box: Box): URLSearchParams {
  const changed = withoutPlace(query);
  changed.set('bbox', box.map((degrees) => degrees.toFixed(3)).join(','));
  return changed;
}

/** The query that looks around `position`, rounded before anything leaves the device. */
export function searchNear(query: URLSearchParams, position: LngLat): URLSearchParams {
  const changed = withoutPlace(query);
  changed.set('near', roundForSharing(position).join(','));
  return changed;
}

function withoutPlace(query: URLSearchParams): URLSearchParams {
  const changed = new URLSearchParams(query);
  for (const name of [...PLACE_PARAMETERS, 'cursor']) changed.delete(name);
  if (changed.get('sort') === 'distance') changed.delete('sort');
  return changed;
}

/** Does `after` look somewhere else than `before`? Then the map should follow. */
export function looksElsewhere(before: URLSearchParams, after: URLSearchParams): boolean {
  return PLACE_PARAMETERS.some((name) => before.get(name) !== after.get(name));
}

/**
 * What the map asks the API for: the same filters, without the box (so that moving the map shows
 * what lies beyond the list) and without anything about pages of the list. `town` is the position
 * of the town that was typed, which the page's own query does not hold.
 */
export function mapQuery(page: URLSearchParams, town?: string): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of [...SCALARS_FOR_MAP, ...FACETS]) {
    const values = page.getAll(name).filter((value) => value !== '');
    if (values.length > 0) query.set(name, values.join(','));
  }
  const [near, radius] = [page.get('near') ?? town, page.get('radius')];
  if (near && radius) {
    query.set('near', near);
    query.set('radius', radius);
  }
  return query;
}

/** A view of the map. */
export interface View {
  zoom: number;
  center: LngLat;
}

/** The view in a hash such as `#map=7.5/41.9/12.5`; nothing when it is not one. */
export function viewFromHash(hash: string): View | undefined {
  const text = new URLSearchParams(hash.replace(/^#/, '')).get('map');
  const parts = text?.split('/').map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (parts?.length !== 3 || !parts.every(Number.isFinite)) return undefined;
  const [zoom, latitude, longitude] = parts as [number, number, number];
  if (zoom < 0 || zoom > 24 || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
    return undefined;
  }
  return { zoom, center: [longitude, latitude] };
}

/** The hash for `view`, with as many decimals as a pixel deserves at its zoom. */
export function hashFromView(view: View): string {
  const decimals = Math.max(0, Math.ceil((view.zoom * Math.LN2 + Math.log(512 / 360)) / Math.LN10));
  const [longitude, latitude] = view.center;
  const zoom = Math.round(view.zoom * 100) / 100;
  return `#map=${zoom}/${latitude.toFixed(decimals)}/${longitude.toFixed(decimals)}`;
}

/** `west,south,east,north` in degrees; nothing when it is not a box. */
export function parseBox(text: string | null): Box | undefined {
  const parts = text?.split(',').map(Number);
  return parts?.length === 4 && parts.every(Number.isFinite) ? (parts as Box) : undefined;
}

/** `longitude,latitude` in degrees; nothing when it is not a position. */
export function parsePosition(text: string | null): LngLat | undefined {
  const parts = text?.split(',').map(Number);
  return parts?.length === 2 && parts.every(Number.isFinite) ? (parts as LngLat) : undefined;
}
