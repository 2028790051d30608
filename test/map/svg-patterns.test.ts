import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patternScale, patternScaleAt } from '../../src/map/svg-patterns.ts';

test('patterns grow with the map to twice their size, and begin anew at whole zooms', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 12 }),
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      (whole, part) => {
        expect(patternScaleAt(whole + part)).toBeCloseTo(patternScale * 2 ** part, 9);
      },
    ),
  );
});
