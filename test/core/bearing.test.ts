import fc from 'fast-check';
import { expect, test } from 'vitest';
import { winds, windTowards } from '../../src/core/bearing.ts';

const here = [9, 48] as const;

test.each([
  [[9, 49], 'north'],
  [[10, 48], 'east'],
  [[9, 47], 'south'],
  [[8, 48], 'west'],
  // A degree of longitude is shorter than one of latitude.
  [[10, 48.67], 'northEast'],
  [[8, 47.33], 'southWest'],
] as const)('from 9° 48° the point %j lies in the %s', (point, wind) => {
  expect(windTowards(here, point)).toBe(wind);
});

test('the same place lies nowhere', () => {
  expect(windTowards(here, here)).toBeUndefined();
});

test('the way back is the opposite wind', () => {
  const point = fc.tuple(
    fc.double({ min: 7, max: 11, noNaN: true }),
    fc.double({ min: 47, max: 50, noNaN: true }),
  );
  fc.assert(
    fc.property(point, point, (from, to) => {
      const there = windTowards(from, to);
      const back = windTowards(to, from);
      if (there === undefined || back === undefined) return there === back;
      // On the line between two winds rounding may fall to either side.
      const turned = (winds.indexOf(back) - winds.indexOf(there) + winds.length) % winds.length;
      return turned >= 3 && turned <= 5;
    }),
  );
});
