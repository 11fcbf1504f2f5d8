/**
 * What of the map does the visitor see, when something lies on it?
 *
 * The map is told how much of each edge is covered. Its middle is then the middle of what is seen,
 * and a search of "this area" means what is seen.
 */
import { MercatorCoordinate, type Map as GlMap } from 'maplibre-gl';
import type { LngLat } from '../position';
import { OUTERMOST } from './view';

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

/** Pixels of the whole world at zoom 0. */
const WORLD_PX = 512;

/** What a move carries that only makes room for what covers the map. */
const MAKES_ROOM = { makesRoom: true } as const;

/** Moves what is looked at in and out from under what covers the map. */
export class Cover {
  /**
   * What was looked at before the limits of the map stood in the way, until something else moves it.
   *
   * A taller view of the country has to come closer and further north, or it would show more than
   * there is. A view that went through that and back is the one that it was.
   */
  private wanted: { center: LngLat; zoom: number } | undefined;

  constructor(private readonly map: GlMap) {
    map.on('move', (event) => {
      if (!('makesRoom' in event)) this.wanted = undefined;
    });
  }

  /** Something covers the map from the start. */
  layOn(covered: Covered): void {
    limit(this.map, covered);
    this.map.setPadding({ top: 0, ...covered });
  }

  /** Moves what is looked at out from under what covers the map, and `chosen` into view. */
  change(covered: Covered, chosen: LngLat | undefined): void {
    const { lng, lat } = this.map.getCenter();
    this.wanted ??= { center: [lng, lat], zoom: this.map.getZoom() };
    limit(this.map, covered);
    if (chosen && willBeHidden(this.map, covered, chosen)) this.wanted.center = chosen;
    const { center, zoom } = this.wanted;
    const padding = { top: 0, ...covered };
    this.map.easeTo({ padding, center, zoom, duration: EASE_MS }, MAKES_ROOM);
  }
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

/**
 * Keeps what is seen within the limits of the map. MapLibre would keep its whole canvas within them:
 * the country would not fit above a sheet, and its south could not be brought out from under it.
 */
function limit(map: GlMap, covered: Covered): void {
  const isCovered = covered.bottom + covered.left + covered.right > 0;
  const [southWest, northEast] = OUTERMOST.map((corner) => MercatorCoordinate.fromLngLat(corner));
  if (!isCovered || !southWest || !northEast) {
    map.setTransformConstrain(null);
    return;
  }
  map.setTransformConstrain((center, wanted) => {
    const { clientWidth, clientHeight } = map.getContainer();
    const width = Math.max(clientWidth - covered.left - covered.right, 1);
    const height = Math.max(clientHeight - covered.bottom, 1);
    const across = width / (northEast.x - southWest.x);
    const along = height / (southWest.y - northEast.y);
    const least = Math.log2(Math.max(across, along) / WORLD_PX);
    const zoom = Math.min(Math.max(wanted, least), map.getMaxZoom());
    const world = WORLD_PX * 2 ** zoom;
    const middle = MercatorCoordinate.fromLngLat(center);
    const x = within(middle.x, southWest.x, northEast.x, width / world);
    const y = within(middle.y, northEast.y, southWest.y, height / world);
    return { center: new MercatorCoordinate(x, y).toLngLat(), zoom };
  });
}

/** The middle closest to `middle` of a stretch of `length` that lies between two ends. */
function within(middle: number, start: number, end: number, length: number): number {
  return Math.min(
    Math.max(middle, start + length / 2),
    Math.max(end - length / 2, start + length / 2),
  );
}
