import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Area } from '../boundaries/areas.ts';
import { encodeDelivery } from '../boundaries/delivery.ts';
import type { Task } from './recipes.ts';

const land = 4;

/** Writes the files that a task is done on, both programs from the same. */
export function writeInputs(
  areas: readonly Area[],
  folder: string,
  task: Omit<Task, 'boundaries' | 'groups' | 'areas'>,
): Task {
  const boundaries = join(folder, `${task.name}.zip`);
  const groups = join(folder, `${task.name}-groups.json`);
  writeFileSync(boundaries, encodeDelivery(areas));
  const keys = areas
    .filter(({ properties }) => properties['GF'] === land)
    .map(({ properties }) => ({ ags: String(properties['AGS']), regional: String(properties['RS']) }));
  const group = (digits: number) => {
    const groups: Record<string, string[]> = {};
    for (const { ags, regional } of keys) (groups[`K${regional.slice(0, digits)}`] ??= []).push(ags);
    return groups;
  };
  const members = { associations: group(9), districts: group(5), regions: group(3), state: group(0) };
  writeFileSync(groups, JSON.stringify(members));
  return { ...task, boundaries, groups, areas: new Set(keys.map(({ ags }) => ags)).size };
}
