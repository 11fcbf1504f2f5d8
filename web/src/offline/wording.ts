/**
 * How are dates and distances written, in the page's own language?
 *
 * By sentences of the server: browsers do not know all our languages.
 */
import type { Messages } from '../messages';
import { fill } from '../messages';

const NEAR_M = 1_000;
const FAR_M = 10_000;

/** A date as precise as it is known: `2022`, `2022-04`, `2022-04-09`; several are joined by ` ; `. */
export function writtenDate(date: string, messages: Messages): string {
  return date
    .split(';')
    .map((part) => singleDate(part.trim(), messages))
    .join('; ');
}

function singleDate(date: string, messages: Messages): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const template = messages[`${day === undefined ? 'month' : 'day'}${Number(month)}`];
  if (template === undefined) return date;
  return fill(template, { year, day: Number(day ?? 1) });
}

/** The latest of several dates: before it nobody can have checked. */
export function latestDate(dates: string | null): string | undefined {
  return dates
    ?.split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .sort()
    .at(-1);
}

/** A distance as a walker needs it: hundreds of metres, then kilometres, rounder when farther. */
export function writtenDistance(metres: number, isExact: boolean, messages: Messages): string {
  const distance =
    metres < NEAR_M - 50
      ? fill(messages['metres'] ?? '', { metres: Math.max(100, Math.round(metres / 100) * 100) })
      : fill(messages['kilometres'] ?? '', {
          kilometres: (metres / 1000)
            .toFixed(metres < FAR_M - 50 ? 1 : 0)
            .replace('.', messages['decimalMark'] ?? '.'),
        });
  return isExact ? distance : fill(messages['about'] ?? '', { distance });
}
