import type { Position } from 'geojson';
import { polygonsOf, type MapGeometry } from '../geometry.ts';
import { projectPoint, type LonLat } from '../mercator.ts';
import { levels, type AreaId, type Level } from '../model.ts';

/** The shapes of a map as SVG paths in units of so many points, fitted into a width; all else is in points. */
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

/** How ground becomes paper on a map of some width. */
export type Fitting = Pick<FittedShapes, 'width' | 'height' | 'project' | 'kmPerPoint'>;

/** Fits the bounds of a map (Web Mercator, as every map of the atlas) into a drawing that is `width` points wide. */
export function fitBounds(geometry: MapGeometry, width: number): Fitting {
  const [west, south, east, north] = geometry.bounds;
  const [left, top] = projectPoint([west, north]);
  const [right] = projectPoint([east, south]);
  const scale = width / (right - left);
  const middle = (((north + south) / 2) * Math.PI) / 180;
  return {
    width,
    height: width / aspectOf(geometry),
    project: (point) => {
      const [x, y] = projectPoint(point);
      return [(x - left) * scale, (y - top) * scale];
    },
    kmPerPoint: (earthCircumferenceKm * Math.cos(middle)) / scale,
  };
}

/** Projects the shapes of a map to a drawing that is `width` points wide, in units of so many points. */
export function fitShapes(geometry: MapGeometry, width: number, unit = mapUnit): FittedShapes {
  const fitting = fitBounds(geometry, width);
  return {
    ...fitting,
    pathById: new Map(
      geometry.municipalities.features.map((area) => [
        area.properties.id as AreaId,
        writePath(polygonsOf(area).flat(), fitting, { unit, isRing: true }),
      ]),
    ),
    borderPaths: Object.fromEntries(
      levels.map((level) => [
        level,
        writePath(geometry.borders[level].coordinates, fitting, { unit, isRing: false }),
      ]),
    ) as Record<Level, string>,
  };
}

/** Lines or rings of degrees as one path in units of so many points. */
export function writePath(
  lines: readonly (readonly Position[])[],
  { project }: Fitting,
  { unit, isRing }: { readonly unit: number; readonly isRing: boolean },
): string {
  return lines
    .map((line) => (isRing ? line.slice(0, -1) : line))
    .map((line) => line.map(([longitude = 0, latitude = 0]) => project([longitude, latitude])))
    .map((points) => writeLine(points, unit, isRing))
    .join('');
}

/** One move and then steps relative to the point before; steps that round to nothing are left out. */
function writeLine(points: readonly (readonly [number, number])[], unit: number, isRing: boolean): string {
  const units = points.map(([x, y]): [number, number] => [Math.round(x / unit), Math.round(y / unit)]);
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
