import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGrid, writePath } from '../../../src/core/document/path-data.ts';

/** One unit of the grid is one degree in both directions, as is nearly true at the equator. */
const grid = buildGrid([0, -5, 10, 5], 10);

describe('the grid of a drawing', () => {
  test('has the north at the top and the bounds at its edges', () => {
    expect(grid.width).toBe(10);
    expect(grid.place([0, 5])).toEqual([0, 0]);
    expect(grid.place([10, -5])).toEqual([10, 10]);
  });
});

describe('path data', () => {
  //  a ── b
  //       │
  //       c
  const [a, b, c] = [
    [0, 5],
    [4, 5],
    [4, 2],
  ];

  test('tell each point from the one before', () => {
    expect(writePath([[a!, b!, c!]], grid, false)).toBe('m0 0l4 0 0 3');
  });

  test('close rings without repeating the first point', () => {
    expect(writePath([[a!, b!, c!, a!]], grid, true)).toBe('m0 0l4 0 0 3z');
  });

  test('begin the next line where the last one ended, the next ring where the last one began', () => {
    const second = [
      [1, 5],
      [2, 5],
      [2, 4],
    ];
    expect(writePath([[a!, b!], second], grid, false)).toBe('m0 0l4 0m-3 0l1 0 0 1');
    expect(writePath([[a!, b!, c!, a!], second], grid, true)).toBe('m0 0l4 0 0 3zm1 0l1 0 0 1z');
  });

  test('leave out what shrinks to nothing', () => {
    const speck = [
      [3, 3],
      [3.01, 3],
      [3, 3.01],
      [3, 3],
    ];
    expect(writePath([speck], grid, true)).toBe('');
    expect(writePath([speck.slice(0, 2)], grid, false)).toBe('');
  });

  test('lead back to the points of the grid, for all lines', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: -4, max: 4 }));
    fc.assert(
      fc.property(fc.array(fc.array(point, { minLength: 1, maxLength: 6 }), { maxLength: 4 }), (lines) => {
        const expected = lines.map((line) => line.map((place) => grid.place(place)));
        const drawn = readPath(writePath(lines, grid, false));
        expect(drawn).toEqual(expected.map(withoutRepeats).filter((line) => line.length > 1));
      }),
    );
  });
});

function withoutRepeats(
  line: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  return line.filter(([x, y], index) => {
    const last = line[index - 1];
    return !last || last[0] !== x || last[1] !== y;
  });
}

/** Follows the pen. */
function readPath(path: string): (readonly [number, number])[][] {
  let [x, y] = [0, 0];
  return (path.match(/m[^m]+/g) ?? []).map((line) => {
    const steps = line.match(/-?\d+/g)!.map(Number);
    return Array.from({ length: steps.length / 2 }, (_, index) => {
      [x, y] = [x + steps[2 * index]!, y + steps[2 * index + 1]!];
      return [x, y] as const;
    });
  });
}
