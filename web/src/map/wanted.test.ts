import { expect, test } from 'vitest';
import { comesByItself } from './wanted';

const generous = { isWide: true, savesData: false, effectiveType: '4g' };

test('the map comes by itself where it costs nobody anything', () => {
  expect(comesByItself(generous)).toBe(true);
  expect(comesByItself({ ...generous, effectiveType: undefined })).toBe(true);
});

test.each([
  ['on a narrow screen', { isWide: false }],
  ['for who saves data', { savesData: true }],
  ['on a slow connection', { effectiveType: '3g' }],
])('the map waits to be asked for %s', (_, circumstance) => {
  expect(comesByItself({ ...generous, ...circumstance })).toBe(false);
});
