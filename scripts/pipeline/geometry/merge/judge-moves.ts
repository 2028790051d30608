import { InputError, type Problem } from '../../../../src/core/problem.ts';
import { outside, resolveRing } from '../borders.ts';
import type { BoundaryLayer } from '../boundary-layer.ts';
import { describeArea } from '../find-gaps.ts';
import { fromGrid, type Grid } from '../grid.ts';
import { pointAt } from '../line.ts';
import { sphericalLineArea } from '../ring-area.ts';
import type { Glued, Move } from './glue-pieces.ts';

interface Yardstick {
  readonly grid: Grid;
  /** Side of a cell of the grid, metres. */
  readonly gridM: number;
  readonly toleranceM: number;
}

/**
 * Holds every border that was moved against the tolerance.
 *
 * @param other the file that the new shapes are from
 * @returns what changed at the outer border, where there is nobody to glue to
 * @throws InputError with every overlap and gap that is too wide to be a matter of precision
 */
export function judgeMoves(glued: Glued, other: BoundaryLayer, yardstick: Yardstick): Problem[] {
  const far = glued.moves.filter(({ reach }) => reach * yardstick.gridM > yardstick.toleranceM);
  const isOuter = ({ from, to }: Move) => from === outside || to === outside;
  const problems = far
    .filter((move) => !isOuter(move))
    .map((move) => describe(move, glued, other, yardstick));
  if (problems.length > 0) throw new InputError(problems);
  return far.filter(isOuter).map((move) => describe(move, glued, other, yardstick));
}

function describe(
  move: Move,
  { borders }: Glued,
  { file, layer }: BoundaryLayer,
  { grid, gridM, toleranceM }: Yardstick,
): Problem {
  const rings = move.polygon.map((ring) => fromGrid(resolveRing(borders.lines, ring), grid));
  const [longitude, latitude] = pointAt(rings[0] ?? new Float64Array(), 0);
  const areaM2 = rings.reduce((sum, ring) => sum + sphericalLineArea(ring, [longitude, latitude]), 0);
  const [from, to] = [borders.ids[move.from], borders.ids[move.to]];
  return {
    what: nameMove(from, to),
    file,
    layer,
    found: `${describeArea(areaM2)} at ${longitude.toFixed(4)} E, ${latitude.toFixed(4)} N, ${Math.ceil(move.reach * gridM)} m apart`,
    expected: `borders at most ${toleranceM} m apart, as in boundaries.replace.toleranceM`,
    mend: 'take files of the same year, replace the neighbours too, or raise the tolerance if both are right',
  };
}

/** @param from id of the area that loses land; `undefined` outside of all areas */
function nameMove(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `the new shape of ${to} reaches beyond the old outer border`;
  if (to === undefined) return `the new shape of ${from} leaves a part of the old one empty`;
  return `the new shapes do not fit: land of ${from} would become that of ${to}`;
}
