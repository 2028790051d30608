import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawLine, listPoints } from '../../../scripts/pipeline/geometry/line.ts';
import { snapLines as snapDrawn } from '../../../scripts/pipeline/geometry/snap-lines.ts';
import { listPairs } from './drawn-borders.ts';

type Points = readonly (readonly [number, number])[];

const snapLines = (lines: readonly Points[]): Points[] => snapDrawn(lines.map(drawLine)).map(listPoints);

describe('snapLines', () => {
  test('points are rounded, and those that fall together become one', () => {
    expect(snapLines([[[0.4, 0.4], [0.6, -0.2], [1.2, 0.1], [3, 0]]])).toEqual([[[0, 0], [1, 0], [3, 0]]]); // oxfmt-ignore
  });

  /*
   *        B
   *   1    x            the line A comes through the cell of B's end, so it is bent to go through it
   *   0 A-----------
   *     0   3      6
   */
  test('a line that comes through the cell of a vertex is bent to go through it', () => {
    const [a, b] = snapLines([
      [[0, 0.4], [6, 0.9]],
      [[3, 0.7], [3, 4]],
    ]); // oxfmt-ignore
    expect(a).toEqual([[0, 0], [3, 1], [6, 1]]); // oxfmt-ignore
    expect(b).toEqual([[3, 1], [3, 4]]); // oxfmt-ignore
  });

  test('lines that cross get a vertex in common', () => {
    expect(snapLines([[[0, 0], [4, 4]], [[0, 4], [4, 0]]])).toEqual([
      [[0, 0], [2, 2], [4, 4]],
      [[0, 4], [2, 2], [4, 0]],
    ]); // oxfmt-ignore
  });

  test('a line that ends in the middle of another gives it a vertex there', () => {
    expect(snapLines([[[0, 0], [4, 0]], [[2, 0], [2, 3]]])[0]).toEqual([[0, 0], [2, 0], [4, 0]]); // oxfmt-ignore
  });

  /*
   * Where the two lines on top cross there is a vertex that neither had, and the third comes through its cell.
   */
  test('a third line gets the vertex that two others make by crossing', () => {
    const third = snapLines([[[0, 0], [8, 8]], [[0, 8], [8, 0]], [[0, 4.3], [8, 4.2]]])[2]; // oxfmt-ignore
    expect(third).toEqual([[0, 4], [4, 4], [8, 4]]); // oxfmt-ignore
  });

  test('lines on the edges of cells meet in vertices like any other', () => {
    const drawn = [[[0.8, 0], [3.5, 3.5]], [[3.5, 5.5], [3.5, 4.5], [0, 0]]] as const; // oxfmt-ignore
    const edges = snapLines(drawn).flatMap(listEdges);
    expect(listPairs(edges).filter(([one, other]) => isMeeting(one, other))).toEqual([]);
  });

  test('law: on the grid lines meet in vertices only, and ends stay the ends', () => {
    const coordinate = fc.integer({ min: 0, max: 800 }).map((value) => value / 50);
    const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 7 }), (lines) => {
        const snapped = snapLines(lines);
        expect(listPairs(snapped.flatMap(listEdges)).filter(([one, other]) => isMeeting(one, other))).toEqual(
          [],
        );
        expect(snapped.map(([first]) => first)).toEqual(lines.map(([first]) => first?.map(Math.round)));
        expect(snapped.map((points) => points.at(-1))).toEqual(
          lines.map((points) => points.at(-1)?.map(Math.round)),
        );
      }),
    );
  });
});

type Edge = readonly [x1: number, y1: number, x2: number, y2: number];

function listEdges(line: Points): Edge[] {
  return line.slice(1).map(([x, y], index) => [...line[index]!, x, y]);
}

/** Whether two edges have a point in common that is not an end of both; edges that are the same do not count. */
function isMeeting([ax, ay, bx, by]: Edge, [cx, cy, dx, dy]: Edge): boolean {
  const side = (x: number, y: number) => Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
  const otherSide = (x: number, y: number) => Math.sign((dx - cx) * (y - cy) - (dy - cy) * (x - cx));
  const crosses = side(cx, cy) * side(dx, dy) < 0 && otherSide(ax, ay) * otherSide(bx, by) < 0;
  const liesOn = (x: number, y: number, [x1, y1, x2, y2]: Edge, where: number) =>
    where === 0 && (x - x1) * (x - x2) + (y - y1) * (y - y2) < 0;
  return (
    crosses ||
    liesOn(cx, cy, [ax, ay, bx, by], side(cx, cy)) ||
    liesOn(dx, dy, [ax, ay, bx, by], side(dx, dy)) ||
    liesOn(ax, ay, [cx, cy, dx, dy], otherSide(ax, ay)) ||
    liesOn(bx, by, [cx, cy, dx, dy], otherSide(bx, by))
  );
}
