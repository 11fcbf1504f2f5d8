/**
 * Of how many typing errors is a typed word another one?
 *
 * On the scale of the connected search: a letter too many, too few or another one is an error, and
 * so is an exchange of neighbours. Short words are forgiven none, and what has digits neither.
 */

const ONE_ERROR_FROM_LETTERS = 4;
const TWO_ERRORS_FROM_LETTERS = 8;
const DIGIT = /\p{N}/u;

/** How many errors are forgiven in a word. */
export function errorsForgiven(typed: string): number {
  const letters = [...typed].length;
  if (letters < ONE_ERROR_FROM_LETTERS || DIGIT.test(typed)) return 0;
  return letters < TWO_ERRORS_FROM_LETTERS ? 1 : 2;
}

/**
 * The errors by which `typed` differs from `known`, or from the nearest of its beginnings; infinite
 * when they are more than are forgiven.
 *
 * Optimal string alignment: the restricted Damerau-Levenshtein distance, in which no letter is
 * exchanged and changed. Costs the product of the lengths.
 */
export function errorsBetween(typed: string, known: string, isBeginning: boolean): number {
  const most = errorsForgiven(typed);
  if (most === 0 || DIGIT.test(known)) return Infinity;
  const wanted = [...typed];
  const letters = [...known].slice(0, isBeginning ? wanted.length + most : undefined);
  if (Math.abs(letters.length - wanted.length) > most) return Infinity;
  // One row per letter of `known`: errors between its beginning and every beginning of `typed`.
  let before: number[] = [];
  let row = Array.from({ length: wanted.length + 1 }, (_, at) => at);
  let least = row[wanted.length]!;
  for (const [number, letter] of letters.entries()) {
    const next = [number + 1];
    for (const [at, other] of wanted.entries()) {
      const changed = row[at]! + Number(letter !== other);
      let errors = Math.min(changed, row[at + 1]! + 1, next[at]! + 1);
      const isExchanged = letter === wanted[at - 1] && letters[number - 1] === other;
      if (isExchanged) errors = Math.min(errors, before[at - 1]! + 1);
      next.push(errors);
    }
    [before, row] = [row, next];
    least = Math.min(least, row[wanted.length]!);
  }
  const errors = isBeginning ? least : row[wanted.length]!;
  return errors <= most ? errors : Infinity;
}
