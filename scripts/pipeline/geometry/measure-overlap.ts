import type { Borders } from './borders.ts';
import { turnLine, type Line } from './line.ts';

type Edge = readonly [fromX: number, fromY: number, toX: number, toY: number];

/**
 * How much two areas have in common, in cells of the grid. The edge of what is common is made of the edges of each that
 * run inside the other, and of those that both have in the same direction; the shoelace formula does the rest.
 *
 * @param borders on a grid, meeting in vertices only (see `snapLines`)
 */
export function measureOverlap(borders: Borders, one: number, other: number): number {
  const first = listEdges(borders, one);
  const second = listEdges(borders, other);
  const shared = new Set(first.map(String));
  const common = [
    ...first.filter((edge) => isInside(second, edge)),
    ...second.filter((edge) => isInside(first, edge)),
    ...second.filter((edge) => shared.has(String(edge))),
  ];
  const [originX, originY] = common[0] ?? [0, 0];
  const doubled = common.reduce(
    (sum, [x1, y1, x2, y2]) => sum + (x2 - originX) * (y1 - originY) - (x1 - originX) * (y2 - originY),
    0,
  );
  return doubled / 2;
}

/** The edges of an area, which lies to the right of each. */
function listEdges({ lines, left, right }: Borders, area: number): Edge[] {
  return lines.flatMap((line, index) => {
    if (right[index] === area) return cutLine(line);
    return left[index] === area ? cutLine(turnLine(line)) : [];
  });
}

function cutLine(line: Line): Edge[] {
  return Array.from(
    { length: line.length / 2 - 1 },
    (_, place) => Array.from(line.subarray(2 * place, 2 * place + 4)) as unknown as Edge,
  );
}

/** Whether the middle of an edge lies within the area that other edges enclose, and not on one of them. */
function isInside(edges: readonly Edge[], [fromX, fromY, toX, toY]: Edge): boolean {
  const [x, y] = [(fromX + toX) / 2, (fromY + toY) / 2];
  let inside = false;
  for (const [x1, y1, x2, y2] of edges) {
    if ((x1 + x2) / 2 === x && (y1 + y2) / 2 === y) return false;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}
