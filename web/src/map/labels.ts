/**
 * Which name stands where, in the visitor's language and script?
 */
import type { FeatureCollection } from 'geojson';
import { isInside, type Box, type LngLat } from '../position';

export interface Label {
  kind: 'town' | 'country' | 'sea';
  position: LngLat;
  /** The name on the spot, then the names in other languages where they are known. */
  name: string;
  names: Readonly<Record<string, string>>;
  /** Towns only: 1 for the one with most inhabitants. */
  rank?: number;
  capital?: 'region' | 'province';
}

interface Drawn {
  name: string;
  /** From this zoom on. */
  zoom: number;
  /** Pixels. */
  size: number;
  /** The lower the number, the earlier the label claims its room. */
  rank: number;
  strength: number;
}

/** From which zoom on a town of this rank is named, and how large. */
const TOWN_ZOOMS: readonly [lowestRank: number, zoom: number, size: number][] = [
  [6, 0, 15],
  [20, 5.5, 14],
  [60, 6.5, 13],
  [150, 7.5, 12.5],
  [350, 8.5, 12],
  [Infinity, 9.5, 12],
];

/** Everybody orients by the capital of a region, however few live there. */
const CAPITAL_COUNTS_AS_RANK = 20;

export function labelFeatures(labels: readonly Label[], locale: string): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: labels.map((label) => ({
      type: 'Feature',
      properties: draw(label, locale),
      geometry: { type: 'Point', coordinates: label.position },
    })),
  };
}

export function nameIn({ name, names }: Label, locale: string): string {
  return names[locale] ?? name;
}

/** The largest town in `box`, or else the town that is closest to its middle. */
export function townAround(labels: readonly Label[], box: Box): Label | undefined {
  const towns = labels.filter(({ kind }) => kind === 'town');
  const rank = (town: Label) => town.rank ?? Infinity;
  const inside = towns.filter(({ position }) => isInside(position, box));
  if (inside.length > 0) return inside.reduce((a, b) => (rank(b) < rank(a) ? b : a));
  const middle: LngLat = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  // A degree of longitude is shorter than one of latitude, more so in the north.
  const shrink = Math.cos((middle[1] * Math.PI) / 180);
  const distance = ({ position: [longitude, latitude] }: Label) =>
    Math.hypot((longitude - middle[0]) * shrink, latitude - middle[1]);
  return towns.length === 0
    ? undefined
    : towns.reduce((a, b) => (distance(b) < distance(a) ? b : a));
}

function draw(label: Label, locale: string): Drawn {
  const name = nameIn(label, locale);
  if (label.kind !== 'town') return { name, zoom: 0, size: 12, rank: 1e9, strength: 0.55 };
  const rank = label.rank ?? Infinity;
  const standing = label.capital === 'region' ? Math.min(rank, CAPITAL_COUNTS_AS_RANK) : rank;
  const [, zoom, size] = TOWN_ZOOMS.find(([lowest]) => standing <= lowest) ?? TOWN_ZOOMS.at(-1)!;
  return { name, zoom, size, rank: standing, strength: 0.9 };
}
