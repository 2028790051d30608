import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureSeats } from '../../../scripts/pipeline/equal/measure-seats.ts';
import { seatByHalves } from '../../../scripts/pipeline/equal/seat-by-halves.ts';
import { settle } from '../../../scripts/pipeline/equal/settle.ts';
import { cellsFor, squareCountry } from './toy-country.ts';

const shapes = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }));
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
const inOrder = (seats: readonly number[]) => seats.toSorted((a, b) => a - b);

function seat(columns: number, rows: number) {
  const places = squareCountry(columns, rows);
  const { cells, spacing } = cellsFor(columns, rows);
  const start = seatByHalves(places, cells);
  return { places, cells, spacing, start, seats: settle(places, cells, start, spacing) };
}

describe('places in cells', () => {
  test('have one each, at first and in the end', () => {
    fc.assert(
      fc.property(shapes, ([columns, rows]) => {
        const { start, seats } = seat(columns, rows);
        expect(inOrder(start)).toEqual(upTo(columns * rows));
        expect(inOrder(seats)).toEqual(upTo(columns * rows));
      }),
      { numRuns: 20 },
    );
  });

  test('begin in the order in which they lie', () => {
    const points = [[0, 0], [10, 1], [20, 0], [30, 1]] as const; // oxfmt-ignore
    const at = (x: number, y: number) => ({ cell: [x, y] as const, point: [x, y] as const });
    const places = points.map((point, index) => ({ ...squareCountry(4, 1)[index]!, point })).reverse();
    expect(seatByHalves(places, [at(2, 0), at(0, 0), at(3, 0), at(1, 0)])).toEqual([2, 0, 3, 1]);
  });

  test('always end in the same cells', () => {
    expect(seat(8, 8).seats).toEqual(seat(8, 8).seats);
  });

  test('end near their ground, with their neighbours, and districts whole', () => {
    const { places, cells, spacing, start, seats } = seat(16, 12);
    const [before, after] = [start, seats].map((order) => measureSeats(places, cells, order)) as [
      ReturnType<typeof measureSeats>,
      ReturnType<typeof measureSeats>,
    ];
    expect(after.districts).toBe(12);
    expect(after.wholeDistricts).toBe(12);
    expect(after.meanDistance).toBeLessThan(spacing);
    expect(after.largestDistance).toBeLessThan(3 * spacing);
    expect(after.neighboursKept).toBeGreaterThan(0.85);
    expect(after.neighboursKept).toBeGreaterThan(before.neighboursKept);
  });
});

describe('the measures', () => {
  const places = squareCountry(3, 1).map((place, index) => ({
    ...place,
    point: [1000 * index, 0] as const,
    district: index < 2 ? 'a' : 'b',
  }));
  const cells = [0, 1, 2].map((column) => ({
    cell: [column, 0] as const,
    point: [1000 * column, 0] as const,
  }));

  test('are perfect where everybody sits at home', () => {
    expect(measureSeats(places, cells, [0, 1, 2])).toEqual({
      meanDistance: 0,
      largestDistance: 0,
      neighboursKept: 1,
      districts: 2,
      wholeDistricts: 2,
    });
  });

  test('count way, neighbours lost and districts torn', () => {
    expect(measureSeats(places, cells, [0, 2, 1])).toEqual({
      meanDistance: 2000 / 3,
      largestDistance: 1000,
      neighboursKept: 0.5,
      districts: 2,
      wholeDistricts: 1,
    });
  });

  test('know nothing to lose where nobody has neighbours', () => {
    expect(measureSeats([], [], [])).toMatchObject({ meanDistance: 0, neighboursKept: 1, districts: 0 });
  });
});
