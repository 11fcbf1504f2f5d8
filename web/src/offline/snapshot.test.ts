import { expect, test } from 'vitest';
import type { Delta, EntryRow, Snapshot } from './snapshot';
import { entriesOf, isDeltaOf, isSnapshot, withChanges } from './snapshot';

const row = (
  id: string,
  organization: string,
  comune: string | null,
  openingHours: string | null = null,
): EntryRow => [
  id,
  organization,
  comune,
  null,
  null,
  'municipality',
  null,
  ['italian_language'],
  [],
  [],
  ['partecipazione:2019'],
  [],
  null,
  openingHours,
  null,
  'A source',
  '2022',
  'A',
];

const KEPT: Snapshot = {
  format: 2,
  generation: 'first',
  created_at: '2026-11-01T00:00:00Z',
  comuni: [
    ['058091', 'Roma', '058', '12', [12.49, 41.89]],
    ['015146', 'Milano', '015', '03', [9.19, 45.46]],
  ],
  organizations: [
    ['one', 'One', ['Uno'], 'association', 'unknown', null],
    ['two', 'Two', [], null, null, null],
  ],
  hours: [
    ['24/7', '2026-11-01', [[[0, 1440, true]]], '000'],
    ['off', '2026-11-01', [[]], '000'],
  ],
  entries: [row('one-rome', 'one', '058091', '24/7'), row('two-milan', 'two', '015146', 'off')],
};

const DELTA: Delta = {
  format: 2,
  since: 'first',
  generation: 'second',
  created_at: '2026-11-02T00:00:00Z',
  removed: ['two-milan'],
  comuni: [['036023', 'Modena', '036', '08', [10.93, 44.65]]],
  organizations: [['one', 'Renamed', [], 'association', 'unknown', null]],
  hours: [['24/7', '2026-12-01', [[[0, 1440, true]]], '0000']],
  changed: [row('one-modena', 'one', '036023', '24/7')],
};

test('changed rows replace or join the kept ones, what nothing refers to goes', () => {
  const newer = withChanges(KEPT, DELTA);
  expect(newer.generation).toBe('second');
  expect(newer.entries.map(([id]) => id)).toEqual(['one-rome', 'one-modena']);
  expect(newer.organizations.map(([, name]) => name)).toEqual(['Renamed']);
  expect(newer.comuni.map(([, name]) => name)).toEqual(['Roma', 'Modena']);
  expect(newer.hours.map(([text, firstDay]) => [text, firstDay])).toEqual([['24/7', '2026-12-01']]);
  expect(KEPT.entries).toHaveLength(2);
});

test('an answer is told by its members, and by the generation that it continues', () => {
  expect(isSnapshot(KEPT)).toBe(true);
  expect(isSnapshot(DELTA)).toBe(false);
  expect(isSnapshot({ ...KEPT, format: 1 })).toBe(false);
  expect(isDeltaOf(DELTA, KEPT)).toBe(true);
  expect(isDeltaOf({ ...DELTA, since: 'another' }, KEPT)).toBe(false);
  expect(isDeltaOf(KEPT, KEPT)).toBe(false);
  expect(isDeltaOf(DELTA, { ...KEPT, format: 1 })).toBe(false);
});

test('the position of a municipality stands for its entries, but for none that is hidden', () => {
  const hidden = row('hidden', 'one', '058091');
  hidden[5] = 'hidden';
  const exact = row('exact', 'one', '058091');
  exact[4] = [12.5, 41.9];
  const [town, kept, door] = entriesOf({
    ...KEPT,
    entries: [KEPT.entries[0]!, hidden, exact],
  });
  expect(town).toMatchObject({ openingHours: '24/7', hours: KEPT.hours[0] });
  expect(kept?.hours).toBeUndefined();
  expect(town).toMatchObject({ name: 'One', position: [12.49, 41.89], isExact: false });
  expect(kept).toMatchObject({ position: null, isExact: false });
  expect(door).toMatchObject({ position: [12.5, 41.9], isExact: true, region: '12' });
  expect(town).toMatchObject({ source: 'A source', sourceDate: '2022', evidence: 'A' });
});
