import { expect, test } from 'vitest';
import { isCompressible } from './precompress.ts';

test('text is compressed beside itself and what is compressed already is not', () => {
  expect(['main-x.js', 'worker.mjs', 'a.css', 'italy.topojson'].every(isCompressible)).toBe(true);
  expect(['main-x.js.br', 'main-x.js.gz', 'photo.webp'].some(isCompressible)).toBe(false);
});
