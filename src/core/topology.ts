import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import * as v from 'valibot';
import type { Level } from './model.ts';
import { InputError, type Problem } from './problem.ts';
import { finish, type Steps } from './steps.ts';

/** Name of the collection that holds the areas of a level. */
export const objectNames = {
  municipality: 'municipalities',
  association: 'associations',
  district: 'districts',
  region: 'regions',
  state: 'state',
} as const satisfies Record<Level, string>;

export type ObjectName = (typeof objectNames)[Level];

/** An area as arcs of the topology. The overview carries properties; the file in full detail only the id. */
export type AreaGeometry = (Polygon | MultiPolygon) & { id: string; properties?: Record<string, unknown> };

export type AreaCollection = Omit<GeometryCollection, 'geometries'> & { geometries: AreaGeometry[] };

/** TopoJSON in WGS84 with one collection a level; areas are sorted by id. */
export type AtlasTopology = Topology & { objects: Record<ObjectName, AreaCollection> };

const anyArray = v.custom<unknown[]>(Array.isArray, 'expected a list');
const pair = v.tuple([v.number(), v.number()]);

const area = v.object({
  type: v.picklist(['Polygon', 'MultiPolygon']),
  id: v.pipe(v.string(), v.minLength(1)),
  arcs: anyArray,
});

const collection = v.object({
  type: v.literal('GeometryCollection'),
  geometries: v.array(area),
});

const skeleton = v.object({
  type: v.literal('Topology'),
  transform: v.optional(v.object({ scale: pair, translate: pair })),
  arcs: anyArray,
  objects: v.object({
    municipalities: collection,
    associations: collection,
    districts: collection,
    regions: collection,
    state: collection,
  }),
});

/**
 * Checks that a parsed JSON document is a topology of the atlas: all five levels, polygons with unique ids, no
 * reference to an arc that is not there. Vertices are taken on trust, so that checking stays far cheaper than drawing.
 *
 * @param file the name to use in messages
 * @throws InputError with every problem
 */
export function parseTopology(input: unknown, file: string): AtlasTopology {
  return finish(topologySteps(input, file));
}

/** The same in steps of some milliseconds each. */
export function* topologySteps(input: unknown, file: string): Steps<AtlasTopology> {
  const result = v.safeParse(skeleton, input);
  if (!result.success) throw new InputError(result.issues.map((issue) => describeIssue(issue, file)));
  const topology = input as AtlasTopology;
  yield;
  const problems = Object.values(objectNames).flatMap((name) => findBrokenAreas(topology, name, file));
  if (problems.length > 0) throw new InputError(problems);
  return topology;
}

function describeIssue(issue: v.BaseIssue<unknown>, file: string): Problem {
  return {
    what: `not a topology of the atlas: ${issue.message}`,
    file,
    column: v.getDotPath(issue) ?? '',
    found: issue.received.slice(0, 80),
  };
}

function findBrokenAreas(topology: AtlasTopology, name: ObjectName, file: string): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const last = topology.arcs.length - 1;
  for (const geometry of topology.objects[name].geometries) {
    if (seen.has(geometry.id)) problems.push({ what: `duplicate id: ${geometry.id}`, file, layer: name });
    seen.add(geometry.id);
    if (!hasKnownArcs(geometry.arcs, last))
      problems.push({ what: `area refers to an arc that is not there: ${geometry.id}`, file, layer: name });
  }
  return problems;
}

/** Arcs are counted from 0; `~n` is arc n backwards. */
function hasKnownArcs(arcs: unknown, last: number): boolean {
  if (Array.isArray(arcs)) return arcs.every((inner) => hasKnownArcs(inner, last));
  return Number.isInteger(arcs) && Number(arcs) <= last && ~Number(arcs) <= last;
}
