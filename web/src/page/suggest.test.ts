import { expect, test } from 'vitest';
import { move, readSuggestions } from './suggest';

test('the arrows walk through the options and the field itself, in a circle', () => {
  expect([-1, 0, 1, 2].map((current) => move(current, 'ArrowDown', 3))).toEqual([0, 1, 2, -1]);
  expect([-1, 0, 1, 2].map((current) => move(current, 'ArrowUp', 3))).toEqual([2, -1, 0, 1]);
});

test('suggestions of unknown kinds are left out', () => {
  const known = { kind: 'municipality', label: 'Roma', value: '058091' };
  const answer = { suggestions: [known, { kind: 'planet', label: 'Mars', value: 'mars' }, null] };
  expect(readSuggestions(answer)).toEqual([known]);
  expect(readSuggestions(null)).toEqual([]);
  expect(readSuggestions({ suggestions: 'none' })).toEqual([]);
});
