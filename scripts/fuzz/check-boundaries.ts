import type { Polygon } from 'geojson';
import type { Catalog } from '../../src/core/catalog.ts';
import { formatProblem, InputError, type Problem } from '../../src/core/problem.ts';
import { createRandom } from '../demo/random.ts';
import { writeShapefile } from '../lib/shapefile-writer.ts';
import type { BoundaryArea, BoundaryLayer } from '../pipeline/geometry/boundary-layer.ts';
import { listPoints } from '../pipeline/geometry/line.ts';
import type { LoadedBoundaries } from '../pipeline/geometry/load-boundaries.ts';
import { prepareGeometry } from '../pipeline/geometry/prepare-geometry.ts';
import { createProjection, degrees, projectLine } from '../pipeline/geometry/projection.ts';
import { readBoundaries } from '../pipeline/geometry/read-boundaries.ts';
import { mutations } from './mutations.ts';
import type { Trial } from './trial.ts';

/** A few real areas in the formats that people bring, to spoil them. */
export interface BoundarySample {
  readonly keys: ReadonlySet<string>;
  readonly options: Catalog['boundaries'];
  /** The parts of a Shapefile, and a GeoJSON, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const fields = [
  { name: 'AGS', type: 'C', length: 8 },
  { name: 'GF', type: 'N', length: 2 },
] as const;

const jsonPath = 'gem.json';

/** @param count areas to take: the first by key of those with one ring */
export function takeSample(layer: BoundaryLayer, count: number): BoundarySample {
  const areas = layer.areas.filter(({ rings }) => rings.length === 1).slice(0, count);
  const features = areas.map((area) => ({
    type: 'Feature' as const,
    properties: { AGS: area.id, GF: 4 },
    geometry: drawPolygon(area, layer.system),
  }));
  const shapefile = Object.entries(writeShapefile(features, fields, { prj: 'EPSG:4326' }));
  const json = new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }));
  const detail = { thresholdM2: 0, gridM: 7 };
  const shape = { overview: detail, detail, largestGapM2: Infinity };
  return {
    keys: new Set(areas.map(({ id }) => id)),
    options: { path: '', areas: areas.length, sources: [], ...shape },
    files: new Map([
      ...shapefile.map(([suffix, bytes]: [string, Uint8Array]) => [`gem.${suffix}`, bytes] as const),
      [jsonPath, json],
    ]),
  };
}

function drawPolygon({ rings }: BoundaryArea, system: string): Polygon {
  const project = createProjection(system) ?? createProjection(degrees)!;
  return {
    type: 'Polygon',
    coordinates: rings.map((ring) => listPoints(projectLine(ring, project)).map(([x, y]) => [x, y])),
  };
}

/**
 * Spoils one file in one or two ways and reads the boundaries: only a complete explanation or right keys will do.
 *
 * @param ways names of mutations; chosen by the seed if left out
 */
export function runBoundaryTrial(sample: BoundarySample, seed: string, ways?: readonly string[]): Trial {
  const random = createRandom(seed);
  const choose = <T>(items: readonly T[]) => items[random.integer(0, items.length - 1)];
  const path = choose([...sample.files.keys()]) ?? jsonPath;
  const names = Object.keys(mutations);
  const chosen = ways ?? Array.from({ length: random.integer(1, 2) }, () => choose(names) ?? '');
  const original = sample.files.get(path) ?? new Uint8Array();
  const spoiled = chosen.reduce((bytes, way) => mutations[way]?.(bytes, random) ?? bytes, original);
  const name = `${seed}: ${path} ${chosen.join('+')}`;
  try {
    const accepted = checkBoundaryFiles(sample, path, new Map([...sample.files, [path, spoiled]]));
    const foreign = accepted.filter((id) => !sample.keys.has(id)).length;
    // A key with another digit is a key all the same; that tables do not know it shows when they are joined.
    const offences = foreign > chosen.length * 2 ? [`keys accepted that nobody wrote: ${foreign}`] : [];
    return { name, isAccepted: true, offences };
  } catch (error) {
    if (error instanceof InputError)
      return { name, isAccepted: false, offences: findUseless(error.problems) };
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { name, isAccepted: false, offences: [`uncaught: ${stack}`] };
  }
}

/** Reads the Shapefile, or the GeoJSON where it is the one that was spoiled; returns the keys. */
function checkBoundaryFiles(
  { options }: BoundarySample,
  path: string,
  files: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const loaded = assemble(path, files);
  const { output } = readBoundaries(loaded, options);
  prepareGeometry(output, options);
  return output.areas.map(({ id }) => id);
}

function assemble(path: string, files: ReadonlyMap<string, Uint8Array>): LoadedBoundaries {
  const main = path === jsonPath ? path : 'gem.shp';
  const companions = [...files]
    .filter(([name]) => name !== main && name !== jsonPath)
    .map(([name, bytes]) => ({ path: name, bytes }));
  return { path: main, bytes: files.get(main) ?? new Uint8Array(), companions };
}

function findUseless(problems: readonly Problem[]): string[] {
  const useless = problems.map(formatProblem).filter((line) => /undefined|\[object|\n/.test(line));
  return useless.map((line) => `message of no use: ${line}`);
}
