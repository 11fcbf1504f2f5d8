import { expect, test } from 'vitest';
import { fill, parseMessages } from './messages';

test('a placeholder takes its value, wherever it stands and however it is spaced', () => {
  expect(fill('{count} posti, { count } in tutto', { count: 12 })).toBe('12 posti, 12 in tutto');
});

test('a value with signs of its own is taken as it is', () => {
  expect(fill('da qualche parte a {comune}', { comune: "$& Sant'{count}" })).toBe(
    "da qualche parte a $& Sant'{count}",
  );
});

test('a placeholder without a value stays in view', () => {
  expect(fill('somewhere in {comune}')).toBe('somewhere in {comune}');
});

test('a page without messages has none, and only text counts as one', () => {
  expect(parseMessages(null)).toEqual({});
  expect(parseMessages('[]')).toEqual({});
  expect(parseMessages('{"close":"إغلاق","count":3}')).toEqual({ close: 'إغلاق' });
});
