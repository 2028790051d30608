import { InputError, type Problem } from '../../../../src/core/problem.ts';
import { collectProblems } from '../../collect-problems.ts';
import type { Staged } from '../../stage.ts';
import { assemblePolygons } from '../assemble-polygons.ts';
import { resolveRing, type Borders } from '../borders.ts';
import type { BoundaryArea, BoundaryLayer } from '../boundary-layer.ts';
import { boundsOfAreas } from '../bounds-of-areas.ts';
import { buildBorders } from '../build-borders.ts';
import { describeFault } from '../describe-overlaps.ts';
import { buildGrid, fromGrid, toGrid, type Grid } from '../grid.ts';
import { groupEachArea } from '../group-areas.ts';
import { checkBorders } from '../prepare-geometry.ts';
import { createProjection, degrees, projectLine } from '../projection.ts';
import { rebuildBorders } from '../rebuild-borders.ts';
import { snapLines } from '../snap-lines.ts';
import { chooseShapes, listKeys, type ReplaceRule } from './choose-shapes.ts';
import { gluePieces } from './glue-pieces.ts';
import { judgeMoves } from './judge-moves.ts';
import { overlayBorders } from './overlay-borders.ts';

/** Far finer than any level of detail, so that merging moves nothing that a reader could see. */
const gridM = 0.1;

/**
 * Gives areas of one boundary file the shapes that another file has for them. The borders of their neighbours follow,
 * by no more than the tolerance.
 *
 * @returns the layer in degrees; its rows are those of `base`
 * @throws InputError if a key is missing, if either file has overlaps, or if the two do not fit to each other
 */
export function mergeLayers(
  base: BoundaryLayer,
  other: BoundaryLayer,
  rule: Pick<ReplaceRule, 'keys' | 'toleranceM'>,
): Staged<BoundaryLayer> {
  const { layer: shapes, warnings } = chooseShapes(base, other, rule);
  const [first, second] = [projectLayer(base), projectLayer(shapes)];
  const bounds = boundsOfAreas([first, second].map(({ lines }) => ({ rings: lines })));
  const grid = buildGrid(bounds, gridM);
  const layers = snapTogether([first, second], grid, [base, shapes]);
  const places = new Map(base.areas.map(({ id }, place) => [id, place]));
  const placeOf = shapes.areas.map(({ id }) => places.get(id) ?? -1);
  const glued = gluePieces(overlayBorders(layers), { ids: first.ids, placeOf });
  const outer = judgeMoves(glued, other, { grid, gridM, toleranceM: rule.toleranceM });
  const areas = drawAreas(glued.borders, grid, base);
  const farthest = glued.moves.reduce((most, { reach }) => Math.max(most, reach), 0);
  const taken = shapes.areas.map(({ id }) => id);
  const lines = [
    `shapes replaced: ${taken.length} of ${areas.length} (${listKeys(taken)}) by those of ${other.file}`,
    `borders of neighbours moved by at most ${(farthest * gridM).toFixed(1)} m`,
  ];
  return {
    output: { ...base, system: degrees, areas },
    report: { stage: 'merge', lines, warnings: [...warnings, ...outer] },
  };
}

function projectLayer(layer: BoundaryLayer): Borders {
  const borders = buildBorders(layer).output;
  const project = createProjection(layer.system);
  if (!project) throw new Error(`coordinate system was not checked: ${layer.system}`);
  return { ...borders, lines: borders.lines.map((line) => projectLine(line, project)) };
}

/** Brings two layers to one grid, on which they meet in vertices only; faults of each must show here. */
function snapTogether(
  layers: readonly [Borders, Borders],
  grid: Grid,
  sources: readonly [BoundaryLayer, BoundaryLayer],
): readonly [Borders, Borders] {
  const [{ lines: first }, { lines: second }] = layers;
  const lines = snapLines([...first, ...second].map((line) => toGrid(line, grid)));
  const parts = [lines.slice(0, first.length), lines.slice(first.length)] as const;
  const problems: Problem[] = [];
  const check = (place: 0 | 1) =>
    collectProblems(problems, () =>
      checkBorders({ ...layers[place], lines: parts[place] }, grid, sources[place]),
    );
  const [one, other] = [check(0), check(1)];
  if (!one || !other) throw new InputError(problems);
  return [one.borders, other.borders];
}

function drawAreas(glued: Borders, grid: Grid, base: BoundaryLayer): BoundaryArea[] {
  const { borders } = rebuildBorders(glued);
  const { ids, groupOf } = groupEachArea(borders.ids);
  const { polygons, broken } = assemblePolygons(borders, groupOf, ids.length);
  const problems = [
    ...broken.map((area) => describeFault(`ring that crosses itself: ${ids[area]}`, [area], base)),
    ...polygons.flatMap((parts, area) =>
      parts.length > 0 ? [] : [describeFault(`nothing is left of the area: ${ids[area]}`, [area], base)],
    ),
  ];
  if (problems.length > 0) throw new InputError(problems);
  return polygons.map((parts, area) => {
    const { id, rows } = base.areas[area]!;
    const rings = parts.flatMap((rings) =>
      rings.map((ring) => fromGrid(resolveRing(borders.lines, ring), grid)),
    );
    return { id, rows, rings };
  });
}
