/**
 * Which part of the world does the map show?
 */
import type { LngLatBoundsLike, Map as GlMap } from 'maplibre-gl';
import { hashFromView, parseBox, parsePosition, viewFromHash } from '../address';
import { boxAround, isInside, type Box, type LngLat } from '../position';

export const ITALY: Box = [6.6, 35.4, 18.6, 47.1];

/** As far as the neighbours are drawn, so that nobody gets lost at sea. */
export const OUTERMOST: LngLatBoundsLike = [
  [-2, 33],
  [24, 51],
];

/** The town and what is around it. */
const NEAR_ZOOM = 10;
const CLOSEST_FIT = 11;

/** Room around what is shown, as a share of the shorter side. */
const PADDING_SHARE = 0.07;

/** Shows where the search of the page looks: a box, a position, or wherever its results are. */
export function lookAt(map: GlMap, query: URLSearchParams, positions: readonly LngLat[]): void {
  const box = parseBox(query.get('bbox'));
  const near = nearOf(query);
  if (box) fit(map, box, 0);
  else if (near) map.jumpTo({ center: near, zoom: NEAR_ZOOM });
  else fit(map, boxAround(query.has('where') ? listed() : positions) ?? ITALY, PADDING_SHARE);
}

/** The position around which the page searches: in its address, or of the town that was typed. */
export function nearOf(query: URLSearchParams): LngLat | undefined {
  const town = document.querySelector<HTMLElement>('vicini-map')?.dataset['near'];
  return parsePosition(query.get('near') ?? town ?? null);
}

/** The positions of the entries in the list. */
function listed(): LngLat[] {
  return [...document.querySelectorAll<HTMLElement>('#places > [data-longitude]')].map(
    ({ dataset }) => [Number(dataset['longitude']), Number(dataset['latitude'])],
  );
}

export function anyInView(map: GlMap, positions: readonly LngLat[]): boolean {
  const box = viewBox(map);
  return positions.some((position) => isInside(position, box));
}

export function viewBox(map: GlMap): Box {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
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
