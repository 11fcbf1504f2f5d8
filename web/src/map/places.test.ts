import { expect, test } from 'vitest';
import { isExact, readPlaces, toFeatures, waysToReach } from './places';

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

test('an entry is reached by one touch: called, written to, visited', () => {
  const reached = (properties: object) =>
    readPlaces([
      { id: 'x', geometry: { coordinates: [10, 44] }, properties: { name: 'x', ...properties } },
    ]).flatMap((place) => waysToReach(place).map(({ href }) => href));
  expect(reached({ phone: '+39 0522 456-525', email: 'a@b.it', website: 'https://b.it/' })).toEqual(
    ['tel:+390522456525', 'mailto:a@b.it', 'https://b.it/'],
  );
  expect(reached({ phone: '0522 456525' })).toEqual(['tel:0522456525']);
  expect(reached({ phone: null, website: 'javascript:alert(1)' })).toEqual([]);
});
