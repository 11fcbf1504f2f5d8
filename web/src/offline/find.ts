/**
 * Which entries does a query find on the device, in which order, and how many would each filter?
 */
import { FACETS, parseBox, parsePosition } from '../address';
import type { LngLat } from '../position';
import { isInside } from '../position';
import { inItaly, momentAsked, stateAt } from './hours';
import { Meanings, type Synonyms, type Value } from './meaning';
import { errorsBetween } from './near';
import type { Comune, Entry } from './snapshot';
import { speaksOf, wordsOf } from './words';

export type Facet = (typeof FACETS)[number];

/** Names of values in the reader's language; a value without one keeps its own. */
export type Labels = (facet: Facet, value: string) => string;

/** Mean radius of the earth (IUGG), metres. */
const EARTH_RADIUS_M = 6_371_008.8;

export interface Found {
  entry: Entry;
  distanceM: number | undefined;
}

export interface Answer {
  found: Found[];
  /** The municipality that was typed, when the device knows it. */
  comune: Comune | undefined;
  /** Whether a municipality was typed that the device does not know. */
  isUnknownPlace: boolean;
  /** How many entries each value has, its own facet's filter aside. */
  counts: (facet: Facet) => Map<string, number>;
}

/** The saved entries, prepared for questions in one language. */
export class Register {
  private readonly meanings: Meanings<Entry>;
  private readonly comuni = new Map<string, Comune>();
  private readonly collator: Intl.Collator;

  constructor(
    private readonly entries: readonly Entry[],
    private readonly labels: Labels,
    language: string,
    synonyms: Synonyms = {},
  ) {
    this.meanings = new Meanings(synonyms);
    this.collator = new Intl.Collator(language);
    for (const entry of entries) {
      this.meanings.add(
        entry,
        this.textOf(entry),
        SPOKEN.flatMap((facet) => named(facet, entry)),
      );
      if (entry.comune) this.comuni.set(entry.comune.code, entry.comune);
    }
  }

  /** Names of the municipalities with an entry, in the reader's language. */
  comuneNames(): string[] {
    const names = [...this.comuni.values()].map((comune) => this.nameOf(comune));
    return [...new Set(names)].sort(this.collator.compare);
  }

  /** A municipality's name in the reader's language, where there is one. */
  nameOf({ code, name }: Comune): string {
    const label = this.labels('comune', code);
    return label === code ? name : label;
  }

  /** Of how many entries the device has the hours of the time that is asked for, else of now. */
  hoursKnown(query: URLSearchParams): { known: number; total: number } {
    const moment = momentAsked(query.get('open')) ?? inItaly(new Date());
    const known = this.entries.filter(({ hours }) => hours && stateAt(hours, moment) !== undefined);
    return { known: known.length, total: this.entries.length };
  }

  entry(id: string): Entry | undefined {
    return this.entries.find((entry) => entry.id === id);
  }

  /** The answer to a query of the search page. `here`: the exact position, which stays on the device. */
  find(query: URLSearchParams, here?: LngLat): Answer {
    const where = query.get('where')?.trim() ?? '';
    const comune = where === '' ? undefined : this.comune(where);
    const origin =
      comune?.position ?? (where === '' ? (here ?? parsePosition(query.get('near'))) : undefined);
    const conditions = this.conditions(query, origin);
    const fits = (entry: Entry, aside?: string) =>
      conditions.every(([name, holds]) => name === aside || holds(entry));
    const found = this.entries
      .filter((entry) => fits(entry))
      .map((entry) => ({ entry, distanceM: origin && distanceTo(entry, origin) }));
    found.sort((one, other) => this.order(one, other, query.get('sort')));
    return {
      found,
      comune,
      isUnknownPlace: where !== '' && !comune,
      counts: (facet) => {
        const counts = new Map<string, number>();
        for (const entry of this.entries) {
          if (!fits(entry, facet)) continue;
          for (const value of valuesOf(entry, facet))
            counts.set(value, (counts.get(value) ?? 0) + 1);
        }
        return counts;
      },
    };
  }

  private order(one: Found, other: Found, sort: string | null): number {
    const byDistance = (one.distanceM ?? Infinity) - (other.distanceM ?? Infinity);
    const isNearer = sort !== 'name' && Number.isFinite(byDistance) ? byDistance : 0;
    const unknownLast =
      sort === 'name'
        ? 0
        : Number(one.distanceM === undefined) - Number(other.distanceM === undefined);
    return unknownLast || isNearer || this.collator.compare(one.entry.name, other.entry.name);
  }

  private conditions(
    query: URLSearchParams,
    origin: LngLat | undefined,
  ): [name: string, holds: (entry: Entry) => boolean][] {
    const conditions: [string, (entry: Entry) => boolean][] = [];
    const words = query.get('q') ?? '';
    if (wordsOf(words).length > 0) {
      const meant = this.meanings.meant(words);
      conditions.push(['q', (entry) => meant.has(entry)]);
    }
    for (const facet of FACETS) {
      const wanted = query.getAll(facet).flatMap((values) => values.split(',').filter(Boolean));
      if (wanted.length === 0) continue;
      // Everything asked to be known must be; of other values one is enough.
      const holds = (entry: Entry) => {
        const values = valuesOf(entry, facet);
        return facet === 'has'
          ? wanted.every((value) => values.includes(value))
          : wanted.some((value) => values.includes(value));
      };
      conditions.push([facet, holds]);
    }
    const radiusM = Number(query.get('radius') || NaN);
    if (origin && radiusM >= 0) {
      conditions.push(['radius', (entry) => (distanceTo(entry, origin) ?? Infinity) <= radiusM]);
    }
    const box = parseBox(query.get('bbox'));
    if (box) {
      conditions.push(['bbox', ({ position }) => position !== null && isInside(position, box)]);
    }
    const moment = momentAsked(query.get('open'));
    if (moment) {
      // Unknown is not open.
      conditions.push(['open', ({ hours }) => hours !== undefined && !!stateAt(hours, moment)]);
    }
    const months = Number(query.get('verified') || NaN);
    if (months > 0) {
      const since = new Date();
      since.setMonth(since.getMonth() - months);
      const day = since.toISOString().slice(0, 10);
      conditions.push(['verified', ({ assuredDate }) => (assuredDate ?? '') >= day]);
    }
    return conditions;
  }

  /** The municipality of this name or code: whole names, else beginnings, else typing errors. */
  private comune(text: string): Comune | undefined {
    const wanted = wordsOf(text);
    const names = (comune: Comune) =>
      [comune.name, this.nameOf(comune)].map((name) => wordsOf(name));
    const known = [...this.comuni.values()];
    return (
      this.comuni.get(text) ??
      known.find((comune) => names(comune).some((name) => name.join(' ') === wanted.join(' '))) ??
      known.find((comune) => names(comune).some((name) => speaksOf(name, wanted))) ??
      nearest(known, (comune) => names(comune).map((name) => errorsOfName(wanted, name)))
    );
  }

  private textOf(entry: Entry): string {
    const labelled: [Facet, readonly string[]][] = [
      ['service', entry.services],
      ['target', entry.targets],
      ['language', entry.languages],
      ['comune', entry.comune ? [entry.comune.code] : []],
      ['province', entry.province ? [entry.province] : []],
      ['region', entry.region ? [entry.region] : []],
    ];
    const labels = labelled.flatMap(([facet, values]) =>
      values.map((value) => this.labels(facet, value)),
    );
    return [entry.name, ...entry.alternateNames, entry.comune?.name ?? '', ...labels].join(' ');
  }
}

/** Facets of whose values the words of a query may speak. */
const SPOKEN: readonly Facet[] = ['service', 'target', 'language', 'led_by', 'type', 'programme'];

function named(facet: Facet, entry: Entry): Value[] {
  return valuesOf(entry, facet).map((value) => [facet, value]);
}

function errorsOfName(typed: readonly string[], name: readonly string[]): number {
  return errorsBetween(typed.join(' '), name.join(' '), false);
}

/** The first of the items with the fewest errors; nothing when all have too many. */
function nearest<Item>(items: readonly Item[], errors: (item: Item) => number[]): Item | undefined {
  const counted = items.map((item) => ({ item, errors: Math.min(...errors(item)) }));
  const fewest = Math.min(...counted.map(({ errors }) => errors));
  return fewest < Infinity ? counted.find(({ errors }) => errors === fewest)?.item : undefined;
}

/** The values that an entry carries of a facet. */
export function valuesOf(entry: Entry, facet: Facet): readonly string[] {
  const one = (value: string | null | undefined) => (value ? [value] : []);
  switch (facet) {
    case 'service':
      return entry.services;
    case 'target':
      return entry.targets;
    case 'language':
      return entry.languages;
    case 'programme':
      // An edition counts for its programme too.
      return entry.programmes.flatMap((edition) => [
        ...new Set([edition, edition.split(':')[0] ?? '']),
      ]);
    case 'led_by':
      return one(entry.ledBy);
    case 'type':
      return one(entry.type);
    case 'evidence':
      return one(entry.evidence);
    case 'region':
      return one(entry.region);
    case 'province':
      return one(entry.province);
    case 'comune':
      return one(entry.comune?.code);
    case 'has':
      return [
        ...(entry.website ? ['website'] : []),
        ...(entry.phones.length > 0 ? ['phone'] : []),
        ...(entry.email ? ['email'] : []),
        ...(entry.openingHours ? ['opening_hours'] : []),
        ...(entry.position ? ['position'] : []),
      ];
  }
}

function distanceTo(entry: Entry, origin: LngLat): number | undefined {
  return entry.position ? distanceM(entry.position, origin) : undefined;
}

/** Metres between two positions on the great circle (haversine). */
export function distanceM(one: LngLat, other: LngLat): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(one[1], other[1]) +
    Math.cos(radians(one[1])) * Math.cos(radians(other[1])) * half(one[0], other[0]);
  return 2 * EARTH_RADIUS_M * Math.asin(Math.sqrt(chord));
}
