/**
 * Where is it, in WGS 84 degrees, longitude first (RFC 7946)?
 */

export type LngLat = [longitude: number, latitude: number];
export type Box = [west: number, south: number, east: number, north: number];

/** About 1.1 km of latitude: enough to find what is near, too little to find a person. */
const SHARED_STEP_DEGREES = 0.01;

/**
 * `position` as it may leave the device: rounded to 0.01°, so that nobody, our own server
 * included, learns where in a neighbourhood the visitor stands.
 */
export function roundForSharing([longitude, latitude]: LngLat): LngLat {
  const steps = 1 / SHARED_STEP_DEGREES;
  // Adding zero turns a rounded -0 into 0, which no address should show.
  return [Math.round(longitude * steps) / steps + 0, Math.round(latitude * steps) / steps + 0];
}

/** The smallest box around `positions`; nothing when there are none. */
export function boxAround(positions: Iterable<LngLat>): Box | undefined {
  let box: Box | undefined;
  for (const [longitude, latitude] of positions) {
    box = box
      ? [
          Math.min(box[0], longitude),
          Math.min(box[1], latitude),
          Math.max(box[2], longitude),
          Math.max(box[3], latitude),
        ]
      : [longitude, latitude, longitude, latitude];
  }
  return box;
}

/** Is `position` in `box`, borders included? A box whose west is above its east crosses 180°. */
export function isInside([longitude, latitude]: LngLat, [west, south, east, north]: Box): boolean {
  const inLongitude =
    west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return inLongitude && latitude >= south && latitude <= north;
}

/** Do all `positions` mark the same point, to about a metre? No zoom would ever part them. */
export function areOnePoint(positions: readonly LngLat[]): boolean {
  const box = boxAround(positions);
  return box !== undefined && box[2] - box[0] < 1e-5 && box[3] - box[1] < 1e-5;
}
