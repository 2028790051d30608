import { join } from 'node:path';
import { parseCatalog, type Catalog } from '../../src/core/catalog.ts';
import { InputError, type Problem } from '../../src/core/problem.ts';
import { parsePublished, type Published } from '../../src/core/report/published.ts';
import { hashBytes, type Effects } from '../lib/effects.ts';
import { collectProblems } from './collect-problems.ts';
import { parseDataPackage, type TableSchema } from './data-package.ts';
import { loadBoundaries, type LoadedBoundaries } from './geometry/load-boundaries.ts';
import { loadTables } from './load-tables.ts';
import { parseJson } from './parse-json.ts';
import { correctionList, type RawTables } from './recode.ts';
import { describeCount, type Checked } from './stage.ts';
import type { RawTable } from './tables/raw-table.ts';
import { readTable } from './tables/read-table.ts';

/** Names in the folder of the input; all other names come from these two files. */
export const inputNames = {
  catalog: 'catalog.json',
  dataPackage: 'datapackage.json',
  recode: 'recode.csv',
} as const;

/** All inputs as far as they can be read without knowing what they mean. */
export interface Inputs {
  readonly catalog: Catalog;
  readonly schemas: readonly TableSchema[];
  readonly tables: RawTables;
  readonly corrections: RawTable;
  /** `undefined` if the file is missing. */
  readonly boundaries: LoadedBoundaries | undefined;
  /** The file of `boundaries.replace`; `undefined` if it is missing, or none is named. */
  readonly replacement: LoadedBoundaries | undefined;
  /** Numbers of a publication to reproduce; `undefined` where the catalogue names none. */
  readonly published: readonly Published[] | undefined;
  /** Path in the folder of the input to SHA-256, sorted. */
  readonly hashes: Readonly<Record<string, string>>;
}

/**
 * Reads every input file once.
 *
 * @throws InputError if catalogue or data package cannot be understood: without them the others have no meaning
 */
export function loadInputs(effects: Effects, geodata: string): Checked<Inputs> {
  const problems: Problem[] = [];
  const hashes = new Map<string, string>();
  const find = (path: string): Uint8Array | undefined => {
    const bytes = effects.readFile(join(geodata, path));
    if (bytes) hashes.set(path, hashBytes(bytes));
    return bytes;
  };
  const load = (path: string): Uint8Array => {
    const bytes = find(path);
    if (!bytes) throw new InputError([{ what: 'missing file', file: path, mend: `put it into ${geodata}` }]);
    return bytes;
  };
  const { catalog, schemas } = loadDescription(load);

  const { tables, lines: forms, warnings } = loadTables(load, schemas, problems);
  const corrections = loadCorrections(load, problems, warnings);
  const boundaries = collectProblems(problems, () => loadBoundaries(catalog.boundaries.path, load, find));
  const { replace } = catalog.boundaries;
  const replacement = replace && collectProblems(problems, () => loadBoundaries(replace.path, load, find));
  const published = collectProblems(problems, () => loadPublished(catalog, load));
  const rows = [...tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
  const lines = [
    describeCount(hashes.size, 'file'),
    describeCount(tables.size, 'table'),
    describeCount(rows, 'row'),
    ...forms,
  ];
  const output = {
    catalog,
    schemas,
    tables,
    corrections,
    boundaries,
    replacement,
    published,
    hashes: Object.fromEntries([...hashes].sort()),
  };
  return { output, problems, report: { stage: 'read', lines, warnings } };
}

function loadDescription(load: (path: string) => Uint8Array): Pick<Inputs, 'catalog' | 'schemas'> {
  const problems: Problem[] = [];
  const loadJson = <T>(path: string, parse: (input: unknown, file: string) => T) =>
    collectProblems(problems, () => parse(parseJson(load(path), path), path));
  const catalog = loadJson(inputNames.catalog, parseCatalog);
  const schemas = loadJson(inputNames.dataPackage, parseDataPackage);
  if (!catalog || !schemas) throw new InputError(problems);
  return { catalog, schemas };
}

function loadPublished(
  { published }: Catalog,
  load: (path: string) => Uint8Array,
): readonly Published[] | undefined {
  return published === undefined
    ? undefined
    : parsePublished(parseJson(load(published), published), published);
}

function loadCorrections(
  load: (path: string) => Uint8Array,
  problems: Problem[],
  warnings: Problem[],
): RawTable {
  const description = { ...correctionList, path: inputNames.recode };
  const found = collectProblems(problems, () => readTable(load(inputNames.recode), description));
  problems.push(...(found?.problems ?? []));
  warnings.push(...(found?.warnings ?? []));
  const isSound = found?.problems.length === 0;
  return isSound ? found.table : { file: inputNames.recode, header: [], headerRow: 1, rows: [] };
}
