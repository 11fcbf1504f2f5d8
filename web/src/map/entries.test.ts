import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { comeAsTiles, fetchEntries, fetchInBox, tilesOf, type Search } from './entries';

const never = new AbortController().signal;
const search = (more: Partial<Search> = {}): Search => ({
  path: '/api/v1/places',
  query: new URLSearchParams('service=sport'),
  counted: undefined,
  alternatives: [],
  ...more,
});
const feature = (id: string) => ({
  id,
  geometry: { coordinates: [10, 44] },
  properties: { name: id },
});

const tileJson = '/tiles/places.json?service=sport';

let asked: string[];
let answers: Record<string, object>;

beforeEach(() => {
  asked = [];
  answers = {};
  vi.stubGlobal('location', { origin: 'https://vicini.example' });
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return answers[url] ? Response.json(answers[url]) : new Response('', { status: 503 });
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('tiles come', () => {
  test('once there are more entries than one answer holds', () => {
    expect([undefined, 0, 1, 1000, 1001, 1_000_000].map(comeAsTiles)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  test('without asking for entries when the page already counted too many', async () => {
    answers[tileJson] = { bounds: [7, 37, 18, 46] };
    const entries = await fetchEntries(search({ counted: 3000 }), never);
    expect(entries.kind === 'tiles' && entries.bounds).toEqual([7, 37, 18, 46]);
    expect(asked).toEqual([tileJson]);
  });

  test('when the whole country has too many although the page looks at a part of it', async () => {
    answers['/api/v1/places?service=sport&limit=1000'] = {
      numberMatched: 1001,
      features: [feature('one')],
    };
    answers[tileJson] = { bounds: [7, 37, 18, 46] };
    expect((await fetchEntries(search({ counted: 12 }), never)).kind).toBe('tiles');
  });

  test('with the conditions of the search, and of this very host', () => {
    expect(tilesOf(search())).toBe(
      'https://vicini.example/tiles/places/{z}/{x}/{y}.mvt?service=sport',
    );
    expect(tilesOf(search({ query: new URLSearchParams() }))).toBe(
      'https://vicini.example/tiles/places/{z}/{x}/{y}.mvt',
    );
  });
});

test('as many entries as one answer holds come whole', async () => {
  answers['/api/v1/places?service=sport&limit=1000'] = {
    numberMatched: 2,
    features: [feature('one'), feature('two')],
  };
  const entries = await fetchEntries(search({ counted: 2 }), never);
  expect(entries.kind === 'places' && entries.places.map(({ id }) => id)).toEqual(['one', 'two']);
});

test('beside an empty result the map shows the alternatives of the list, not those of the API', async () => {
  answers['/api/v1/places?service=sport&limit=1000'] = {
    numberMatched: 0,
    features: [feature('far'), feature('farther')],
  };
  answers['/api/v1/places/near%201'] = feature('near 1');
  const entries = await fetchEntries(search({ alternatives: ['near 1'] }), never);
  expect(entries.kind === 'places' && entries.places.map(({ id }) => id)).toEqual(['near 1']);
});

test('what lies in the box of a cluster is asked for with a little room around it', async () => {
  const url =
    '/api/v1/places?service=sport&bbox=11.9999990,44.9999990,12.0000010,45.0000010&limit=200';
  answers[url] = { numberMatched: 1, features: [feature('one')] };
  const places = await fetchInBox(search(), [12, 45, 12, 45], never);
  expect(places.map(({ id }) => id)).toEqual(['one']);
});

test('a refusal of the server is an error, not an empty map', async () => {
  await expect(fetchEntries(search(), never)).rejects.toThrow('503');
});
