/**
 * Which words is a text made of, and which of them may a typed word stand for?
 *
 * A plain version of what the server does: without its stems and sounds, which would weigh more
 * than the whole register.
 */
import { errorsBetween } from './near';

/** Accents and vowel marks of Latin, Cyrillic, Greek, Hebrew and Arabic; elsewhere marks are vowels. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/gu;

const ONE_FORM: Readonly<Record<string, string>> = {
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ة: 'ه',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Written without spaces between words: a word may stand anywhere in the text. */
const UNSPACED = /\p{Script=Han}/u;

/** Letters that people type in more than one way become one. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[یىکةßæœı]/gu, (letter) => ONE_FORM[letter] ?? letter)
    .normalize('NFC');
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A beginning with errors tells less than a whole word with as many. */
const ONLY_BEGINS = 0.5;

/** Whether `word` begins `known`; both are as {@link wordsOf} gives them. */
export function begins(word: string, known: string): boolean {
  return UNSPACED.test(word) ? known.includes(word) : known.startsWith(word);
}

/** Whether every word of `wanted` begins a word of `text`. */
export function speaksOf(text: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => text.some((known) => begins(word, known)));
}

/**
 * How many typing errors it takes for `word` to mean `known`; infinite when they are too many.
 *
 * @param isLast whether somebody may still be typing the word, so that its end is missing.
 */
export function errorsOf(word: string, known: string, isLast: boolean): number {
  if (begins(word, known)) return 0;
  if (UNSPACED.test(word)) return Infinity;
  const whole = errorsBetween(word, known, false);
  if (!isLast || whole <= 1) return whole;
  return Math.min(whole, errorsBetween(word, known, true) + ONLY_BEGINS);
}
