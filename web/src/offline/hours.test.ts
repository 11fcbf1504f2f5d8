import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openingText } from './badge';
import { inItaly, momentAsked, nextChange, stateAt, type HoursRow, type State } from './hours';

/** Written by a test of the server: rows, instants, and what the hours say at these, by row. */
const FIXTURE = new URL('../../../tests/fixtures/opening_hours_days.json', import.meta.url);

interface Fixture {
  rows: HoursRow[];
  instants: string[];
  answers: string[];
}

const LETTERS = new Map<State, string>([
  [true, '#'],
  [false, '.'],
  [null, '?'],
  [undefined, '-'],
]);

test('rows say at every instant what the server says, and nothing beyond their days', () => {
  const { rows, instants, answers } = JSON.parse(readFileSync(FIXTURE, 'utf8')) as Fixture;
  expect(instants.length).toBeGreaterThan(300);
  const moments = instants.map((instant) => inItaly(new Date(instant)));
  const said = rows.map((row) => moments.map((at) => LETTERS.get(stateAt(row, at))).join(''));
  for (const [at, row] of rows.entries()) expect(said[at], row[0]).toBe(answers[at]);
  const letters = new Set(answers.join(''));
  expect(letters).toEqual(new Set(LETTERS.values()));
});

test('the clock of Italy is read, whatever the clock of the device', () => {
  const check = (instant: string, date: string, hour: number, minute: number) =>
    expect(inItaly(new Date(instant)), instant).toEqual({ date, minute: hour * 60 + minute });
  check('2026-12-31T22:59:59Z', '2026-12-31', 23, 59);
  check('2026-12-31T23:00:00Z', '2027-01-01', 0, 0);
  // Forward there is no 2 o'clock, backward there are two.
  check('2027-03-28T00:59:00Z', '2027-03-28', 1, 59);
  check('2027-03-28T01:00:00Z', '2027-03-28', 3, 0);
  check('2027-10-31T00:30:00Z', '2027-10-31', 2, 30);
  check('2027-10-31T01:30:00Z', '2027-10-31', 2, 30);
});

test('the address asks for now or for a time on the clock of Italy', () => {
  expect(momentAsked('2026-12-25T10:30')).toEqual({ date: '2026-12-25', minute: 630 });
  expect(momentAsked('now')).toEqual(inItaly(new Date()));
  for (const other of [null, '', 'tomorrow', '10:30']) expect(momentAsked(other)).toBeUndefined();
});

/** Two weeks from Monday, 30 November 2026 on: mornings, a Friday evening past midnight, a Saturday on which one has to ask. */
const WEEK: HoursRow = [
  'Mo-Fr 09:00-13:00; Fr 20:00-02:00; …',
  '2026-11-30',
  [
    [[540, 780, true]],
    [
      [540, 780, true],
      [1200, 1440, true],
    ],
    [
      [0, 120, true],
      [600, 720, null],
    ],
    [],
  ],
  '00001233333333',
];

test('a change is the next minute at which the state is another, past midnight too', () => {
  const check = (date: string, hour: number, change: [string, number, number] | undefined) => {
    const found = nextChange(WEEK, { date, minute: hour * 60 });
    const [day, minute, days] = change ?? [];
    expect(found, `${date} ${hour}`).toEqual(change && { date: day, minute, days });
  };
  check('2026-11-30', 8, ['2026-11-30', 540, 0]);
  check('2026-11-30', 9, ['2026-11-30', 780, 0]);
  check('2026-11-30', 13, ['2026-12-01', 540, 1]);
  check('2026-12-04', 21, ['2026-12-05', 120, 1]);
  check('2026-12-05', 3, ['2026-12-05', 600, 0]);
  check('2026-12-06', 3, undefined);
});

const SENTENCES = {
  open: 'open',
  closed: 'closed',
  openToday: 'open until {time}',
  openTomorrow: 'open until tomorrow {time}',
  closedToday: 'closed until {time}',
  closedTomorrow: 'closed until tomorrow {time}',
  closedWeek: 'closed until {day} {time}',
  closedLater: 'closed until {day}',
  weekday1: 'Monday',
  weekday5: 'Friday',
  day12: '{day} December {year}',
};

test('a badge says until when, and nothing where nobody or the device does not know', () => {
  const check = (date: string, hour: number, expected: string | undefined, row = WEEK) =>
    expect(openingText(row, { date, minute: hour * 60 }, SENTENCES), `${date} ${hour}`).toBe(
      expected,
    );
  check('2026-11-30', 8, 'closed until 09:00');
  check('2026-11-30', 9, 'open until 13:00');
  check('2026-11-30', 13, 'closed until tomorrow 09:00');
  check('2026-12-04', 21, 'open until tomorrow 02:00');
  check('2026-12-05', 3, 'closed');
  check('2026-12-05', 10, undefined);
  check('2026-12-06', 10, 'closed');
  check('2026-12-14', 10, undefined);
  check('2026-11-29', 10, undefined);
  const days = WEEK[2];
  const late: HoursRow = ['', '2026-11-30', days, '3333033333330'];
  check('2026-11-30', 9, 'closed until Friday 09:00', late);
  check('2026-12-05', 9, 'closed until 12 December 2026', late);
  const evening: HoursRow = ['', '2026-11-30', [[[1200, 1440, true]], []], '011'];
  check('2026-11-30', 21, 'open until 24:00', evening);
});
