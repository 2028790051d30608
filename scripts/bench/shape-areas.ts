import { readFileSync, writeFileSync } from 'node:fs';
import { buildLevel } from '../pipeline/geometry/build-level.ts';
import type { Groups } from '../pipeline/geometry/geometry-topology.ts';
import { prepareGeometry } from '../pipeline/geometry/prepare-geometry.ts';
import { readBoundaries } from '../pipeline/geometry/read-boundaries.ts';
import type { Task } from './recipes.ts';

/** Land of other states within Germany's own is meant. */
const largestGapM2 = Infinity;

/**
 * Builds one level of detail as the build of the data does, with all its checks, and nothing else of an atlas.
 *
 * @param task as JSON
 */
function shapeAreas(task: Task, out: string): void {
  const { boundaries: path, thresholdM2, gridM } = task;
  const detail = { thresholdM2, gridM };
  const layer = readBoundaries({ path, bytes: readFileSync(path), companions: [] }, { areas: task.areas });
  const { full } = prepareGeometry(layer.output, { overview: detail, detail, largestGapM2 }).output;
  const request = { name: 'overview', thresholdM2, grid: full.grid } as const;
  const { output } = buildLevel(full, parseGroups(readFileSync(task.groups, 'utf8')), request);
  writeFileSync(out, JSON.stringify(output));
}

function parseGroups(text: string): Groups {
  const members = JSON.parse(text) as Record<keyof Groups, Record<string, string[]>>;
  const list = (level: keyof Groups) => new Map(Object.entries(members[level]));
  return {
    associations: list('associations'),
    districts: list('districts'),
    regions: list('regions'),
    state: list('state'),
  };
}

const [task = '', out = ''] = process.argv.slice(2);
shapeAreas(JSON.parse(task) as Task, out);
