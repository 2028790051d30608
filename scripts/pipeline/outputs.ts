import type { Catalog, Correction } from '../../src/core/catalog.ts';
import { encodeTiling, tilingFile, type Tiling } from '../../src/core/equal/tiling.ts';
import type { Published } from '../../src/core/report/published.ts';
import { hashBytes } from '../lib/effects.ts';
import { buildAtlasTopology, type AtlasFacts } from './atlas-topology.ts';
import type { BuiltGeometry } from './geometry/build-geometry.ts';
import type { GeometryTopology } from './geometry/geometry-topology.ts';
import { manifestName, type CodeVersion, type Manifest } from './manifest.ts';
import { describeCount, type Staged } from './stage.ts';
import { resolveCatalog } from './statistics.ts';

/** Content of the output files by name; the manifest comes last. */
export type Outputs = ReadonlyMap<string, Uint8Array>;

/** What the manifest says about the origin. */
export interface Origin {
  readonly hashes: Manifest['inputs'];
  readonly code: CodeVersion;
  /** Numbers that the data must reproduce; the page computes them anew and shows both. */
  readonly published: readonly Published[];
  /** Corrections of the tables, as readers may see them. */
  readonly corrections: readonly Correction[];
}

const names = {
  overview: 'atlas.topo.json',
  detail: 'atlas-detail.topo.json',
  catalog: 'atlas.catalog.json',
  published: 'atlas.published.json',
} as const;
const editionLength = 8;

/** Encodes everything that the atlas loads. The same input gives the same bytes: no dates, keys in a fixed order. */
export function buildOutputs(
  geometry: BuiltGeometry & { readonly tiling: Tiling },
  facts: AtlasFacts,
  origin: Origin,
): Staged<Outputs> {
  const overview = encodeCompact(orderTopology(buildAtlasTopology(geometry, facts)));
  const detail = encodeCompact(orderTopology(geometry.detail));
  const { corrections } = origin;
  const catalog: Catalog = {
    ...resolveCatalog(facts.catalog, facts.observations),
    ...(corrections.length > 0 && { corrections: [...corrections] }),
  };
  const equal = encodeCompact(encodeTiling(geometry.tiling));
  const parts = [overview, detail, equal, encodeReadable(catalog)];
  const edition = hashBytes(parts.map(hashBytes).join('\n')).slice(0, editionLength);
  const files = new Map([
    [names.overview, overview],
    [names.detail, detail],
    [tilingFile, equal],
    [names.catalog, encodeReadable({ ...catalog, edition } satisfies Catalog)],
    [names.published, encodeReadable(origin.published)],
  ]);
  const manifest: Manifest = {
    edition,
    version: origin.code.version,
    code: origin.code.hash,
    inputs: origin.hashes,
    outputs: Object.fromEntries(
      [...files].sort().map(([name, bytes]) => [name, { sha256: hashBytes(bytes), bytes: bytes.length }]),
    ),
    counts: countAreas(geometry.overview, facts),
    sources: catalog.sources,
  };
  const output = new Map([...files, [manifestName, encodeReadable(manifest)]]);
  const lines = [...output].map(([name, bytes]) => `${name} ${describeCount(bytes.length, 'byte')}`);
  return { output, report: { stage: 'encode', lines: [`edition ${edition}`, ...lines], warnings: [] } };
}

function countAreas(topology: GeometryTopology, { communities }: AtlasFacts): Manifest['counts'] {
  const counts: Record<string, number> = {};
  for (const [name, { geometries }] of Object.entries(topology.objects)) counts[name] = geometries.length;
  return { ...counts, counted: communities.all.filter((community) => community.counted).length };
}

/** Arcs come last, so that a reader of the file sees the facts first. */
function orderTopology({ arcs, ...rest }: GeometryTopology): GeometryTopology {
  return { ...rest, arcs };
}

function encodeCompact(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}

function encodeReadable(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`);
}
