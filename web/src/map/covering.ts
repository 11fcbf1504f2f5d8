/**
 * What of the map does the visitor see, when something lies on it?
 *
 * The map is told how much of each edge is covered. Its middle is then the middle of what is seen,
 * and a search of "this area" means what is seen.
 */
import type { Map as GlMap } from 'maplibre-gl';
import type { LngLat } from '../position';

/** Pixels of the map, from its edges, that something lies on. */
export interface Covered {
  bottom: number;
  left: number;
  right: number;
}

/** As long as the sheet takes to rise. */
const EASE_MS = 250;

/** So close to an edge, what is chosen is hardly seen. */
const MARGIN_PX = 40;

/** Moves what is looked at out from under what covers the map, and `chosen` into view. */
export function cover(map: GlMap, covered: Covered, chosen: LngLat | undefined): void {
  const center = chosen && willBeHidden(map, covered, chosen) ? { center: chosen } : {};
  map.easeTo({ padding: { top: 0, ...covered }, duration: EASE_MS, ...center });
}

/** Would `position` lie under the cover, or outside of the map, once the middle has moved? */
function willBeHidden(map: GlMap, covered: Covered, position: LngLat): boolean {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { bottom = 0, left = 0, right = 0 } = map.getPadding();
  const now = map.project(position);
  const x = now.x + (covered.left - covered.right - (left - right)) / 2;
  const y = now.y - (covered.bottom - bottom) / 2;
  const isAcross = x > covered.left + MARGIN_PX && x < width - covered.right - MARGIN_PX;
  return !isAcross || y < MARGIN_PX || y > height - covered.bottom - MARGIN_PX;
}
