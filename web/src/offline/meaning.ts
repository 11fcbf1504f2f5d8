/**
 * Which entries do typed words mean, and with how many typing errors?
 *
 * An entry is meant when each word stands in its texts, or says one of its values in the reader's
 * language. Of all entries those with the fewest errors are: errors are only looked for where the
 * words as they stand mean no entry together.
 */
import type { Facet } from './find';
import { begins, errorsOf, wordsOf } from './words';

/** What people call the values of each facet in one language, besides their labels. */
export type Synonyms = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A value of a facet. */
export type Value = readonly [facet: Facet, value: string];

/** What is known of an entry: the words of its texts, and its values by their names. */
interface Known {
  words: ReadonlySet<string>;
  values: ReadonlySet<string>;
}

/** Several words that say a value together. */
interface Expression {
  words: readonly string[];
  value: string;
}

/** What a typed word may stand for: words, each with its errors, and values. */
interface Reading {
  words: Map<string, number>;
  values: Set<string>;
}

/** The words of a register. */
export class Meanings<Item> {
  private readonly known = new Map<Item, Known>();
  /** Single words by the value that they say. */
  private readonly words = new Map<string, string[]>();
  private readonly expressions: Expression[] = [];
  /** Every word of every text, once. */
  private readonly vocabulary = new Set<string>();

  constructor(synonyms: Synonyms) {
    for (const [facet, values] of Object.entries(synonyms)) {
      for (const [value, texts] of Object.entries(values)) {
        const name = nameOf([facet as Facet, value]);
        const said = texts.map(wordsOf);
        this.words.set(name, said.filter(({ length }) => length === 1).flat());
        const several = said.filter(({ length }) => length > 1);
        this.expressions.push(...several.map((words) => ({ words, value: name })));
      }
    }
  }

  add(item: Item, text: string, values: readonly Value[]): void {
    const names = values.map(nameOf);
    const words = new Set([
      ...wordsOf(text),
      ...names.flatMap((name) => this.words.get(name) ?? []),
    ]);
    this.known.set(item, { words, values: new Set(names) });
    for (const word of words) this.vocabulary.add(word);
  }

  /**
   * The items that the words of a query mean.
   *
   * Costs a look at every word of the register for each word of the query.
   */
  meant(query: string): ReadonlySet<Item> {
    const wanted = wordsOf(query);
    const exact = this.nearest(wanted, (word, known) => (begins(word, known) ? 0 : Infinity));
    return exact.size > 0 ? exact : this.nearest(wanted, errorsOf);
  }

  private nearest(wanted: readonly string[], errors: typeof errorsOf): Set<Item> {
    const said = this.expressions.filter(({ words }) =>
      words.every((word) => wanted.includes(word)),
    );
    const readings = wanted.map((word, at) => {
      const reading: Reading = { words: new Map(), values: new Set() };
      for (const known of this.vocabulary) {
        const count = errors(word, known, at === wanted.length - 1);
        if (count < Infinity) reading.words.set(known, count);
      }
      for (const { words, value } of said) if (words.includes(word)) reading.values.add(value);
      return reading;
    });
    let found = new Set<Item>();
    let fewest = Infinity;
    for (const [item, known] of this.known) {
      const count = readings.reduce((sum, reading) => sum + fewestErrors(known, reading), 0);
      if (count < fewest) [found, fewest] = [new Set(), count];
      if (count === fewest && count < Infinity) found.add(item);
    }
    return found;
  }
}

function fewestErrors(known: Known, { words, values }: Reading): number {
  for (const value of known.values) if (values.has(value)) return 0;
  let fewest = Infinity;
  for (const [word, count] of words) {
    if (count < fewest && known.words.has(word)) fewest = count;
  }
  return fewest;
}

function nameOf([facet, value]: Value): string {
  return `${facet}:${value}`;
}
