import { readFileSync } from 'node:fs';
import { buildAtlasTopology, type AtlasFacts } from '../../scripts/pipeline/atlas-topology.ts';
import { buildCommunities } from '../../scripts/pipeline/derive/communities.ts';
import { derive, type Observations } from '../../scripts/pipeline/derive/derive.ts';
import type { BuiltGeometry } from '../../scripts/pipeline/geometry/build-geometry.ts';
import { buildGroups } from '../../scripts/pipeline/groups.ts';
import { loadInputs } from '../../scripts/pipeline/load-inputs.ts';
import { parseTables, type Tables } from '../../scripts/pipeline/parse-tables.ts';
import { parseRegister } from '../../scripts/pipeline/register.ts';
import { parsePublished } from '../../src/core/report/published.ts';
import { buildReport } from '../../src/core/report/report.ts';
import type { Catalog } from '../../src/core/catalog.ts';
import { parseDataset, type Dataset } from '../../src/core/dataset.ts';

/** A change of one file, or of what was derived, between reading and reporting. */
export interface Tampering {
  /** In the folder of the input. */
  readonly file?: string;
  readonly change?: (text: string) => string;
  readonly derived?: (observations: Observations) => Observations;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const read = (path: string) => new Uint8Array(readFileSync(`geodata/${path}`));
const published = parsePublished(JSON.parse(decoder.decode(read('published.json'))), 'published.json');

/** What the committed files say. */
const committed = (() => {
  const { catalog, schemas, tables } = loadFiles(read);
  return { schemas, ...buildAll(catalog, parseTables(tables, schemas).output) };
})();

/** Builds the data from the committed files, tampered with, and reports which published numbers no longer come out. */
export function listDifferences(tampering: Tampering): readonly string[] {
  const dataset = buildTampered(tampering);
  return buildReport(dataset, published).flatMap((row) => (row.ok ? [] : [row.published.id]));
}

function buildTampered({ file, change, derived }: Tampering): Dataset {
  if (derived) return withObservations(committed.catalog, derived(committed.observations));
  if (file === undefined || !change) return committed.dataset;
  const before = decoder.decode(read(file));
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${file}`);
  const { catalog, tables } = loadFiles((path) => (path === file ? encoder.encode(after) : read(path)));
  const schemas = committed.schemas.filter((schema) => schema.path === file);
  const all = new Map([...committed.tables, ...parseTables(tables, schemas).output]);
  if (factTables.includes(file)) return buildAll(catalog, all).dataset;
  const { register } = parseRegister(all, catalog, 'datapackage.json');
  return withObservations(catalog, derive(catalog, register, committed.communities).output);
}

/** Tables that say more of a municipality than its observations. */
const factTables = ['tables/gemeinden.csv', 'tables/gefluechtete.csv', 'tables/mitglieder.csv'];

function withObservations(catalog: Catalog, observations: Observations): Dataset {
  return { ...committed.dataset, catalog, observations: observations as Dataset['observations'] };
}

function loadFiles(readFile: (path: string) => Uint8Array) {
  const effects = {
    readFile: (path: string) => readFile(path.replace(/^geodata\//, '')),
    listFiles: () => [],
    writeFiles: () => undefined,
  };
  return loadInputs(effects, 'geodata').output;
}

function buildAll(catalog: Catalog, tables: Tables) {
  const { register } = parseRegister(tables, catalog, 'datapackage.json');
  const communities = buildCommunities(register);
  const observations = derive(catalog, register, communities).output;
  const facts = { catalog, tables, register, communities, observations };
  return { ...facts, dataset: buildDataset(facts) };
}

function buildDataset(facts: AtlasFacts): Dataset {
  const { all } = facts.communities;
  const geometry = drawNothing(
    all.map(({ ags }) => ags),
    buildGroups(facts.communities),
  );
  return parseDataset(buildAtlasTopology(geometry, facts), facts.catalog);
}

/** Every area as the same small triangle: the numbers do not depend on shapes. */
function drawNothing(keys: readonly string[], groups: ReturnType<typeof buildGroups>): BuiltGeometry {
  const draw = (ids: Iterable<string>) => ({
    type: 'GeometryCollection' as const,
    geometries: [...ids].map((id) => ({ type: 'Polygon' as const, id, arcs: [[0]] })),
  });
  const overview = {
    type: 'Topology' as const,
    arcs: [
      [
        [9, 48],
        [10, 48],
        [9, 49],
        [9, 48],
      ],
    ],
    objects: {
      municipalities: draw(keys),
      associations: draw(groups.associations.keys()),
      districts: draw(groups.districts.keys()),
      regions: draw(groups.regions.keys()),
      state: draw(groups.state.keys()),
    },
  };
  const labelPoints = new Map(keys.map((key) => [key, [9.2, 48.2] as const]));
  return { overview, detail: overview, labelPoints } as unknown as BuiltGeometry;
}
