import type { Position } from 'geojson';
import { polygonsOf, type MapGeometry } from '../geometry.ts';
import { projectPoint, type LonLat } from '../mercator.ts';
import { levels, type AreaId, type Level } from '../model.ts';
import type { VertexRanks } from './vertex-ranks.ts';

/** How ground becomes paper on a map of some width; lengths are in points. */
export interface Fitting {
  readonly width: number;
  readonly height: number;
  readonly project: (point: LonLat) => readonly [number, number];
  /** Ground distance in kilometres that a point of paper stands for, in the middle of the map. */
  readonly kmPerPoint: number;
  /** How many units of the projection a point of paper stands for. */
  readonly worldPerPoint: number;
}

/** The shapes of a map as SVG paths in units of a pen. */
export interface FittedShapes extends Fitting {
  /** Large areas first. */
  readonly pathById: ReadonlyMap<AreaId, string>;
  readonly borderPaths: Readonly<Record<Level, string>>;
}

const earthCircumferenceKm = 40_075.017;

/** How finely lines are drawn, in points. */
export interface Fineness {
  /** Paths count whole steps of so much. */
  readonly unit: number;
  /** How far a line may run from where it is: what nobody sees is not written. */
  readonly tolerance: number;
}

/** Steps of 0.05 mm, lines within 0.1 mm: finer than eyes. */
export const usualFineness: Fineness = { unit: 0.15, tolerance: 0.3 };

/** The same fineness for a figure that has to do with fewer vertices. */
export function coarsen({ unit, tolerance }: Fineness, times: number): Fineness {
  return { unit: Math.round(unit * times * 100) / 100, tolerance: tolerance * times };
}

/** What draws the lines of a map: how wide its steps are, and which vertices it passes over. */
export interface Pen {
  readonly unit: number;
  readonly keeps: (vertex: Position) => boolean;
}

export function takePen({ worldPerPoint }: Fitting, ranks: VertexRanks, { unit, tolerance }: Fineness): Pen {
  const least = tolerance * worldPerPoint;
  return { unit, keeps: (vertex) => ranks(vertex) > least };
}

/** Width over height of the map. */
export function aspectOf({ bounds: [west, south, east, north] }: MapGeometry): number {
  const [left, top] = projectPoint([west, north]);
  const [right, bottom] = projectPoint([east, south]);
  return (right - left) / (bottom - top);
}

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
    worldPerPoint: 1 / scale,
  };
}

/** Projects the shapes of a map to a drawing, in units of the pen. */
export function fitShapes(geometry: MapGeometry, fitting: Fitting, pen: Pen): FittedShapes {
  return {
    ...fitting,
    pathById: new Map(
      geometry.municipalities.features.map((area) => [
        area.properties.id as AreaId,
        writePath(polygonsOf(area).flat(), fitting, { ...pen, isRing: true }),
      ]),
    ),
    borderPaths: fitBorders(geometry, fitting, pen),
  };
}

/** The lines of a map by themselves. */
export function fitBorders(
  { borders }: MapGeometry,
  fitting: Fitting,
  pen: Pen,
): FittedShapes['borderPaths'] {
  return Object.fromEntries(
    levels.map((level) => [level, writePath(borders[level].coordinates, fitting, { ...pen, isRing: false })]),
  ) as Record<Level, string>;
}

/** Fewer corners make no area. */
const leastCorners = 3;

/** Lines or rings of degrees as one path in units of the pen. */
export function writePath(
  lines: readonly (readonly Position[])[],
  { project }: Pick<Fitting, 'project'>,
  { unit, keeps, isRing }: Pen & { readonly isRing: boolean },
): string {
  return lines
    .map((line) => {
      const whole = isRing ? line.slice(0, -1) : line;
      const kept = whole.filter(keeps);
      return isRing && kept.length < leastCorners ? whole : kept;
    })
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
