import { assemblePolygons, type ArcPolygon } from '../assemble-polygons.ts';
import { outside, type Borders } from '../borders.ts';
import { groupEachArea } from '../group-areas.ts';
import type { Line } from '../line.ts';
import { measureBox, measureReach } from './measure-reach.ts';
import type { Overlay } from './overlay-borders.ts';

/** Which areas of the first layer take the shape that the second layer has for them. */
export interface Replacement {
  /** Ids of the areas of the first layer. */
  readonly ids: readonly string[];
  /** For each area of the second layer its place in `ids`. */
  readonly placeOf: readonly number[];
}

/** Land that changes its area because an area beside it is replaced. */
export interface Move {
  /** Places of areas, or `outside`. */
  readonly from: number;
  readonly to: number;
  /** How far old and new border lie apart at most, in cells of the grid. */
  readonly reach: number;
  readonly polygon: ArcPolygon;
}

export interface Glued {
  readonly borders: Borders;
  readonly moves: readonly Move[];
}

/** Land that a replaced area leaves free, before it is known whose it becomes. */
interface Freed {
  readonly from: number;
  readonly polygon: ArcPolygon;
}

/** The areas to both sides of each line, while they are being found. */
interface Owners {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

const open = -2;

/** Cells of the grid between the points at which old and new borders are compared. */
const sampleStep = 100;

/**
 * Makes one layer of two: a replaced area is what the second layer says, and its neighbours keep the rest. What a
 * replaced area leaves free goes to the neighbour with the longest border there that is not replaced itself.
 */
export function gluePieces(overlay: Overlay, replacement: Replacement): Glued {
  const { borders, pieces } = overlay;
  const { ids, groupOf } = groupEachArea(borders.ids);
  const { polygons } = assemblePolygons(borders, groupOf, ids.length);
  const replaced = new Set(replacement.placeOf);
  const ownerOf = pieces.map(([from, second]) => {
    const to = replacement.placeOf[second] ?? from;
    return second === outside && replaced.has(from) ? open : to;
  });
  const settle = (piece: number) => ownerOf[piece] ?? outside;
  const owners: Owners = { left: borders.left.map(settle), right: borders.right.map(settle) };
  const freed: Freed[] = [];
  const moves: Move[] = [];
  for (const [piece, ofPiece] of polygons.entries()) {
    const [[from], to] = [pieces[piece]!, settle(piece)];
    if (to === open) freed.push(...ofPiece.map((polygon) => ({ from, polygon })));
    // Between two areas that are both replaced there is nothing to glue.
    else if (to !== from && !replaced.has(from))
      for (const polygon of ofPiece) moves.push({ from, to, reach: measureMove(polygon, overlay), polygon });
  }
  for (const [{ from, polygon }, to] of bequeath(freed, owners, overlay))
    moves.push({ from, to, reach: measureMove(polygon, overlay), polygon });
  return { borders: { ids: replacement.ids, lines: borders.lines, ...owners }, moves };
}

/**
 * Finds an area for all land that is free: first where an area that keeps its shape is beside, then beside these.
 *
 * @param owners that are filled in
 */
function bequeath(freed: readonly Freed[], owners: Owners, overlay: Overlay): Map<Freed, number> {
  const heirs = new Map<Freed, number>();
  for (let left = freed; left.length > 0; left = left.filter((one) => !heirs.has(one))) {
    const found = left.flatMap((one) => {
      const heir = findHeir(one.polygon, owners, overlay);
      return heir === undefined ? [] : [[one, heir] as const];
    });
    for (const [one, heir] of found.length > 0 ? found : left.map((one) => [one, outside] as const)) {
      heirs.set(one, heir);
      for (const arc of one.polygon.flat())
        (arc < 0 ? owners.left : owners.right)[arc < 0 ? ~arc : arc] = heir;
    }
  }
  return heirs;
}

/** The neighbour with the longest border, of those that keep their shape; `undefined` as long as there is none. */
function findHeir(polygon: ArcPolygon, owners: Owners, { borders, pieces }: Overlay): number | undefined {
  const lengths = new Map<number, number>();
  for (const arc of polygon.flat()) {
    const line = arc < 0 ? ~arc : arc;
    const side = arc < 0 ? 'right' : 'left';
    const owner = owners[side][line]!;
    const isNew = (pieces[borders[side][line]!]?.[1] ?? outside) !== outside;
    if (isNew || owner === open) continue;
    lengths.set(owner, (lengths.get(owner) ?? 0) + measureLength(borders.lines[line]!));
  }
  return [...lengths].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Between the borders that only the first layer has and those that only the second has, all around a polygon. */
function measureMove(polygon: ArcPolygon, { borders, pieces }: Overlay): number {
  const lines = polygon.flat().map((arc) => (arc < 0 ? ~arc : arc));
  const isOf = (layer: 0 | 1, line: number) =>
    (pieces[borders.left[line]!]?.[layer] ?? outside) !== (pieces[borders.right[line]!]?.[layer] ?? outside);
  const listOnly = (layer: 0 | 1, other: 0 | 1): Line[] =>
    lines.filter((line) => isOf(layer, line) && !isOf(other, line)).map((line) => borders.lines[line]!);
  const [first, second] = [listOnly(0, 1), listOnly(1, 0)];
  if (first.length > 0 && second.length > 0) return measureReach(first, second, sampleStep);
  return measureBox(lines.map((line) => borders.lines[line]!));
}

function measureLength(line: Line): number {
  let length = 0;
  for (let index = 2; index < line.length; index += 2)
    length += Math.hypot(line[index]! - line[index - 2]!, line[index + 1]! - line[index - 1]!);
  return length;
}
