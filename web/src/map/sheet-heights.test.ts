import { describe, expect, test } from 'vitest';
import { forFilters, larger, pressed, restOf, smaller, stopsOf } from './sheet-heights';

const PHONE = stopsOf(112, 844);

describe('the heights', () => {
  test('are the head, half of the screen, and nearly all of it', () => {
    expect(PHONE).toEqual({ peek: 112, half: 422, full: 832 });
  });

  test('show an entry of the list in the second one, however low the screen', () => {
    expect(stopsOf(112, 360).half).toBe(232);
  });

  test('never shrink from one to the next, and never leave the screen', () => {
    for (const head of [0, 60, 112, 240, 700]) {
      for (const room of [0, 40, 180, 320, 844, 1200]) {
        const { peek, half, full } = stopsOf(head, room);
        expect(peek).toBeLessThanOrEqual(half);
        expect(half).toBeLessThanOrEqual(full);
        expect(full).toBeLessThanOrEqual(room);
      }
    }
  });
});

test('filters are shown where there is room to choose, and never make the sheet smaller', () => {
  expect(forFilters('peek', PHONE)).toBe('half');
  expect(forFilters('half', PHONE)).toBe('half');
  expect(forFilters('full', PHONE)).toBe('full');
  expect(forFilters('peek', stopsOf(300, 844))).toBe('full');
});

test('the handle goes through every height and starts again', () => {
  expect(pressed('peek')).toBe('half');
  expect(pressed('half')).toBe('full');
  expect(pressed('full')).toBe('peek');
});

test('larger and smaller stop at the ends', () => {
  expect([larger('peek'), larger('half'), larger('full')]).toEqual(['half', 'full', 'full']);
  expect([smaller('full'), smaller('half'), smaller('peek')]).toEqual(['half', 'peek', 'peek']);
});

describe('a sheet that is let go', () => {
  test('rests at the nearest height', () => {
    expect(restOf(130, 0, PHONE)).toBe('peek');
    expect(restOf(400, 0, PHONE)).toBe('half');
    expect(restOf(800, 0, PHONE)).toBe('full');
  });

  test('follows a hand that throws it', () => {
    expect(restOf(300, 1, PHONE)).toBe('half');
    expect(restOf(300, -1, PHONE)).toBe('peek');
    expect(restOf(500, 1.5, PHONE)).toBe('full');
  });
});
