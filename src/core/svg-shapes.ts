import type { MultiLineString, Position } from 'geojson';
import { polygonsOf, type MapGeometry } from './geometry.ts';
import { projectPoint, type LonLat, type WorldPoint } from './mercator.ts';
import { levels, type AreaId, type Level } from './model.ts';
import { finish, type Steps } from './steps.ts';
import type { MapStyle } from './view.ts';

/** The shapes of a map as SVG paths, in units of a drawing of `width` × `height`. */
export interface SvgShapes {
  readonly width: number;
  readonly height: number;
  readonly pathById: ReadonlyMap<AreaId, string>;
  /** Where the symbol of a municipality stands, `[x, y]`. */
  readonly pointById: ReadonlyMap<AreaId, readonly [number, number]>;
  readonly borderPaths: Readonly<Record<Level, string>>;
  /** Units of the drawing to the width of the world. */
  readonly unitsPerWorld: number;
  /** Where a place of the plane lies in the drawing, not rounded. */
  readonly placeWorld: (point: WorldPoint) => readonly [number, number];
}

const width = 600;
const padding = 8;
type Draw = (line: readonly Position[]) => string;

/**
 * Projects the shapes once (Web Mercator, as the interactive map) and writes them as paths.
 *
 * @param digits behind the point: a tenth of a unit is less than a hairline where the drawing is not enlarged
 */
export function buildSvgShapes(geometry: MapGeometry, digits = 1): SvgShapes {
  return finish(svgShapeSteps(geometry, digits));
}

/** The same in steps of some milliseconds each. */
export function* svgShapeSteps(geometry: MapGeometry, digits: number): Steps<SvgShapes> {
  const steps = 10 ** digits;
  const round = (value: number) => Math.round(value * steps) / steps;
  const [west, south, east, north] = geometry.bounds;
  const [left, top] = projectPoint([west, north]);
  const [right, bottom] = projectPoint([east, south]);
  const scale = (width - 2 * padding) / (right - left);
  const placeWorld = ([x, y]: WorldPoint): [number, number] => [
    (x - left) * scale + padding,
    (y - top) * scale + padding,
  ];
  const place = (point: LonLat) => placeWorld(projectPoint(point)).map(round) as [number, number];
  // A hundred thousand points: written straight on, without a list for each.
  const draw: Draw = (line) => {
    let path = '';
    for (const [longitude = 0, latitude = 0] of line) {
      const [x, y] = placeWorld(projectPoint([longitude, latitude]));
      path += `${path === '' ? 'M' : 'L'}${round(x)},${round(y)}`;
    }
    return path;
  };
  return {
    width,
    unitsPerWorld: scale,
    placeWorld,
    height: Math.ceil((bottom - top) * scale + 2 * padding),
    pathById: yield* pathSteps(geometry, draw),
    pointById: new Map(geometry.places.map(({ id, point }) => [id, place(point)])),
    borderPaths: yield* borderSteps(geometry, draw),
  };
}

/** Lines as one path in a drawing of shapes; a line that ends where it begins is closed. */
export function drawLines({ placeWorld }: SvgShapes, { coordinates }: MultiLineString): string {
  const drawPoint = ([longitude = 0, latitude = 0]: Position) =>
    placeWorld(projectPoint([longitude, latitude]))
      .map((value) => value.toFixed(2))
      .join();
  const isClosed = (line: readonly Position[]) => String(line[0]) === String(line.at(-1));
  return coordinates.map((line) => `M${line.map(drawPoint).join('L')}${isClosed(line) ? 'Z' : ''}`).join('');
}

function* pathSteps({ municipalities }: MapGeometry, draw: Draw): Steps<ReadonlyMap<AreaId, string>> {
  const paths = new Map<AreaId, string>();
  for (const area of municipalities.features) {
    const rings = polygonsOf(area).flat();
    // `join` leaves one plain string: put together with `+`, it would be gone through in its parts at each recolouring.
    const closed = [...rings.map((ring) => draw(ring.slice(0, -1))), ''].join('Z');
    paths.set(area.properties.id as AreaId, closed);
    yield;
  }
  return paths;
}

function* borderSteps({ borders }: MapGeometry, draw: Draw): Steps<Readonly<Record<Level, string>>> {
  const paths: Record<Level, string> = {
    municipality: '',
    association: '',
    district: '',
    region: '',
    state: '',
  };
  for (const level of levels)
    for (const line of borders[level].coordinates) {
      paths[level] += draw(line);
      yield;
    }
  return paths;
}

/**
 * One path for every bin that occurs: its areas together.
 *
 * @param only these areas; all where left out
 */
export function joinByBin(
  { pathById }: SvgShapes,
  { bins }: MapStyle,
  only?: ReadonlySet<AreaId>,
): ReadonlyMap<number, string> {
  const paths = new Map<number, string[]>();
  for (const [id, path] of pathById) {
    if (only && !only.has(id)) continue;
    const bin = bins.get(id);
    if (bin === undefined) throw new Error(`area without a bin: ${id}`);
    const list = paths.get(bin);
    if (list) list.push(path);
    else paths.set(bin, [path]);
  }
  return new Map([...paths].map(([bin, list]) => [bin, list.join('')]));
}

/**
 * One path for all areas whose value another body reported; "" where there are none.
 *
 * @param only these areas; all where left out
 */
export function joinReported(
  { pathById }: SvgShapes,
  { reported }: MapStyle,
  only?: ReadonlySet<AreaId>,
): string {
  const paths: string[] = [];
  for (const id of reported ?? []) if (!only || only.has(id)) paths.push(pathById.get(id) ?? '');
  return paths.join('');
}
