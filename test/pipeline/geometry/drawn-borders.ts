import type { Borders } from '../../../scripts/pipeline/geometry/borders.ts';
import { drawLine, listPoints, turnLine, type Line } from '../../../scripts/pipeline/geometry/line.ts';

/** One line of `Borders` as a test draws it: the areas to its left and right, `-` for none, and its points. */
export type DrawnLine = readonly [left: string, right: string, ...points: (readonly [number, number])[]];

export function drawBorders(...drawn: readonly DrawnLine[]): Borders {
  const ids = [...new Set(drawn.flatMap(([left, right]) => [left, right]))].filter((id) => id !== '-').sort();
  return {
    ids,
    lines: drawn.map(([, , ...points]) => drawLine(points)),
    left: Int32Array.from(drawn, ([left]) => ids.indexOf(left)),
    right: Int32Array.from(drawn, ([, right]) => ids.indexOf(right)),
  };
}

/** The lines of some borders as text, `left|right: x y, x y`, each turned so that it reads the same, and sorted. */
export function listLines({ ids, lines, left, right }: Borders): string[] {
  const nameOf = (owner: number | undefined) => ids[owner ?? -1] ?? '-';
  const format = (one: string, other: string, line: Line) =>
    `${one}|${other}: ${listPoints(line)
      .map((point) => point.join(' '))
      .join(', ')}`;
  return lines
    .map((line, index) => {
      const ways = [
        format(nameOf(left[index]), nameOf(right[index]), line),
        format(nameOf(right[index]), nameOf(left[index]), turnLine(line)),
      ];
      return ways.sort()[0] ?? '';
    })
    .sort();
}

/** Both sides of a straight line between two points, for laws that count crossings the slow way. */
export function listPairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}
