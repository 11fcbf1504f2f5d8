import { describe, expect, test } from 'vitest';
import {
  hashFromView,
  looksElsewhere,
  mapQuery,
  parseBox,
  parsePosition,
  queryFromFields,
  queryText,
  searchInBox,
  searchNear,
  viewFromHash,
} from './address';

const query = (text: string) => new URLSearchParams(text);

describe('the query of a form', () => {
  test('leaves out empty fields and the cursor of another result', () => {
    const fields: [string, string][] = [
      ['q', '  '],
      ['where', ' Roma '],
      ['cursor', 'abc'],
    ];
    expect(queryText(queryFromFields(fields))).toBe('?where=Roma');
  });

  test('joins the values of a facet by commas, each once', () => {
    const fields: [string, string][] = [
      ['service', 'sport'],
      ['language', 'ar'],
      ['service', 'arts_culture,sport'],
    ];
    expect(queryText(queryFromFields(fields))).toBe('?service=sport,arts_culture&language=ar');
  });

  test('keeps a comma in words as part of the words', () => {
    expect(queryFromFields([['q', 'casa, lavoro']]).get('q')).toBe('casa, lavoro');
  });

  test('survives every script', () => {
    const text = queryText(queryFromFields([['q', 'محامي адвокат']]));
    expect(query(text).get('q')).toBe('محامي адвокат');
  });

  test('is the empty text when nothing is asked', () => {
    expect(queryText(queryFromFields([]))).toBe('');
  });
});

describe('looking somewhere else', () => {
  test('a box replaces every other way to say where, and the sort by distance with it', () => {
    const before = query('q=casa&where=Roma&near=12.5,41.9&radius=500&region=12&sort=distance');
    const after = searchInBox(before, [12.30001, 41.7, 12.7, 42]);
    expect(queryText(after)).toBe('?q=casa&bbox=12.300,41.700,12.700,42.000');
  });

  test('another sort stays', () => {
    expect(searchInBox(query('sort=name'), [1, 2, 3, 4]).get('sort')).toBe('name');
  });

  test('a position replaces the box and is rounded', () => {
    const after = searchNear(query('bbox=1,2,3,4&service=sport'), [9.187654, 45.464211]);
    expect(queryText(after)).toBe('?service=sport&near=9.19,45.46');
  });

  test('is noticed for places and not for filters', () => {
    expect(looksElsewhere(query('service=sport'), query('service=arts_culture'))).toBe(false);
    expect(looksElsewhere(query('bbox=1,2,3,4'), query(''))).toBe(true);
    expect(looksElsewhere(query('where=Roma'), query('where=Bari'))).toBe(true);
  });
});

describe('the query of the map', () => {
  test('has the filters without the box, the page of the list and the words of the page', () => {
    const page = query('q=casa&service=sport&bbox=1,2,3,4&cursor=x&lang=ar&sort=name&theme=dark');
    expect(queryText(mapQuery(page))).toBe('?q=casa&service=sport');
  });

  test('has a position only with the radius that it limits', () => {
    expect(queryText(mapQuery(query('near=9,45')))).toBe('');
    expect(queryText(mapQuery(query('near=9,45&radius=900')))).toBe('?near=9,45&radius=900');
  });

  test('has the position of a town that was typed, with the radius around it', () => {
    expect(queryText(mapQuery(query('where=Modena&radius=5000'), '10.93,44.65'))).toBe(
      '?near=10.93,44.65&radius=5000',
    );
  });

  test('joins facets that a form without script repeated', () => {
    expect(mapQuery(query('service=a&service=b')).get('service')).toBe('a,b');
  });
});

describe('the view in the hash', () => {
  test('is zoom, latitude, longitude', () => {
    expect(viewFromHash('#map=7.5/41.9/12.5')).toEqual({ zoom: 7.5, center: [12.5, 41.9] });
  });

  test.each([
    '',
    '#results',
    '#map=',
    '#map=7/41.9',
    '#map=7/x/12',
    '#map=7//12',
    '#map=7/91/12',
    '#map=99/1/1',
  ])('is not read out of %j', (hash) => expect(viewFromHash(hash)).toBeUndefined());

  test('is written so that it is read back within a pixel', () => {
    const view = { zoom: 9.25, center: [12.4964, 41.9028] as [number, number] };
    const read = viewFromHash(hashFromView(view));
    expect(read?.zoom).toBe(9.25);
    expect(read?.center[0]).toBeCloseTo(12.4964, 2);
    expect(read?.center[1]).toBeCloseTo(41.9028, 2);
  });
});

test('a box needs four finite numbers and a position two', () => {
  expect(parseBox('12.3,41.7,12.7,42.0')).toEqual([12.3, 41.7, 12.7, 42]);
  expect(parseBox('12.3,41.7,12.7')).toBeUndefined();
  expect(parseBox(null)).toBeUndefined();
  expect(parsePosition('9.19,45.46')).toEqual([9.19, 45.46]);
  expect(parsePosition('9.19,north')).toBeUndefined();
});
