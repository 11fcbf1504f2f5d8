import { expect, test } from 'vitest';
import { speedOf } from './sheet-drag';

test('a hand that moves up has a positive speed', () => {
  expect(speedOf([{ y: 500, at: 0 }], { y: 400, at: 50 })).toBe(2);
  expect(speedOf([{ y: 400, at: 0 }], { y: 500, at: 50 })).toBe(-2);
});

test('only the last moments count', () => {
  const samples = [
    { y: 800, at: 0 },
    { y: 300, at: 200 },
  ];
  expect(speedOf(samples, { y: 295, at: 250 })).toBeCloseTo(0.1);
});

test('a hand that rested before it let go throws nothing', () => {
  expect(speedOf([{ y: 500, at: 0 }], { y: 500, at: 400 })).toBe(0);
  expect(speedOf([], { y: 500, at: 400 })).toBe(0);
});
