import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveRing } from '../../../scripts/pipeline/geometry/borders.ts';
import { addRingArea, measureLines } from '../../../scripts/pipeline/geometry/line-areas.ts';
import { drawLine, turnLine } from '../../../scripts/pipeline/geometry/line.ts';
import { ringArea } from '../../../scripts/pipeline/geometry/ring-area.ts';

const coordinate = fc.integer({ min: -30_000, max: 30_000 });

test('law: the parts of a ring add up to its area, whichever way each of them runs', () => {
  const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(points, fc.nat(), fc.boolean(), (corners, choice, isTurned) => {
      const cut = 1 + (choice % (corners.length - 1));
      const first = drawLine(corners.slice(0, cut + 1));
      const second = drawLine([...corners.slice(cut), corners[0]!]);
      const lines = [first, isTurned ? turnLine(second) : second];
      const ring = [0, isTurned ? ~1 : 1];
      expect(addRingArea(measureLines(lines), ring) + 0).toBe(ringArea(resolveRing(lines, ring)) + 0);
    }),
  );
});
