import { expect, test } from 'vitest';
import { latestDate, writtenDate, writtenDistance } from './wording';

const MESSAGES = {
  day4: '{day} aprile {year}',
  month4: 'aprile {year}',
  metres: '{metres} m',
  kilometres: '{kilometres} km',
  about: 'circa {distance}',
  decimalMark: ',',
};

test('dates are as precise as they are known', () => {
  expect(writtenDate('2022', MESSAGES)).toBe('2022');
  expect(writtenDate('2022-04', MESSAGES)).toBe('aprile 2022');
  expect(writtenDate('2022-04-09 ; 2019', MESSAGES)).toBe('9 aprile 2022; 2019');
  expect(writtenDate('estate 2019', MESSAGES)).toBe('estate 2019');
  expect(latestDate('2018 ; 2022-04 ; 2022')).toBe('2022-04');
  expect(latestDate(null)).toBeUndefined();
});

test('distances are rounder when farther', () => {
  const written = [0, 349, 960, 1_240, 9_960, 123_456].map((metres) =>
    writtenDistance(metres, true, MESSAGES),
  );
  expect(written).toEqual(['100 m', '300 m', '1,0 km', '1,2 km', '10 km', '123 km']);
  expect(writtenDistance(5_000, false, MESSAGES)).toBe('circa 5,0 km');
});
