import { createHash } from 'node:crypto';
import { InputError, type Problem } from '../../../src/core/problem.ts';
import type { Staged } from '../stage.ts';
import type { BoundaryArea, BoundaryLayer, Ring } from './boundary-layer.ts';
import { boundsOfAreas } from './bounds-of-areas.ts';
import { checkShape, findRepeatedRows, parseRows, type BoundaryRow } from './boundary-rows.ts';
import type { CoordinateSystem } from './coordinate-system.ts';
import { describeAreas } from './describe-areas.ts';
import { turnLine } from './line.ts';
import type { LoadedBoundaries } from './load-boundaries.ts';
import { checkProjection } from './projection.ts';
import type { BoundaryOptions } from './read/boundary-options.ts';
import { findKeyColumn, findLandColumn, findMissingColumns, listCells } from './read/choose-columns.ts';
import { chooseLayer } from './read/choose-layer.ts';
import { choosePart, describeStates } from './read/choose-part.ts';
import { explainKeys } from './read/explain-keys.ts';
import { findLandRule } from './read/land.ts';
import type { AttributeTable, LayerSource, Shape } from './read/layer-source.ts';
import { openBoundaries } from './read/open-boundaries.ts';
import { ringArea } from './ring-area.ts';

type Boundaries = BoundaryOptions;
type Place = Pick<Problem, 'file' | 'layer'>;

/**
 * Reads the municipalities of a boundary file of any format. Rows of water are left out; several rows of land with one
 * key become one area. Layer, columns and coordinate system are found by content where the catalogue names none.
 *
 * @throws InputError with every problem of the stage that the file does not pass
 */
export function readBoundaries(
  { path: file, bytes, companions }: LoadedBoundaries,
  boundaries: Boundaries,
): Staged<BoundaryLayer> {
  stopOn(checkHash(bytes, file, boundaries));
  const sources = openBoundaries({ path: file, bytes }, companions);
  const source = chooseLayer(sources, boundaries, file);
  const place: Place = { file, layer: source.name };
  stopOn(source.problems);
  const table = source.readAttributes();
  stopOn(findMissingColumns(table, boundaries, place));
  const key = findKeyColumn(table, boundaries)?.column ?? '';
  stopOn(explainKeys(listCells(table, key), key, boundaries.keys, place));
  const land = findLandColumn(table, boundaries);
  const shapes = source.readShapes();
  stopOn(checkCounts(table, shapes, place));
  const parsed = parseRows(table, shapes, { key, land, keys: boundaries.keys }, place);
  const rule = findLandRule(parsed.rows, land, boundaries.land, place);
  const isLand = ({ kind }: { readonly kind: string }) => land === undefined || rule.isLand(kind);
  const part = choosePart(parsed.rows.filter(isLand), boundaries, place);
  const landRows = part.rows;
  const strange = parsed.strange.filter(isLand).map(({ problem }) => problem);
  const faults = landRows.flatMap((row) => checkShape(row, place));
  stopOn([...strange, ...rule.problems, ...part.problems, ...faults, ...findRepeatedRows(landRows, place)]);
  const areas = buildAreas(landRows);
  const system = checkAreas(areas, source, boundaries, place);
  return {
    output: { file, layer: source.name, system: system.definition, areas },
    report: {
      stage: 'boundaries',
      lines: [
        ...describeAreas({ source, sources, system, key, rule, ...parsed, areas, isLand }),
        ...part.lines,
      ],
      warnings: [...source.listWarnings(), ...warnOfDatum(system, place)],
    },
  };
}

function stopOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}

function checkHash(bytes: Uint8Array, file: string, { sha256 }: Boundaries): Problem[] {
  if (sha256 === undefined) return [];
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found === sha256) return [];
  return [
    {
      what: 'the file differs from its checksum',
      file,
      found,
      expected: `${sha256} as in boundaries.sha256`,
      mend: 'download the file again, or state the new checksum if the change is meant',
    },
  ];
}

function checkCounts(table: AttributeTable, shapes: readonly Shape[], place: Place): Problem[] {
  if (table.rows.length === shapes.length) return [];
  return [
    {
      what: 'the .dbf and the .shp differ in number',
      ...place,
      found: `${table.rows.length} rows`,
      expected: `${shapes.length} as there are shapes`,
      mend: 'take both files from the same download',
    },
  ];
}

function buildAreas(land: readonly BoundaryRow[]): BoundaryArea[] {
  const rowsById = new Map<string, BoundaryRow[]>();
  for (const row of land) rowsById.set(row.id, [...(rowsById.get(row.id) ?? []), row]);
  return [...rowsById]
    .map(([id, rows]) => ({
      id,
      rows: rows.map(({ row }) => row),
      rings: rows.flatMap(({ shape }) => turnShape(shape ?? [])),
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Some programs write all rings the other way round: then the holes would be the land. */
function turnShape(rings: readonly Ring[]): readonly Ring[] {
  const area = rings.reduce((sum, ring) => sum + ringArea(ring), 0);
  return area < 0 ? rings.map(turnLine) : rings;
}

/** @returns the coordinate system, which is known and fits */
function checkAreas(
  areas: readonly BoundaryArea[],
  source: LayerSource,
  boundaries: Boundaries,
  place: Place,
): CoordinateSystem {
  const problems = checkNumber(areas, boundaries, place);
  if (areas.length === 0) throw new InputError(problems);
  const { system, problems: contradictions } = checkProjection(
    source.system,
    findCorners(areas),
    place,
    boundaries.extent,
  );
  stopOn([...problems, ...contradictions]);
  if (!system) throw new Error('a coordinate system without problems is known');
  return system;
}

function checkNumber(areas: readonly BoundaryArea[], boundaries: Boundaries, place: Place): Problem[] {
  const expected = boundaries.areas ?? areas.length;
  if (areas.length === expected && areas.length > 0) return [];
  return [
    {
      what: 'wrong number of areas',
      ...place,
      found: `${areas.length}`,
      expected:
        boundaries.areas === undefined ? 'at least one' : `${boundaries.areas} as in boundaries.areas`,
      mend:
        areas.length > expected && boundaries.keys === undefined
          ? `say in boundaries.within how the keys begin; here are ${describeStates(areas)}`
          : 'take the boundaries of the right year and state, or check boundaries.land',
    },
  ];
}

function findCorners(areas: readonly BoundaryArea[]): readonly (readonly [number, number])[] {
  const [west, south, east, north] = boundsOfAreas(areas);
  return [
    [west, south],
    [east, north],
  ];
}

function warnOfDatum({ name, datum }: CoordinateSystem, place: Place): Problem[] {
  if (datum === 'modern') return [];
  return [
    {
      what: 'old datum; without a grid of shifts the map lies one to three metres off',
      ...place,
      found: name,
      expected: 'ETRS89 or WGS84',
      mend: 'ask for the boundaries in ETRS89 (for Germany EPSG:25832) or WGS84',
    },
  ];
}
