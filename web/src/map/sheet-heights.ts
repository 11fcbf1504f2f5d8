/**
 * In which heights does the sheet stand, and in which does it come to rest when a hand lets it go?
 */

/** Its head only; as much list as map; the list alone. */
export const HEIGHTS = ['peek', 'half', 'full'] as const;
export type Height = (typeof HEIGHTS)[number];

/** Pixels of each height. */
export type Stops = Readonly<Record<Height, number>>;

/** What stays of the map above a full sheet: it is a sheet, and no other page. */
const GAP_ABOVE_FULL_PX = 12;

/** Less of the list than this shows not even one entry. */
const LEAST_LIST_PX = 120;

/** Less than this shows too few filters to choose from. */
const LEAST_FILTERS_PX = 200;

/** A hand that lets go while it moves means where the sheet would be after this long. */
const MOMENTUM_MS = 180;

/**
 * The heights, each at least as large as the one before.
 *
 * @param head Pixels of what is always seen of the sheet.
 * @param room Pixels of what the map covers.
 */
export function stopsOf(head: number, room: number): Stops {
  const peek = Math.min(head, room);
  const full = Math.max(peek, room - GAP_ABOVE_FULL_PX);
  const half = Math.min(full, Math.max(Math.round(room / 2), peek + LEAST_LIST_PX));
  return { peek, half, full };
}

/** The smallest height, from `height` on, in which there are filters to choose from. */
export function forFilters(height: Height, { peek, half }: Stops): Height {
  if (height === 'full' || half - peek < LEAST_FILTERS_PX) return 'full';
  return 'half';
}

/** The height after `height`; the largest has none. */
export function larger(height: Height): Height {
  return HEIGHTS[HEIGHTS.indexOf(height) + 1] ?? 'full';
}

/** The height before `height`; the smallest has none. */
export function smaller(height: Height): Height {
  return HEIGHTS[HEIGHTS.indexOf(height) - 1] ?? 'peek';
}

/** What a press of the handle leads to: larger each time, and from the largest back to the head. */
export function pressed(height: Height): Height {
  return height === 'full' ? 'peek' : larger(height);
}

/**
 * Where a sheet comes to rest that was let go.
 *
 * @param pixels Its height at that moment.
 * @param velocity Pixels per millisecond, upwards positive.
 */
export function restOf(pixels: number, velocity: number, stops: Stops): Height {
  const meant = pixels + velocity * MOMENTUM_MS;
  const distance = (height: Height) => Math.abs(stops[height] - meant);
  return HEIGHTS.reduce((best, height) => (distance(height) < distance(best) ? height : best));
}
