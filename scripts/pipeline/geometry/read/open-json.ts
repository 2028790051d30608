import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { InputError } from '../../../../src/core/problem.ts';
import { parseJson } from '../../parse-json.ts';
import type { BoundaryFile, LayerSource } from './layer-source.ts';
import { createFeatureLayer, featureCollection, type FeatureCollection } from './feature-layer.ts';

const system = v.nullish(
  v.looseObject({ properties: v.nullish(v.looseObject({ name: v.optional(v.string()) })) }),
);
const collectionSchema = v.looseObject({
  ...featureCollection.entries,
  name: v.optional(v.string()),
  crs: system,
});
const topologySchema = v.looseObject({
  type: v.literal('Topology'),
  crs: system,
  arcs: v.array(v.array(v.array(v.number()))),
  objects: v.record(v.string(), v.looseObject({ type: v.string() })),
});

/** What RFC 7946 prescribes; TopoJSON has it from there. */
const degrees = 'EPSG:4326';

/** @throws InputError if the text is no JSON, or neither GeoJSON nor TopoJSON */
export function openJson({ path, bytes }: BoundaryFile): LayerSource[] {
  const input = parseJson(bytes, path);
  if (v.is(v.looseObject({ type: v.literal('Topology') }), input)) return openTopology(input, path);
  const { crs, name, ...collection } = parse(collectionSchema, input, path, 'a GeoJSON FeatureCollection');
  return [
    createFeatureLayer(collection, {
      name: name ?? stemOf(path),
      format: 'GeoJSON',
      system: crs?.properties?.name ?? degrees,
      file: path,
    }),
  ];
}

function openTopology(input: unknown, path: string): LayerSource[] {
  const topology = parse(topologySchema, input, path, 'TopoJSON');
  return Object.keys(topology.objects).map((name) =>
    createFeatureLayer(listFeatures(topology as unknown as Topology, name, path), {
      name,
      format: 'TopoJSON',
      system: topology.crs?.properties?.name ?? degrees,
      file: path,
    }),
  );
}

function listFeatures(topology: Topology, name: string, file: string): FeatureCollection {
  const object = topology.objects[name] as GeometryObject;
  const geometries = object.type === 'GeometryCollection' ? object.geometries : [object];
  try {
    const features = geometries.map((geometry) => feature(topology, geometry));
    return parse(featureCollection, { type: 'FeatureCollection', features }, file, 'TopoJSON');
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputError([
      {
        what: 'damaged TopoJSON: a shape refers to a line that is not there',
        file,
        layer: name,
        mend: 'export it anew',
      },
    ]);
  }
}

function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  file: string,
  expected: string,
) {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const row = Number(issue.path?.[1]?.key);
  throw new InputError([
    {
      what: `not ${expected}: ${v.getDotPath(issue) ?? 'the whole'}`,
      file,
      ...(issue.path?.[0]?.key === 'features' && Number.isInteger(row) ? { row: row + 1 } : {}),
      found: issue.received === 'undefined' ? 'nothing' : issue.received.slice(0, 80),
      expected: issue.expected ?? expected,
    },
  ]);
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
