import { expect, test } from 'vitest';
import { isExact, readPlaces, toFeatures } from './places';

const feature = (
  id: string,
  precision: 'address' | 'municipality',
  at: [number, number] | null,
) => ({
  id,
  geometry: at ? { coordinates: at } : null,
  properties: { name: id, precision, comune: { name: 'Modena' }, address: null, services: null },
});

test('an entry without a position is not on the map', () => {
  const places = readPlaces([
    feature('one', 'address', [10.9, 44.6]),
    feature('two', 'municipality', null),
  ]);
  expect(places.map(({ id }) => id)).toEqual(['one']);
});

test('an entry that does not say how exact it is counts as inexact', () => {
  const [place] = readPlaces([
    { id: 'x', geometry: { coordinates: [10, 44] }, properties: { name: 'x' } },
  ]);
  expect(place && isExact(place.precision)).toBe(false);
});

test('only address and street are exact enough for a point', () => {
  const drawn = toFeatures(
    readPlaces([feature('a', 'address', [10, 44]), feature('m', 'municipality', [10, 44])]),
  );
  expect(drawn.features.map(({ properties }) => properties.exact)).toEqual([1, 0]);
});
