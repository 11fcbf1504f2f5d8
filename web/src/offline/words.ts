/**
 * Do these words speak of this entry?
 *
 * A plain version of what the server does: without its synonyms, stems and typing errors, which
 * would weigh more than the whole register.
 */

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

/** Whether every word of `wanted` begins a word of `text`; both are as {@link wordsOf} gives them. */
export function speaksOf(text: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) =>
    text.some((known) => (UNSPACED.test(word) ? known.includes(word) : known.startsWith(word))),
  );
}
