/**
 * Which part of the world does the map show?
 */
import type { Map as GlMap } from 'maplibre-gl';
import { hashFromView, parseBox, parsePosition, viewFromHash } from '../address';
import { areOnePoint, boxAround, isInside, type Box, type LngLat } from '../position';

export const ITALY: Box = [6.6, 35.4, 18.6, 47.1];

/** As far as the neighbours are drawn, so that nobody gets lost at sea. */
export const OUTERMOST: [LngLat, LngLat] = [
  [-2, 33],
  [24, 51],
];

/** The town and what is around it. */
const NEAR_ZOOM = 10;
const CLOSEST_FIT = 11;

/** Less than this is no step that anybody sees. */
const LEAST_STEP = 0.5;

/** Room around what is shown, as a share of the shorter side. */
const PADDING_SHARE = 0.07;

/** Shows where the search of the page looks: a box, a position, or wherever its results are. */
export function lookAt(map: GlMap, query: URLSearchParams, positions: readonly LngLat[]): void {
  const box = parseBox(query.get('bbox'));
  const near = nearOf(query);
  // Alternatives are where nobody looked: all of them, and the way there.
  const elsewhere =
    alternatives().length > 0 ? [...listed().values(), ...(near ? [near] : [])] : [];
  const wide = boxAround(elsewhere);
  if (box) fit(map, box, 0);
  else if (wide) fit(map, wide, PADDING_SHARE);
  else if (near) map.jumpTo({ center: near, zoom: NEAR_ZOOM });
  else {
    const shown = query.has('where') ? listed().values() : positions;
    fit(map, boxAround(shown) ?? ITALY, PADDING_SHARE);
  }
}

/** The position around which the page searches: in its address, or of the town that was typed. */
export function nearOf(query: URLSearchParams): LngLat | undefined {
  const town = document.querySelector<HTMLElement>('vicini-map')?.dataset['near'];
  return parsePosition(query.get('near') ?? town ?? null);
}

/** The entries of the list that have a place on the map, and where it is. */
export function listed(): Map<string, LngLat> {
  const entries = document.querySelectorAll<HTMLElement>(
    ':is(#places, #alternatives) > [data-longitude]',
  );
  return new Map(
    [...entries].map(({ dataset }) => [
      dataset['id'] ?? '',
      [Number(dataset['longitude']), Number(dataset['latitude'])],
    ]),
  );
}

/** The entries that the page shows instead, because nothing fits. */
export function alternatives(): string[] {
  const entries = document.querySelectorAll<HTMLElement>('#alternatives > [data-longitude]');
  return [...entries].map(({ dataset }) => dataset['id'] ?? '');
}

/** Where `box` is seen as a whole, closer than now; nothing where the map cannot come closer. */
export function roomFor(
  map: GlMap,
  [west, south, east, north]: Box,
): { center: LngLat; zoom: number } | undefined {
  const corners = cornersOf([west, south, east, north]);
  const [now, deepest] = [map.getZoom(), map.getMaxZoom()];
  if (areOnePoint(corners) || now > deepest - LEAST_STEP) return undefined;
  const { clientWidth, clientHeight } = map.getContainer();
  const padding = Math.round(Math.min(clientWidth, clientHeight) * PADDING_SHARE);
  const camera = map.cameraForBounds(corners, { padding });
  const zoom = Math.min(deepest, Math.max(camera?.zoom ?? 0, now + LEAST_STEP));
  return { center: [(west + east) / 2, (south + north) / 2], zoom };
}

export function cornersOf([west, south, east, north]: Box): [LngLat, LngLat] {
  return [
    [west, south],
    [east, north],
  ];
}

export function anyInView(map: GlMap, positions: readonly LngLat[]): boolean {
  const box = viewBox(map);
  return positions.some((position) => isInside(position, box));
}

/** What is seen: the map without what lies on top of it. North is always up. */
export function viewBox(map: GlMap): Box {
  const { clientWidth, clientHeight } = map.getContainer();
  const { top = 0, bottom = 0, left = 0, right = 0 } = map.getPadding();
  const northWest = map.unproject([left, top]);
  const southEast = map.unproject([clientWidth - right, clientHeight - bottom]);
  return [northWest.lng, southEast.lat, southEast.lng, northWest.lat];
}

/** Shows the view that the address asks for; false when it asks for none. */
export function followHash(map: GlMap): boolean {
  const view = viewFromHash(location.hash);
  if (view) map.jumpTo(view);
  return view !== undefined;
}

/** Notes the view in the address, in place: moving the map is no step to go back over. */
export function noteHash(map: GlMap): void {
  const { lng, lat } = map.getCenter();
  const hash = hashFromView({ zoom: map.getZoom(), center: [lng, lat] });
  if (hash !== location.hash) {
    history.replaceState(history.state, '', location.pathname + location.search + hash);
  }
}

function fit(map: GlMap, [west, south, east, north]: Box, paddingShare: number): void {
  const { clientWidth, clientHeight } = map.getContainer();
  const padding = Math.round(Math.min(clientWidth, clientHeight) * paddingShare);
  map.fitBounds(
    [
      [west, south],
      [east, north],
    ],
    { padding, maxZoom: CLOSEST_FIT, animate: false },
  );
}
