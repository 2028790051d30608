import { join } from 'node:path';
import type { Catalog } from '../../src/core/catalog.ts';
import { InputError, type Problem } from '../../src/core/problem.ts';
import type { Effects } from '../lib/effects.ts';
import type { Progress } from '../lib/progress.ts';
import { findCatalogProblems } from './check-catalog.ts';
import { findCloseUpProblems } from './check-close-ups.ts';
import { findKeyProblems } from './check-keys.ts';
import { collectProblems, keepFirstOfCell } from './collect-problems.ts';
import { buildTiling } from './equal/build-tiling.ts';
import type { Communities } from './derive/communities.ts';
import { derive } from './derive/derive.ts';
import type { BoundaryLayer } from './geometry/boundary-layer.ts';
import { buildGeometry } from './geometry/build-geometry.ts';
import { findMisplaced, listPlaces } from './geometry/check-places.ts';
import { prepareGeometry, type PreparedGeometry } from './geometry/prepare-geometry.ts';
import { mergeLayers } from './geometry/merge/merge-layers.ts';
import { readReplacement } from './geometry/merge/read-replacement.ts';
import { readBoundaries } from './geometry/read-boundaries.ts';
import { buildGroups } from './groups.ts';
import { inputNames, loadInputs, type Inputs } from './load-inputs.ts';
import type { CodeVersion, Folders } from './manifest.ts';
import { buildOutputs, type Outputs } from './outputs.ts';
import { parseTables } from './parse-tables.ts';
import { logCorrections, recode } from './recode.ts';
import { parseRegister, type Register } from './register.ts';
import { repairKeys } from './repair-keys.ts';
import type { Staged } from './stage.ts';
import { suppress, type Underlying } from './suppress/suppress.ts';
import { locateColumns } from './tables/locate-columns.ts';
import { validate } from './validate.ts';

/** What a build needs from outside. */
export interface BuildContext {
  readonly effects: Effects;
  readonly progress: Progress;
  readonly code: CodeVersion;
}

interface CheckedInputs {
  readonly shapes: PreparedGeometry;
  readonly register: Register;
  readonly communities: Communities;
}

type Run = <T extends Staged<unknown>>(stage: string, work: () => T) => T['output'];

/** The atlas before anything is withheld, with the shapes that it belongs to. */
export interface DerivedAtlas extends Underlying {
  readonly inputs: Inputs;
  readonly shapes: PreparedGeometry;
}

/**
 * Builds the files of the atlas from a folder of boundaries and tables. Writes nothing: see `writeOutputs`.
 *
 * @throws InputError with the problems of all inputs together
 */
export function buildAtlas(context: BuildContext, geodata: string): Outputs {
  const { inputs, shapes, ...facts } = deriveAtlas(context, geodata);
  const { catalog, communities } = facts;
  const run = createRun(context, []);
  const observations = run('suppress', () => suppress(facts));
  const geometry = run('geometry', () => buildGeometry(shapes, buildGroups(communities), catalog.boundaries));
  const tiling = run('equal', () => buildTiling(geometry, communities));
  return run('encode', () =>
    buildOutputs(
      { ...geometry, tiling },
      { ...facts, observations },
      {
        hashes: inputs.hashes,
        code: context.code,
        published: inputs.published ?? [],
        corrections: logCorrections(inputs.tables, inputs.corrections),
      },
    ),
  );
}

/**
 * Reads and checks a folder and derives all values. They are the true ones, so that nothing of them may leave the
 * build before `suppress`.
 *
 * @throws InputError with the problems of all inputs together
 */
export function deriveAtlas(context: Omit<BuildContext, 'code'>, geodata: string): DerivedAtlas {
  const problems: Problem[] = [];
  const run = createRun(context, problems);
  const inputs = run('read', () => loadInputs(context.effects, geodata));
  const checked = checkInputs(inputs, run, problems);
  if (!checked || problems.length > 0)
    throw new InputError(locateColumns(keepFirstOfCell(problems), inputs.tables.values()));
  const { catalog } = inputs;
  const { register, communities } = checked;
  const observations = run('derive', () => derive(catalog, register, communities));
  return { ...checked, inputs, catalog, observations };
}

function createRun({ progress }: Pick<BuildContext, 'progress'>, problems: Problem[]): Run {
  return (stage, work) => {
    progress.begin(stage);
    const staged = work();
    progress.end(staged.report);
    if ('problems' in staged) problems.push(...(staged.problems as readonly Problem[]));
    return staged.output;
  };
}

/** Replaces all files of the output folder together. */
export function writeOutputs(effects: Effects, { out }: Pick<Folders, 'out'>, outputs: Outputs): void {
  effects.writeFiles([...outputs].map(([name, bytes]) => ({ path: join(out, name), bytes })));
}

/** Looks for problems everywhere before the build stops at any; `undefined` if something is missing altogether. */
function checkInputs(inputs: Inputs, run: Run, problems: Problem[]): CheckedInputs | undefined {
  const { catalog, schemas } = inputs;
  problems.push(...findCatalogProblems(catalog, schemas, inputNames.catalog));
  const corrected = run('recode', () => recode(inputs.tables, inputs.corrections));
  const raw = run('keys', () => repairKeys(corrected, schemas, catalog.keys));
  const tables = run('parse', () => parseTables(raw, schemas));
  problems.push(...findKeyProblems(tables, inputs.corrections));
  const { register, problems: found } = parseRegister(tables, catalog, inputNames.dataPackage);
  problems.push(...found);
  const layer = readLayer(inputs, run, problems);
  const shapes = layer && checkShapes(layer, catalog, run, problems);
  const points = tables.get('gemeinden');
  if (layer && points) problems.push(...findMisplaced(layer, listPlaces(points), points.file));
  const keys = layer && { file: layer.file, layer: layer.layer, keys: layer.areas.map((area) => area.id) };
  const communities = run('join', () => validate(register, catalog, keys));
  if (communities) problems.push(...findCloseUpProblems(catalog, communities, inputNames.catalog));
  return shapes && communities && { shapes, register, communities };
}

/** The municipalities of the first file, with the shapes of the second where the catalogue names one. */
function readLayer(
  { catalog, boundaries, replacement }: Inputs,
  run: Run,
  problems: Problem[],
): BoundaryLayer | undefined {
  const { replace } = catalog.boundaries;
  const read = <T extends Staged<BoundaryLayer>>(stage: string, work: () => T) =>
    collectProblems(problems, () => run(stage, work));
  const layer =
    boundaries &&
    read('boundaries', () => readBoundaries(boundaries, { ...catalog.boundaries, keys: catalog.keys }));
  const other =
    replace && replacement && read('replacement', () => readReplacement(replacement, replace, catalog));
  if (!replace) return layer;
  return layer && other && read('merge', () => mergeLayers(layer, other, replace));
}

/** Overlaps and gaps, told together with what is wrong with the tables. */
function checkShapes(
  layer: BoundaryLayer,
  { boundaries }: Catalog,
  run: Run,
  problems: Problem[],
): PreparedGeometry | undefined {
  return collectProblems(problems, () => run('topology', () => prepareGeometry(layer, boundaries)));
}
