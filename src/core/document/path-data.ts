import type { Position } from 'geojson';
import { projectPoint, type Bounds } from '../mercator.ts';

/** A point of a drawing in whole units. */
type GridPoint = readonly [number, number];

/** A drawing of bounds: its size in whole units, and the place of each point in it (Web Mercator, as on the map). */
export interface Grid {
  readonly width: number;
  readonly height: number;
  /** Of the projection. */
  readonly unit: number;
  readonly place: (point: Position) => GridPoint;
}

/** A grid over bounds, so many units high; what lies in the bounds lies in the drawing, edge to edge. */
export function buildGrid([west, south, east, north]: Bounds, height: number): Grid {
  const [left, top] = projectPoint([west, north]);
  const [right, bottom] = projectPoint([east, south]);
  const scale = height / (bottom - top);
  return {
    width: Math.round((right - left) * scale),
    height,
    unit: 1 / scale,
    place: ([longitude = 0, latitude = 0]) => {
      const [x, y] = projectPoint([longitude, latitude]);
      return [Math.round((x - left) * scale), Math.round((y - top) * scale)];
    },
  };
}

/**
 * Lines as path data: whole units, each point told from the one before, because small numbers take few bytes. Points
 * that fall together are one; a line or ring that shrinks to nothing is left out.
 *
 * @param isRing closes every line and leaves out its last point, which repeats the first
 */
export function writePath(lines: readonly (readonly Position[])[], grid: Grid, isRing: boolean): string {
  let pen: GridPoint = [0, 0];
  let path = '';
  for (const line of lines) {
    const points = dropRepeated(line.map(grid.place), isRing);
    const [first, ...rest] = points;
    if (first === undefined || rest.length < (isRing ? 2 : 1)) continue;
    path += `m${joinSteps([stepFrom(pen, first)])}l`;
    path += joinSteps(rest.map((point, index) => stepFrom(points[index]!, point)));
    if (isRing) path += 'z';
    pen = isRing ? first : rest.at(-1)!;
  }
  return path;
}

function dropRepeated(points: readonly GridPoint[], isRing: boolean): readonly GridPoint[] {
  const kept = points.filter((point, index) => index === 0 || !isSame(point, points[index - 1]!));
  const closes = isRing && kept.length > 1 && isSame(kept[0]!, kept.at(-1)!);
  return closes ? kept.slice(0, -1) : kept;
}

function isSame(a: GridPoint, b: GridPoint): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function stepFrom(a: GridPoint, b: GridPoint): GridPoint {
  return [b[0] - a[0], b[1] - a[1]];
}

/** A minus parts two numbers as well as a blank does. */
function joinSteps(steps: readonly GridPoint[]): string {
  return steps
    .flat()
    .map((number, index) => (index === 0 || number < 0 ? String(number) : ` ${number}`))
    .join('');
}
