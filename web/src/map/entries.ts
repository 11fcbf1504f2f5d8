/**
 * Which entries does the map show, and in which form do they come?
 *
 * As many as one answer of the API may hold come as GeoJSON, whole, and are clustered here. More
 * come as vector tiles, clustered by the server: the map then costs the same for a thousand entries
 * and for a million.
 */
import { queryText } from '../address';
import type { Box } from '../position';
import { readPlaces, type Feature, type Place } from './places';

/** What the server puts into one answer at most. */
export const MOST_IN_ONE_ANSWER = 1000;

/** Entries that a panel lists at most. */
const MOST_IN_A_BOX = 200;

/** Far below a metre; what the server rounds in a tile must not fall out of its own box. */
const BOX_SLACK_DEGREES = 1e-6;

export type Entries =
  { kind: 'places'; places: readonly Place[] } | { kind: 'tiles'; search: Search; bounds: Box };

/** A search of the API: where, and with which conditions. */
export interface Search {
  path: string;
  query: URLSearchParams;
  /** How many entries the page says that it found; it may look at less of the world than the map. */
  counted: number | undefined;
  /** Entries that the page shows instead, because nothing fits. */
  alternatives: readonly string[];
}

/** What the map needs of an answer of `/api/v1/places`. */
interface Answer {
  numberMatched: number;
  features: readonly Feature[];
}

/** Do so many entries come as tiles? */
export function comeAsTiles(count: number | undefined): boolean {
  return count !== undefined && count > MOST_IN_ONE_ANSWER;
}

/** The entries of a search, or the tiles that hold them. */
export async function fetchEntries(search: Search, signal: AbortSignal): Promise<Entries> {
  if (comeAsTiles(search.counted)) return inTiles(search, signal);
  const query = new URLSearchParams(search.query);
  query.set('limit', String(MOST_IN_ONE_ANSWER));
  const answer = await ask<Answer>(search.path + queryText(query), signal);
  if (comeAsTiles(answer.numberMatched)) return inTiles(search, signal);
  // What comes beside an empty result does not fit it: the map shows what the list shows, no more.
  if (answer.numberMatched > 0) return { kind: 'places', places: readPlaces(answer.features) };
  const places = await Promise.all(
    search.alternatives.map((id) => fetchPlace(search.path, id, signal)),
  );
  return { kind: 'places', places: places.flat() };
}

/** The tiles of a search, and the part of the world that they are about. */
async function inTiles(search: Search, signal: AbortSignal): Promise<Entries> {
  const url = `/tiles/places.json${queryText(search.query)}`;
  const { bounds } = await ask<{ bounds: Box }>(url, signal);
  return { kind: 'tiles', search, bounds };
}

/** The address of the tiles of a search, whole, because it is asked for in a worker. */
export function tilesOf({ query }: Search): string {
  return `${location.origin}/tiles/places/{z}/{x}/{y}.mvt${queryText(query)}`;
}

/** An entry with everything that is known of it; none if it has no place on the map. */
export async function fetchPlace(path: string, id: string, signal: AbortSignal): Promise<Place[]> {
  return readPlaces([await ask<Feature>(`${path}/${encodeURIComponent(id)}`, signal)]);
}

/** The first entries of a search that lie in `box`. */
export async function fetchInBox(
  { path, query }: Search,
  [west, south, east, north]: Box,
  signal: AbortSignal,
): Promise<Place[]> {
  const boxed = new URLSearchParams(query);
  const box = [
    west - BOX_SLACK_DEGREES,
    south - BOX_SLACK_DEGREES,
    east + BOX_SLACK_DEGREES,
    north + BOX_SLACK_DEGREES,
  ];
  boxed.set('bbox', box.map((degrees) => degrees.toFixed(7)).join(','));
  boxed.set('limit', String(MOST_IN_A_BOX));
  return readPlaces((await ask<Answer>(path + queryText(boxed), signal)).features);
}

async function ask<T>(url: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(url, {
    signal,
    headers: { accept: 'application/geo+json, application/json' },
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as T;
}
