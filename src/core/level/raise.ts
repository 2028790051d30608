import { aggregate, type Aggregate } from '../aggregate.ts';
import type { Dataset } from '../dataset.ts';
import { memoizeByObject } from '../memoize.ts';
import type { AreaId, Group, Municipality, Observation, OutlineLevel } from '../model.ts';
import { raiseTopology } from './raise-topology.ts';
import type { Weight } from '../weights.ts';

/**
 * A data set whose areas are those of an upper level, each with the people and the area of its municipalities and with
 * the value that follows from theirs, each counted once. Municipalities that belong to none are drawn beside them, and
 * not counted. Groups are those of the data set, with municipalities as members.
 */
export const raiseDataset = memoizeByObject((dataset: Dataset, level: OutlineLevel): Dataset => {
  const groups = dataset.groups[level];
  const grouped = new Set(groups.flatMap(({ members }) => members));
  const rest = dataset.municipalities.filter(({ id }) => !grouped.has(id));
  const placeById = new Map(dataset.municipalities.map((place) => [place.id, place]));
  const municipalities = [
    ...groups.map((group) =>
      joinMembers(
        group,
        group.members.map((id) => placeById.get(id)!),
      ),
    ),
    ...rest.map((place) => ({ ...place, ...separate, association: null, counted: false })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = new Set(municipalities.map(({ id }) => id));
  const raised = {
    ...dataset,
    municipalities,
    topology: raiseTopology(dataset.topology, level, ids),
    ...(dataset.ground && { ground: raiseDataset(dataset.ground, level) }),
  };
  const observations = new Map(
    dataset.catalog.indicators.map(({ id }) => [
      id,
      observe(raised, aggregateAll(dataset, level, id, 'municipalities'), dataset),
    ]),
  );
  return { ...raised, observations };
});

/** Associations cut across districts: their borders are those of no other level. */
const separate = { district: '' as AreaId, region: '' as AreaId };

function joinMembers({ id, level, name }: Group, members: readonly Municipality[]): Municipality {
  const sum = (amountOf: (member: Municipality) => number) =>
    members.reduce((all, member) => all + (member.counted ? amountOf(member) : 0), 0);
  const largest = members.reduce((a, b) => (b.population > a.population ? b : a));
  return {
    id,
    name,
    designation: '',
    postcode: '',
    ...(level === 'association'
      ? separate
      : { district: id, region: level === 'region' ? id : largest.region }),
    state: largest.state,
    association: level === 'association' ? id : null,
    population: sum(({ population }) => population),
    areaKm2: sum(({ areaKm2 }) => areaKm2),
    refugees: sum(({ refugees }) => refugees),
    counted: members.some(({ counted }) => counted),
    point: largest.point,
  };
}

/**
 * The value of every area of a level.
 *
 * @throws Error where there is no such indicator
 */
export function aggregateAll(
  dataset: Dataset,
  level: OutlineLevel,
  id: string,
  weight: Weight,
): ReadonlyMap<AreaId, Aggregate> {
  const indicator = dataset.catalog.indicators.find((entry) => entry.id === id);
  if (!indicator) throw new Error(`no such indicator: ${id}`);
  return new Map(
    dataset.groups[level].map((group) => [group.id, aggregate(dataset, indicator, group.members, weight)]),
  );
}

/** Aggregates as values of the areas; a municipality that belongs to no area of the level made no application. */
export function observe(
  { municipalities }: Pick<Dataset, 'municipalities'>,
  aggregates: ReadonlyMap<AreaId, Aggregate>,
  source: Dataset,
): ReadonlyMap<AreaId, Observation> {
  const uncounted = new Set(source.municipalities.filter(({ counted }) => !counted).map(({ id }) => id));
  return new Map(
    municipalities.map(({ id }): readonly [AreaId, Observation] => {
      const found = aggregates.get(id);
      if (!found) return [id, { status: uncounted.has(id) ? 'unincorporated' : 'no-application' }];
      if (found.value !== undefined) return [id, { status: 'ok', value: found.value, via: 'own' }];
      return [id, { status: found.status === 'ok' ? 'not-applicable' : found.status }];
    }),
  );
}
