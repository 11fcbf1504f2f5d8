import { expect, test } from 'vitest';
import { errorsBetween, errorsForgiven } from './near';

test('errors are forgiven by length, and never in numbers', () => {
  for (const [word, errors] of [
    ['sos', 0],
    ['casa', 1],
    ['scuolaa', 1],
    ['avvocato', 2],
    ['адво', 1],
    ['2024', 0],
    ['corso2024', 0],
  ] as const) {
    expect(errorsForgiven(word), word).toBe(errors);
  }
});

test('an exchange of neighbours is one error', () => {
  const check = (typed: string, known: string, errors: number) =>
    expect(errorsBetween(typed, known, false), `${typed} ${known}`).toBe(errors);
  check('scoula', 'scuola', 1);
  check('scula', 'scuola', 1);
  check('scuuola', 'scuola', 1);
  check('sculle', 'scuola', Infinity);
  check('asociazone', 'associazione', 2);
  check('адвкат', 'адвокат', 1);
  check('2025', '2024', Infinity);
  check('casa1', 'casa', Infinity);
  check('casas', 'casa1', Infinity);
  // Two neighbours that are exchanged and then parted would be two errors elsewhere.
  check('caab', 'cba', Infinity);
});

test('a beginning may have errors too', () => {
  const check = (typed: string, known: string, errors: number) =>
    expect(errorsBetween(typed, known, true), `${typed} ${known}`).toBe(errors);
  check('acog', 'accoglienza', 1);
  check('accgol', 'accoglienza', 1);
  check('avoc', 'avvocato', 1);
  check('casa', 'accoglienza', Infinity);
});

test('whatever is counted is what brute force counts', () => {
  // Every word that is one error away from a word of six letters, over a small alphabet.
  const alphabet = [...'abc'];
  const nearby = (word: string) => {
    const found = new Set<string>();
    for (let at = 0; at <= word.length; at += 1) {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      for (const letter of alphabet)
        found.add(head + letter + tail).add(head + letter + tail.slice(1));
      found.add(head + tail.slice(1));
      if (tail.length > 1) found.add(head + tail[1]! + tail[0]! + tail.slice(2));
    }
    return found.add(word);
  };
  const words = ['abcabc', 'aabbcc', 'cacbab'];
  const others = words.flatMap((word) => [...nearby(word)].flatMap((near) => [...nearby(near)]));
  for (const word of words) {
    const one = nearby(word);
    for (const other of others) {
      const expected = other === word ? 0 : one.has(other) ? 1 : Infinity;
      expect(errorsBetween(word, other, false), `${word} ${other}`).toBe(expected);
    }
  }
});
