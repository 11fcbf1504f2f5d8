/**
 * What does the register on the device hold, and how does it become the newer one?
 *
 * Rows of `/api/v1/snapshot`; the first value of each names it.
 */
import type { LngLat } from '../position';
import type { HoursRow } from './hours';

/** The version of the rows that this client reads. */
export const FORMAT = 2;

export type ComuneRow = [
  code: string,
  name: string,
  province: string | null,
  region: string | null,
  position: LngLat | null,
];

export type OrganizationRow = [
  id: string,
  name: string,
  alternateNames: string[],
  type: string | null,
  ledBy: string | null,
  website: string | null,
];

export type EntryRow = [
  id: string,
  organization: string,
  comune: string | null,
  region: string | null,
  position: LngLat | null,
  precision: string | null,
  address: string | null,
  services: string[],
  targets: string[],
  languages: string[],
  programmes: string[],
  phones: string[],
  email: string | null,
  openingHours: string | null,
  assuredDate: string | null,
  source: string,
  sourceDate: string | null,
  evidence: string | null,
];

export interface Snapshot {
  format: number;
  generation: string;
  created_at: string;
  comuni: ComuneRow[];
  organizations: OrganizationRow[];
  hours: HoursRow[];
  entries: EntryRow[];
}

/** What has changed since a generation that the server remembers. */
export interface Delta {
  format: number;
  since: string;
  generation: string;
  created_at: string;
  removed: string[];
  comuni: ComuneRow[];
  organizations: OrganizationRow[];
  hours: HoursRow[];
  changed: EntryRow[];
}

/** Whether an answer holds everything, in rows that this client reads. */
export function isSnapshot(answer: Snapshot | Delta): answer is Snapshot {
  return answer.format === FORMAT && 'entries' in answer;
}

/** Whether an answer can be applied to the snapshot that is kept. */
export function isDeltaOf(answer: Snapshot | Delta, kept: Snapshot): answer is Delta {
  const areReadable = answer.format === FORMAT && kept.format === FORMAT;
  return areReadable && 'changed' in answer && answer.since === kept.generation;
}

/** The newer snapshot: changed rows replaced or added, what no entry refers to any more let go. */
export function withChanges(kept: Snapshot, delta: Delta): Snapshot {
  const removed = new Set(delta.removed);
  const entries = replaced(kept.entries, delta.changed).filter(([id]) => !removed.has(id));
  const organizations = new Set(entries.map(([, organization]) => organization));
  const comuni = new Set(entries.map(([, , comune]) => comune));
  const hours = new Set(entries.map((row) => row[OPENING_HOURS]));
  return {
    format: FORMAT,
    generation: delta.generation,
    created_at: delta.created_at,
    comuni: replaced(kept.comuni, delta.comuni).filter(([code]) => comuni.has(code)),
    organizations: replaced(kept.organizations, delta.organizations).filter(([id]) =>
      organizations.has(id),
    ),
    hours: replaced(kept.hours, delta.hours).filter(([text]) => hours.has(text)),
    entries,
  };
}

/** Where the text of an entry's hours stands in its row. */
const OPENING_HOURS = 13;

function replaced<Row extends [string, ...unknown[]]>(rows: Row[], newer: Row[]): Row[] {
  const byName = new Map(rows.map((row) => [row[0], row]));
  for (const row of newer) byName.set(row[0], row);
  return [...byName.values()];
}

export interface Comune {
  code: string;
  name: string;
  province: string | null;
  region: string | null;
  position: LngLat | null;
}

/** An entry as the list shows it. */
export interface Entry {
  id: string;
  name: string;
  alternateNames: string[];
  comune: Comune | undefined;
  province: string | null;
  region: string | null;
  /** Its own position, or its municipality's; none for a place that must not be found. */
  position: LngLat | null;
  /** Whether the position is that of a door or a street, to which one may walk. */
  isExact: boolean;
  precision: string | null;
  address: string | null;
  services: string[];
  targets: string[];
  languages: string[];
  programmes: string[];
  type: string | null;
  ledBy: string | null;
  website: string | null;
  phones: string[];
  email: string | null;
  openingHours: string | null;
  /** The same, written out; nothing where they could not be. */
  hours: HoursRow | undefined;
  assuredDate: string | null;
  source: string;
  sourceDate: string | null;
  evidence: string | null;
}

/** The entries with what they refer to. */
export function entriesOf(snapshot: Snapshot): Entry[] {
  const comuni = new Map(snapshot.comuni.map((row) => [row[0], comuneOf(row)]));
  const organizations = new Map(snapshot.organizations.map((row) => [row[0], row]));
  const hours = new Map(snapshot.hours.map((row) => [row[0], row]));
  return snapshot.entries.flatMap((row) => {
    const organization = organizations.get(row[1]);
    if (!organization) return [];
    const [comune, written] = [comuni.get(row[2] ?? ''), hours.get(row[OPENING_HOURS] ?? '')];
    return [entryOf(row, organization, comune, written)];
  });
}

function comuneOf([code, name, province, region, position]: ComuneRow): Comune {
  return { code, name, province, region, position };
}

function entryOf(
  row: EntryRow,
  organization: OrganizationRow,
  comune: Comune | undefined,
  hours: HoursRow | undefined,
): Entry {
  const [id, , , region, position, precision, address, services, targets, languages] = row;
  const [, , , , , , , , , , programmes, phones, email, openingHours, assuredDate] = row;
  const [source, sourceDate, evidence] = [row[15], row[16], row[17]];
  const [, name, alternateNames, type, ledBy, website] = organization;
  const stand = precision === 'hidden' ? null : (comune?.position ?? null);
  return {
    id,
    name,
    alternateNames,
    comune,
    province: comune?.province ?? null,
    region: comune?.region ?? region,
    position: position ?? stand,
    isExact: position !== null,
    precision,
    address,
    services,
    targets,
    languages,
    programmes,
    type,
    ledBy,
    website,
    phones,
    email,
    openingHours,
    hours,
    assuredDate,
    source,
    sourceDate,
    evidence,
  };
}
