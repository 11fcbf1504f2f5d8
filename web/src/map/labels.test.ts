import { expect, test } from 'vitest';
import { labelFeatures, nameIn, townAround, type Label } from './labels';

const town = (name: string, rank: number, more: Partial<Label> = {}): Label => ({
  kind: 'town',
  position: [12.5, 41.9],
  name,
  names: {},
  rank,
  ...more,
});

const drawn = (label: Label, locale = 'it') =>
  labelFeatures([label], locale).features[0]?.properties;

test('a name is written in the language of the page, or else as it is on the spot', () => {
  const rome = town('Roma', 1, { names: { ar: 'روما', en: 'Rome' } });
  expect(nameIn(rome, 'ar')).toBe('روما');
  expect(nameIn(rome, 'uk')).toBe('Roma');
});

test('larger towns are named earlier and larger', () => {
  const [large, small] = [drawn(town('Milano', 2)), drawn(town('Vigevano', 300))];
  expect(large?.['zoom']).toBeLessThan(small?.['zoom']);
  expect(large?.['size']).toBeGreaterThan(small?.['size']);
});

test('the capital of a region is named early, however small', () => {
  const capital = drawn(town('Aosta', 500, { capital: 'region' }));
  expect(capital?.['zoom']).toBeLessThan(drawn(town('Lodi', 500))?.['zoom']);
});

test('a sea gives way to every town', () => {
  const sea = drawn({ kind: 'sea', position: [12, 40], name: 'Mar Tirreno', names: {} });
  expect(sea?.['rank']).toBeGreaterThan(drawn(town('Lodi', 730))?.['rank']);
});

test('a box is told by its largest town, or else by the town closest to it', () => {
  const labels = [
    town('Monza', 35, { position: [9.27, 45.58] }),
    town('Milano', 2, { position: [9.19, 45.46] }),
    town('Roma', 1, { position: [12.5, 41.9] }),
  ];
  expect(townAround(labels, [9, 45.4, 9.4, 45.7])?.name).toBe('Milano');
  expect(townAround(labels, [9.28, 45.6, 9.3, 45.61])?.name).toBe('Monza');
  expect(townAround([], [9, 45, 10, 46])).toBeUndefined();
});
