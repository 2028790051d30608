import * as v from 'valibot';
import { parseCatalog, type Catalog } from './catalog.ts';
import type { Indicator } from './indicator.ts';
import type { AreaId, Group, Level, Municipality, Observation } from './model.ts';
import { createMunicipalityParser } from './municipality.ts';
import { observationFields, parseObservation } from './observation.ts';
import { InputError, type Problem } from './problem.ts';
import { finish, type Steps } from './steps.ts';
import { objectNames, topologySteps, type AreaGeometry, type AtlasTopology } from './topology.ts';

export type GroupLevel = Exclude<Level, 'municipality'>;

/** Everything that the atlas knows, checked once: from here on no value is of an unexpected type. */
export interface Dataset {
  readonly catalog: Catalog;
  /** Sorted by AGS; with the unincorporated ones (`counted: false`). */
  readonly municipalities: readonly Municipality[];
  /** Sorted by id; `members` hold the unincorporated ones too and are sorted by AGS. */
  readonly groups: Readonly<Record<GroupLevel, readonly Group[]>>;
  /** Indicator id to AGS to value; every indicator has an observation for every municipality. */
  readonly observations: ReadonlyMap<Indicator['id'], ReadonlyMap<AreaId, Observation>>;
  /** The shapes in overview detail. */
  readonly topology: AtlasTopology;
  /** Where shapes and points are not the true ones (`equal/`): the data set with those, for what lies where. */
  readonly ground?: Dataset;
  /** Where only a part is shown (`area/`): that part, and the data set that it is a part of. */
  readonly part?: {
    readonly group: Group;
    readonly whole: Dataset;
    /** Leaves the shapes of the part of a topology of everything, in whatever detail. */
    readonly narrow: (topology: AtlasTopology) => AtlasTopology;
  };
}

type Issues = readonly v.BaseIssue<unknown>[];

const topologyFile = 'atlas.topo.json';
const catalogFile = 'atlas.catalog.json';

const groupFacts = v.object({ id: v.string(), name: v.pipe(v.string(), v.minLength(1)) });

/**
 * Reads what the build wrote (`atlas.topo.json`, `atlas.catalog.json`, both already parsed as JSON).
 *
 * @throws InputError with every problem: not the expected structure, values that contradict the catalogue, areas that
 *   refer to a group that is not there
 */
export function parseDataset(topology: unknown, catalog: unknown): Dataset {
  return finish(datasetSteps(topology, catalog));
}

/** The same in steps of some milliseconds each. */
export function* datasetSteps(topology: unknown, catalog: unknown): Steps<Dataset> {
  const shapes = yield* topologySteps(topology, topologyFile);
  yield;
  const resolved = parseCatalog(catalog, catalogFile);
  yield;
  const problems: Problem[] = [];
  const municipalities = yield* parseAreas(
    shapes.objects.municipalities.geometries,
    'municipality',
    createMunicipalityParser(resolved),
    problems,
  );
  const groupsOf = (level: GroupLevel) => parseGroups(shapes, level, municipalities, problems);
  const groups = {
    association: yield* groupsOf('association'),
    district: yield* groupsOf('district'),
    region: yield* groupsOf('region'),
    state: yield* groupsOf('state'),
  };
  const observations = new Map<string, ReadonlyMap<AreaId, Observation>>();
  for (const indicator of resolved.indicators) {
    observations.set(indicator.id, yield* parseObservations(indicator, shapes, problems));
  }
  yield;
  const dataset = { catalog: resolved, municipalities, groups, observations, topology: shapes };
  // Only a complete list tells who belongs nowhere; else one faulty area would be told twice.
  if (problems.length === 0) problems.push(...findMembershipProblems(dataset));
  if (problems.length > 0) throw new InputError(problems);
  return dataset;
}

function* parseAreas<T extends { readonly id: AreaId }>(
  geometries: readonly AreaGeometry[],
  level: Level,
  parse: (properties: unknown) => T | Issues,
  problems: Problem[],
): Steps<T[]> {
  const areas: T[] = [];
  for (const { id, properties } of geometries) {
    yield;
    const area = parse(properties);
    if (!('id' in area)) problems.push(...area.map((issue) => describeIssue(issue, id, level)));
    else if (area.id === id) areas.push(area);
    else
      problems.push(
        inArea(id, level, { what: 'key differs from the id of the shape', found: area.id, expected: id }),
      );
  }
  return areas.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const parentOf: Readonly<Record<GroupLevel, (municipality: Municipality) => AreaId | null>> = {
  association: (municipality) => municipality.association,
  district: (municipality) => municipality.district,
  region: (municipality) => municipality.region,
  state: (municipality) => municipality.state,
};

const groupLevels = Object.keys(parentOf) as GroupLevel[];

function* parseGroups(
  shapes: AtlasTopology,
  level: GroupLevel,
  municipalities: readonly Municipality[],
  problems: Problem[],
): Steps<readonly Group[]> {
  const { geometries } = shapes.objects[objectNames[level]];
  const members = membersByGroup(municipalities, parentOf[level]);
  const parse = (properties: unknown): Group | Issues => {
    const result = v.safeParse(groupFacts, properties);
    if (!result.success) return result.issues;
    const id = result.output.id as AreaId;
    return { id, level, name: result.output.name, members: members.get(id) ?? [] };
  };
  return yield* parseAreas(geometries, level, parse, problems);
}

function findMembershipProblems({ municipalities, groups }: Dataset): Problem[] {
  return groupLevels.flatMap((level) => {
    const known = new Set(groups[level].map((group) => group.id));
    const lost = municipalities.flatMap((municipality) => {
      const parent = parentOf[level](municipality);
      if (parent === null || known.has(parent)) return [];
      return [inArea(municipality.id, 'municipality', { what: `unknown ${level}: ${parent}` })];
    });
    const empty = groups[level].filter((group) => group.members.length === 0);
    return [...lost, ...empty.map((group) => inArea(group.id, level, { what: `${level} without members` }))];
  });
}

function membersByGroup(
  municipalities: readonly Municipality[],
  parent: (municipality: Municipality) => AreaId | null,
): Map<AreaId, AreaId[]> {
  const members = new Map<AreaId, AreaId[]>();
  for (const municipality of municipalities) {
    const id = parent(municipality);
    if (id === null) continue;
    const list = members.get(id);
    if (list) list.push(municipality.id);
    else members.set(id, [municipality.id]);
  }
  return members;
}

function* parseObservations(
  indicator: Indicator,
  shapes: AtlasTopology,
  problems: Problem[],
): Steps<ReadonlyMap<AreaId, Observation>> {
  const observations = new Map<AreaId, Observation>();
  for (const { id, properties } of shapes.objects.municipalities.geometries) {
    yield;
    const observation = parseObservation(indicator, properties ?? {});
    if (observation) observations.set(id as AreaId, observation);
    else problems.push(inArea(id, 'municipality', describeValue(indicator, properties ?? {})));
  }
  return observations;
}

function describeValue(indicator: Indicator, row: Readonly<Record<string, unknown>>): Omit<Problem, 'file'> {
  const { value, status, via } = observationFields(indicator.id);
  return {
    what: `value does not fit the catalogue: ${indicator.id}`,
    column: indicator.id,
    found: JSON.stringify([row[value], row[status], row[via]]),
    expected: `a value of kind ${indicator.kind} with "ok" and its origin, or null with the reason`,
  };
}

function describeIssue(issue: v.BaseIssue<unknown>, id: string, level: Level): Problem {
  const column = v.getDotPath(issue);
  const problem = { what: `wrong property: ${issue.message}`, found: issue.received.slice(0, 80) };
  return inArea(id, level, column === null ? problem : { ...problem, column });
}

function inArea(id: string, level: Level, problem: Omit<Problem, 'file'>): Problem {
  return { file: topologyFile, layer: `${objectNames[level]} ${id}`, ...problem };
}
