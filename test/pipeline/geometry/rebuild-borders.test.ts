import { describe, expect, test } from 'vitest';
import { rebuildBorders } from '../../../scripts/pipeline/geometry/rebuild-borders.ts';
import { drawBorders, listLines } from './drawn-borders.ts';

describe('rebuildBorders', () => {
  /*
   *     2 +---+---+
   *       | A | B |      every border once, cut where three meet
   *     0 +---+---+
   *       0   2   4
   */
  test('borders that are cut at a point where only two meet are joined', () => {
    const borders = drawBorders(
      ['-', 'A', [2, 0], [0, 0]],
      ['-', 'A', [0, 0], [0, 2], [2, 2]],
      ['-', 'B', [2, 2], [4, 2], [4, 0], [2, 0]],
      ['A', 'B', [2, 0], [2, 2]],
    ); // oxfmt-ignore
    expect(listLines(rebuildBorders(borders).borders)).toEqual([
      '-|A: 2 0, 0 0, 0 2, 2 2',
      '-|B: 2 2, 4 2, 4 0, 2 0',
      'A|B: 2 0, 2 2',
    ]);
  });

  /*
   *     2 +---+           B has become a line on the border of A and C
   *       | A B C |
   */
  test('of an area that is squeezed to nothing no border stays, and its neighbours meet', () => {
    const borders = drawBorders(['A', 'B', [2, 0], [2, 2]], ['B', 'C', [2, 0], [2, 2]]);
    expect(listLines(rebuildBorders(borders).borders)).toEqual(['A|C: 2 0, 2 2']);
    expect(rebuildBorders(borders).overlaps).toEqual([]);
  });

  /*
   *     +-----+
   *     |  A  +-----x     the spike x has A on both sides of nothing
   *     +-----+
   */
  test('a spike without area goes', () => {
    const borders = drawBorders(['-', 'A', [0, 0], [0, 2], [2, 2], [2, 1], [9, 1], [2, 1], [2, 0], [0, 0]]); // oxfmt-ignore
    expect(listLines(rebuildBorders(borders).borders)).toEqual(['-|A: 0 0, 0 2, 2 2, 2 1, 2 0, 0 0']);
  });

  test('two areas on one side of an edge are reported with the place', () => {
    const borders = drawBorders(['-', 'A', [0, 0], [0, 2]], ['-', 'B', [0, 0], [0, 2]]);
    expect(rebuildBorders(borders).overlaps).toEqual([{ owners: ['A', 'B'], point: [0, 0] }]);
  });
});
