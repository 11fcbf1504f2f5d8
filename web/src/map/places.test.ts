import { expect, test, vi } from 'vitest';
import { fetchPlaces, isExact, nextPage, readPlaces, toFeatures } from './places';

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
  const places = readPlaces({
    features: [feature('one', 'address', [10.9, 44.6]), feature('two', 'municipality', null)],
  });
  expect(places.map(({ id }) => id)).toEqual(['one']);
});

test('an entry that does not say how exact it is counts as inexact', () => {
  const [place] = readPlaces({
    features: [{ id: 'x', geometry: { coordinates: [10, 44] }, properties: { name: 'x' } }],
  });
  expect(place && isExact(place.precision)).toBe(false);
});

test('only address and street are exact enough for a point', () => {
  const drawn = toFeatures(
    readPlaces({
      features: [feature('a', 'address', [10, 44]), feature('m', 'municipality', [10, 44])],
    }),
  );
  expect(drawn.features.map(({ properties }) => properties.exact)).toEqual([1, 0]);
});

test('the next page is asked on this host, whatever address the link was written with', () => {
  const links = [
    { rel: 'self', href: '/api/v1/places' },
    { rel: 'next', href: 'https://vicini.example/api/v1/places?cursor=b&limit=1000' },
  ];
  expect(nextPage({ features: [], links })).toBe('/api/v1/places?cursor=b&limit=1000');
  expect(nextPage({ features: [] })).toBeUndefined();
});

test('pages are followed until the last', async () => {
  const answers: Record<string, object> = {
    '/first': {
      features: [feature('one', 'address', [10, 44])],
      links: [{ rel: 'next', href: '/second?cursor=1' }],
    },
    '/second?cursor=1': { features: [feature('two', 'address', [11, 44])] },
  };
  vi.stubGlobal('fetch', async (url: string) => Response.json(answers[url]));
  const places = await fetchPlaces('/first', new AbortController().signal);
  expect(places.map(({ id }) => id)).toEqual(['one', 'two']);
  vi.unstubAllGlobals();
});

test('a refusal of the server is an error, not an empty map', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
  await expect(fetchPlaces('/places', new AbortController().signal)).rejects.toThrow('503');
  vi.unstubAllGlobals();
});
