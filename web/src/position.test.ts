import { expect, test } from 'vitest';
import { areOnePoint, boxAround, isInside, roundForSharing } from './position';

test('a position leaves the device rounded to a hundredth of a degree', () => {
  expect(roundForSharing([12.496366, 41.902782])).toEqual([12.5, 41.9]);
  expect(roundForSharing([-0.004, -45.005001])).toEqual([0, -45.01]);
});

test('rounding leaves no trail of binary digits', () => {
  for (let step = -18000; step <= 18000; step += 7) {
    const [longitude] = roundForSharing([step / 100 + 0.001, 0]);
    expect(String(longitude).replace('-', '').length).toBeLessThanOrEqual(6);
  }
});

test('the box around nothing is nothing', () => {
  expect(boxAround([])).toBeUndefined();
});

test('the box around positions holds each of them', () => {
  const positions: [number, number][] = [
    [12.5, 41.9],
    [9.2, 45.5],
    [18.2, 40.2],
  ];
  const box = boxAround(positions);
  expect(box).toEqual([9.2, 40.2, 18.2, 45.5]);
  expect(positions.every((position) => isInside(position, box!))).toBe(true);
  expect(isInside([9.1, 41], box!)).toBe(false);
});

test('a box whose west is above its east crosses the antimeridian', () => {
  expect(isInside([179, 0], [170, -10, -170, 10])).toBe(true);
  expect(isInside([-179, 0], [170, -10, -170, 10])).toBe(true);
  expect(isInside([0, 0], [170, -10, -170, 10])).toBe(false);
});

test('entries at the middle of one town are one point, those of two towns are not', () => {
  expect(
    areOnePoint([
      [12.4827, 41.8931],
      [12.4827, 41.8931],
    ]),
  ).toBe(true);
  expect(
    areOnePoint([
      [12.4827, 41.8931],
      [12.4828, 41.8931],
    ]),
  ).toBe(false);
  expect(areOnePoint([])).toBe(false);
});
