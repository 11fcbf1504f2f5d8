/**
 * Is it open, as far as the list on the device knows, and until when?
 *
 * The server has understood the hours and written them out day by day; here they are only looked
 * up, by the clock of Italy. Beyond the days that are written out nothing is said.
 */

const MINUTES_OF_DAY = 24 * 60;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Names of the different days, in their order. */
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Minutes after midnight, the last not included; `null`: nobody knows whether it is open. */
export type Span = [from: number, to: number, open: true | null];

export type HoursRow = [text: string, firstDay: string, days: Span[][], calendar: string];

/** A minute on the clock of Italy. */
export interface Moment {
  /** As the calendar writes it: `2026-11-28`. */
  date: string;
  /** Since midnight. */
  minute: number;
}

/** `true` open, `false` closed, `null` nobody knows, nothing where the device does not know. */
export type State = boolean | null | undefined;

const ROME = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Rome',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment on the clock of Italy. */
export function inItaly(time: Date): Moment {
  const parts = Object.fromEntries(
    ROME.formatToParts(time).map(({ type, value }) => [type, value]),
  );
  return {
    date: `${parts['year']}-${parts['month']}-${parts['day']}`,
    minute: Number(parts['hour']) * 60 + Number(parts['minute']),
  };
}

/** The moment that `open` of the address asks for: `now`, or a time on the clock of Italy. */
export function momentAsked(text: string | null): Moment | undefined {
  if (text === 'now') return inItaly(new Date());
  const [, date, hour, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)$/.exec(text ?? '') ?? [];
  return date === undefined ? undefined : { date, minute: Number(hour) * 60 + Number(minute) };
}

/** Whether it is open. */
export function stateAt(row: HoursRow, { date, minute }: Moment): State {
  const spans = spansOf(row, dayNumber(row, date));
  if (!spans) return undefined;
  const span = spans.find(([from, to]) => from <= minute && minute < to);
  return span ? span[2] : false;
}

/**
 * When the state becomes another one; nothing when the written days end before.
 *
 * @returns the moment, and how many days it is away.
 */
export function nextChange(row: HoursRow, at: Moment): (Moment & { days: number }) | undefined {
  const state = stateAt(row, at);
  const today = dayNumber(row, at.date);
  for (let day = today, spans; (spans = spansOf(row, day)); day += 1) {
    const date = new Date(Date.parse(row[1]) + day * DAY_MS).toISOString().slice(0, 10);
    for (const minute of [0, ...spans.flatMap(([from, to]) => [from, to])]) {
      const isLater = day > today || minute > at.minute;
      // What ends at midnight is looked at on the next day.
      if (!isLater || minute === MINUTES_OF_DAY) continue;
      if (stateAt(row, { date, minute }) !== state) return { date, minute, days: day - today };
    }
  }
  return undefined;
}

/** Days since the first that is written out. */
function dayNumber([, firstDay]: HoursRow, date: string): number {
  return Math.round((Date.parse(date) - Date.parse(firstDay)) / DAY_MS);
}

function spansOf([, , days, calendar]: HoursRow, day: number): Span[] | undefined {
  return days[LETTERS.indexOf(calendar[day] ?? ' ')];
}
