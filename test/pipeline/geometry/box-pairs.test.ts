import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forEachPair, type Boxes } from '../../../scripts/pipeline/geometry/box-pairs.ts';

type Box = readonly [minX: number, minY: number, maxX: number, maxY: number];

function listPairs(boxes: readonly Box[]): string[] {
  const column = (place: 0 | 1 | 2 | 3) => Float64Array.from(boxes, (box) => box[place]);
  const columns: Boxes = { minX: column(0), minY: column(1), maxX: column(2), maxY: column(3) };
  const pairs: string[] = [];
  forEachPair(columns, (one, other) => pairs.push(`${Math.min(one, other)} ${Math.max(one, other)}`));
  return pairs.sort();
}

function comparePairwise(boxes: readonly Box[]): string[] {
  return boxes
    .flatMap(([west, south, east, north], one) =>
      boxes.flatMap(([minX, minY, maxX, maxY], other) =>
        one < other && minX <= east && maxX >= west && minY <= north && maxY >= south
          ? [`${one} ${other}`]
          : [],
      ),
    )
    .sort();
}

const coordinate = fc.integer({ min: -30, max: 30 });
const box = fc
  .tuple(coordinate, coordinate, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
  .map(([x, y, width, height]): Box => [x, y, x + width, y + height]);

test('each two boxes that overlap or touch are visited once, and no others', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 40 }), (boxes) => {
      expect(listPairs(boxes)).toEqual(comparePairwise(boxes));
    }),
  );
});

test('one box over all others, and boxes that are points, are no exception', () => {
  const boxes: Box[] = [[0, 0, 1000, 1000], [5, 5, 5, 5], [5, 5, 5, 5], [999, 1, 1000, 2]]; // oxfmt-ignore
  expect(listPairs(boxes)).toEqual(['0 1', '0 2', '0 3', '1 2']);
  expect(listPairs([[5, 5, 5, 5], [5, 5, 5, 5]])).toEqual(['0 1']); // oxfmt-ignore
});
