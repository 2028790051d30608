import { describe, expect, test } from 'vitest';
import { assemblePolygons } from '../../../scripts/pipeline/geometry/assemble-polygons.ts';
import type { Borders } from '../../../scripts/pipeline/geometry/borders.ts';
import { groupEachArea } from '../../../scripts/pipeline/geometry/group-areas.ts';
import { drawLine, listPoints } from '../../../scripts/pipeline/geometry/line.ts';
import {
  pickPoints,
  simplifyBorders,
  weighBorders,
} from '../../../scripts/pipeline/geometry/simplify-borders.ts';
import { uncross } from '../../../scripts/pipeline/geometry/uncross.ts';
import { drawBorders, type DrawnLine } from './drawn-borders.ts';

function weigh(borders: Borders, unitM: number) {
  const everyArea = groupEachArea(borders.ids);
  const { polygons } = assemblePolygons(borders, everyArea.groupOf, borders.ids.length);
  return weighBorders(borders, polygons, unitM);
}

function simplify(thresholdM2: number, ...drawn: readonly DrawnLine[]) {
  const borders = drawBorders(...drawn);
  return pickPoints(borders.lines, simplifyBorders(weigh(borders, 1), thresholdM2)).map(listPoints);
}

describe('simplifyBorders', () => {
  const square: DrawnLine = ['-', 'A', [0, 0], [0, 500], [1, 1000], [1000, 1000], [1000, 0], [0, 0]]; // oxfmt-ignore

  test('a point at which little area is at stake goes, the others stay', () => {
    expect(simplify(1000, square)).toEqual([[[0, 0], [1, 1000], [1000, 1000], [1000, 0], [0, 0]]]); // oxfmt-ignore
  });

  test('with a threshold of 0 every point stays', () => {
    expect(simplify(0, square)[0]).toHaveLength(6);
  });

  test('a unit of 10 m makes every triangle a hundred times as large', () => {
    const borders = drawBorders(square);
    const inMetres = weigh(borders, 1).weights[0]?.slice(1, -1);
    const inTens = weigh(borders, 10).weights[0]?.slice(1, -1);
    expect(inTens).toEqual(inMetres?.map((weight) => weight * 100));
  });

  test('of two corners with the same triangle the sharp one weighs less', () => {
    const weighCorner = (...[start, corner, end]: readonly (readonly [number, number])[]) =>
      weigh(drawBorders(['-', 'A', start!, corner!, end!], ['-', 'A', end!, [50, -900], start!]), 1)
        .weights[0]?.[1];
    const sharp = weighCorner([0, 20], [100, 10], [0, 0]);
    const flat = weighCorner([0, 0], [100, 10], [200, 0]);
    expect(sharp).toBeLessThan(1000);
    expect(flat).toBeGreaterThan(1000);
  });

  test('an exclave of 4 ha outlasts any threshold with four corners, one of 1 ha goes', () => {
    const exclave: DrawnLine = ['-', 'A', [5000, 0], [5000, 100], [5000, 200], [5200, 200], [5200, 0], [5000, 0]]; // oxfmt-ignore
    const speck: DrawnLine = ['-', 'A', [9000, 0], [9000, 100], [9100, 100], [9100, 0], [9000, 0]]; // oxfmt-ignore
    const [, large, small] = simplify(1e9, square, exclave, speck);
    expect(large).toEqual([[5000, 0], [5000, 200], [5200, 200], [5200, 0], [5000, 0]]); // oxfmt-ignore
    expect(small).toEqual([[9000, 0], [9000, 0]]); // oxfmt-ignore
  });

  test('the only part of an area stays, however small', () => {
    const [ring] = simplify(1e9, ['-', 'A', [0, 0], [0, 5], [5, 5], [5, 0], [0, 0]]);
    expect(ring).toHaveLength(5);
  });
});

describe('uncross', () => {
  /*
   *    6         o
   *            /   \
   *    3      /  x  \        the shortcut from o to o would run through the line that comes up to x
   *    0    o- -/-\- -o
   *   -5       x   x
   */
  const lines = [
    drawLine([[0, 0], [5, 6], [10, 0]]),
    drawLine([[5, -5], [5, 3], [6, -5]]),
  ] as const; // oxfmt-ignore
  const weights = [Float64Array.of(Infinity, 30, Infinity), Float64Array.of(Infinity, 4, Infinity)];

  test('a shortcut that would cross another line gets its points back', () => {
    const kept = [Uint8Array.of(1, 0, 1), Uint8Array.of(1, 1, 1)];
    uncross(lines, weights, kept);
    expect(kept[0]).toEqual(Uint8Array.of(1, 1, 1));
  });

  test('a shortcut that crosses nothing stays', () => {
    const kept = [Uint8Array.of(1, 0, 1), Uint8Array.of(1, 0, 1)];
    uncross(lines, weights, kept);
    expect(kept).toEqual([Uint8Array.of(1, 0, 1), Uint8Array.of(1, 0, 1)]);
  });

  /*
   *          o
   *        /  \
   *       / [] \        the enclave [] would come to lie on the other side
   *     o- - - - o
   */
  test('a shortcut that would leave an enclave on its wrong side gets its points back', () => {
    const enclave = drawLine([[4, 1], [4, 2], [6, 2], [4, 1]]); // oxfmt-ignore
    const kept = [Uint8Array.of(1, 0, 1), Uint8Array.of(1, 1, 1, 1)];
    uncross([lines[0], enclave], [weights[0]!, new Float64Array(4)], kept);
    expect(kept[0]).toEqual(Uint8Array.of(1, 1, 1));
  });

  test('lines that cross in full are left as they are', () => {
    const kept = [Uint8Array.of(1, 1), Uint8Array.of(1, 1)];
    uncross([drawLine([[0, 0], [4, 4]]), drawLine([[0, 4], [4, 0]])], [new Float64Array(2), new Float64Array(2)], kept); // oxfmt-ignore
    expect(kept).toEqual([Uint8Array.of(1, 1), Uint8Array.of(1, 1)]);
  });
});
