import { join } from 'node:path';
import { parseDataset, type Dataset } from '../../src/core/dataset.ts';
import { parseTiling, tilingFile, type Tiling } from '../../src/core/equal/tiling.ts';
import { buildMapGeometry, type MapGeometry } from '../../src/core/geometry.ts';
import { InputError } from '../../src/core/problem.ts';
import { parseTopology } from '../../src/core/topology.ts';
import type { Effects } from '../lib/effects.ts';
import { parseJson } from '../pipeline/parse-json.ts';

/** What figures are drawn from. */
export interface Atlas {
  readonly dataset: Dataset;
  readonly geometry: MapGeometry;
  /** Whether lines are to be fine, however long the files. */
  readonly isDetailed: boolean;
  readonly tiling: Tiling;
}

/**
 * Reads what the build of the data wrote.
 *
 * @param isDetailed takes the shapes in full detail: larger files, for large prints
 * @throws InputError where a file is missing or not what the build writes
 */
export function loadAtlas(effects: Effects, folder: string, isDetailed: boolean): Atlas {
  const load = (name: string): unknown => {
    const path = join(folder, name);
    const bytes = effects.readFile(path);
    if (!bytes) throw new InputError([{ what: 'missing file', file: path, mend: 'run "npm run data"' }]);
    return parseJson(bytes, path);
  };
  const dataset = parseDataset(load('atlas.topo.json'), load('atlas.catalog.json'));
  const detail = 'atlas-detail.topo.json';
  const topology = isDetailed ? parseTopology(load(detail), detail) : dataset.topology;
  return {
    dataset: { ...dataset, topology },
    geometry: buildMapGeometry(topology, dataset.municipalities),
    isDetailed,
    tiling: parseTiling(load(tilingFile), dataset.municipalities),
  };
}
