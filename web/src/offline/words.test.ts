import { expect, test } from 'vitest';
import { folded, speaksOf, wordsOf } from './words';

test('letters that people type in more than one way become one', () => {
  expect(folded('Città')).toBe('citta');
  expect(folded('İstanbul Straße')).toBe('istanbul strasse');
  expect(folded('مُحَامِي')).toBe(folded('محامی'));
  expect(folded('Ї')).toBe('і');
  expect(folded('বাংলা')).toBe('বাংলা'.normalize('NFC'));
});

test('every word must begin a word of the text; Chinese may stand anywhere in it', () => {
  const check = (text: string, wanted: string) => speaksOf(wordsOf(text), wordsOf(wanted));
  expect(check("Casa dell'accoglienza, Modena", 'accog mod')).toBe(true);
  expect(check('Casa', 'asa')).toBe(false);
  expect(check('意大利语课程', '语课')).toBe(true);
  expect(check('anything', '')).toBe(true);
});
