import type { Position } from 'geojson';
import { polygonsOf, type MapGeometry } from '../geometry.ts';
import { projectPoint, type LonLat } from '../mercator.ts';
import { levels, type AreaId, type Level } from '../model.ts';

/** The shapes of a map as SVG paths in units of `mapUnit`, fitted into a width; all else is in points. */
export interface FittedShapes {
  readonly width: number;
  readonly height: number;
  /** Large areas first. */
  readonly pathById: ReadonlyMap<AreaId, string>;
  readonly borderPaths: Readonly<Record<Level, string>>;
  readonly project: (point: LonLat) => readonly [number, number];
  /** Ground distance in kilometres that a point of paper stands for, in the middle of the map. */
  readonly kmPerPoint: number;
}

/** Paths count whole tenths of a point (0.035 mm): finer than any printer's line, and short to write. */
export const mapUnit = 0.1;

const earthCircumferenceKm = 40_075.017;

/** Width over height of the map. */
export function aspectOf({ bounds: [west, south, east, north] }: MapGeometry): number {
  const [left, top] = projectPoint([west, north]);
  const [right, bottom] = projectPoint([east, south]);
  return (right - left) / (bottom - top);
}

/** Projects the shapes (Web Mercator, as every map of the atlas) to a drawing that is `width` points wide. */
export function fitShapes(geometry: MapGeometry, width: number): FittedShapes {
  const [west, south, east, north] = geometry.bounds;
  const [left, top] = projectPoint([west, north]);
  const [right] = projectPoint([east, south]);
  const scale = width / (right - left);
  const project = (point: LonLat): readonly [number, number] => {
    const [x, y] = projectPoint(point);
    return [(x - left) * scale, (y - top) * scale];
  };
  const draw = (line: readonly Position[], isRing: boolean) =>
    writeLine(
      line.map(([longitude = 0, latitude = 0]) => project([longitude, latitude])),
      isRing,
    );
  const middle = (((north + south) / 2) * Math.PI) / 180;
  return {
    width,
    height: width / aspectOf(geometry),
    pathById: new Map(
      geometry.municipalities.features.map((area) => [
        area.properties.id as AreaId,
        polygonsOf(area)
          .flat()
          .map((ring) => draw(ring.slice(0, -1), true))
          .join(''),
      ]),
    ),
    borderPaths: Object.fromEntries(
      levels.map((level) => [
        level,
        geometry.borders[level].coordinates.map((line) => draw(line, false)).join(''),
      ]),
    ) as Record<Level, string>,
    project,
    kmPerPoint: (earthCircumferenceKm * Math.cos(middle)) / scale,
  };
}

/** One move and then steps relative to the point before; steps that round to nothing are left out. */
function writeLine(points: readonly (readonly [number, number])[], isRing: boolean): string {
  const units = points.map(([x, y]): [number, number] => [Math.round(x / mapUnit), Math.round(y / mapUnit)]);
  const steps: number[] = [];
  let [lastX, lastY] = units[0] ?? [0, 0];
  const start = `M${lastX},${lastY}`;
  for (const [x, y] of units) {
    if (x !== lastX || y !== lastY) steps.push(x - lastX, y - lastY);
    [lastX, lastY] = [x, y];
  }
  return `${start}${steps.length === 0 ? '' : `l${joinNumbers(steps)}`}${isRing ? 'z' : ''}`;
}

/** A sign parts two numbers as well as a space. */
function joinNumbers(numbers: readonly number[]): string {
  return numbers.map((number, index) => (index === 0 || number < 0 ? `${number}` : ` ${number}`)).join('');
}
