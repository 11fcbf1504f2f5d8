/**
 * How does a card say that it is open now, and until when? As the server would.
 */
import { element } from '../elements';
import { fill, type Messages } from '../messages';
import type { HoursRow, Moment } from './hours';
import { nextChange, stateAt } from './hours';
import { writtenDate } from './wording';

const DAY_MS = 24 * 60 * 60 * 1000;
/** After so many days the day of the week no longer says which day is meant. */
const WEEK_DAYS = 7;

/** The badge; nothing where nobody knows, and where the list on the device does not know. */
export function badge(hours: HoursRow, now: Moment, messages: Messages): HTMLElement | undefined {
  const text = openingText(hours, now, messages);
  if (text === undefined) return undefined;
  const mark = stateAt(hours, now) ? 'is-open' : 'is-closed';
  return element('p', { class: `opening ${mark}` }, text);
}

/** What the badge says. */
export function openingText(hours: HoursRow, now: Moment, messages: Messages): string | undefined {
  const isOpen = stateAt(hours, now);
  if (typeof isOpen !== 'boolean') return undefined;
  const name = isOpen ? 'open' : 'closed';
  const change = nextChange(hours, now);
  // Before it surely changes comes a time of which nobody knows.
  if (!change || stateAt(hours, change) !== !isOpen) return messages[name] ?? '';
  // What ends at midnight ends on the day before.
  const endsAtMidnight = isOpen && change.minute === 0;
  const days = change.days - Number(endsAtMidnight);
  const date = new Date(Date.parse(change.date) - Number(endsAtMidnight) * DAY_MS);
  const isSoon = days < WEEK_DAYS;
  const when = days === 0 ? 'Today' : days === 1 ? 'Tomorrow' : isSoon ? 'Week' : 'Later';
  const day = isSoon
    ? (messages[`weekday${date.getUTCDay() || WEEK_DAYS}`] ?? '')
    : writtenDate(date.toISOString().slice(0, 'yyyy-mm-dd'.length), messages);
  const time = endsAtMidnight ? '24:00' : clock(change.minute);
  return fill(messages[name + when] ?? '', { day, time });
}

/** Hours and minutes: `09:30`. */
export function clock(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
