import type { Keys } from '../../src/core/keys.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { TableSchema } from './data-package.ts';
import type { RawTables } from './recode.ts';
import { describeCount, type Checked } from './stage.ts';
import { cleanText } from './tables/clean-text.ts';
import { keyColumns, municipalityTable } from './tables/key-columns.ts';
import { replaceCells, type RawRow, type RawTable } from './tables/raw-table.ts';
import {
  keyRepairs,
  isOfOtherState,
  readKey,
  type KeyReading,
  type KeyRepair,
  type KnownKeys,
  type ReadKey,
} from './tables/read-key.ts';
import { readDescribedKey } from './tables/read-own-key.ts';
import { explainName } from './tables/explain-name.ts';
import { isSameName } from './tables/same-name.ts';

interface Findings {
  readonly problems: Problem[];
  readonly warnings: Problem[];
  /** By table, column and kind of repair. */
  readonly counts: Map<string, number>;
  /** How keys are built; `undefined` for the AGS. */
  readonly keys: Keys | undefined;
}

/**
 * Brings the keys of municipalities into their form (the eight digits of the AGS, or what the catalogue says), in the list of municipalities first and then in
 * every column that refers to it. Each kind of repair is counted; keys of other levels are refused.
 */
export function repairKeys(
  tables: RawTables,
  schemas: readonly TableSchema[],
  keys?: Keys,
): Checked<RawTables> {
  const findings: Findings = { problems: [], warnings: [], counts: new Map(), keys };
  const output = new Map(tables);
  const list = schemas.find(({ name }) => name === municipalityTable.name);
  const noKeys: KnownKeys = new Map();
  const first = list && repairTable(output, list, [municipalityTable.key], noKeys, findings);
  const known = first ? readKnown(first) : noKeys;
  for (const schema of schemas)
    if (schema !== list) repairTable(output, schema, keyColumns(schema), known, findings);
  const { problems, warnings, counts } = findings;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const lines = [
    total === 0 ? 'no key repaired' : describeCount(total, 'repair'),
    ...[...counts].map(([place, count]) => `${place} ${count} ×`),
  ];
  return { output, problems, report: { stage: 'keys', lines, warnings } };
}

/** Keys and names of a list of municipalities; empty where it lacks these columns. */
function readKnown({ header, rows }: RawTable): KnownKeys {
  const [key, name] = [header.indexOf(municipalityTable.key), header.indexOf(municipalityTable.label)];
  return new Map(rows.map(({ cells }) => [cells[key] ?? '', cells[name] ?? '']));
}

function repairTable(
  tables: Map<string, RawTable>,
  schema: TableSchema,
  columns: readonly string[],
  known: KnownKeys,
  findings: Findings,
): RawTable | undefined {
  const table = tables.get(schema.name);
  if (!table) return undefined;
  const indexes = columns.map((column) => table.header.indexOf(column)).filter((index) => index !== -1);
  const present = schema.reshape.upperLevels === 'drop' ? listKeys(table, indexes, known) : new Set<string>();
  const context = { table, schema, known, findings, present };
  const rows = table.rows.flatMap((raw) => repairRow(raw, indexes, context) ?? []);
  const repaired = { ...table, rows };
  tables.set(schema.name, repaired);
  return repaired;
}

/** Keys of municipalities that the table has rows of. */
function listKeys({ rows }: RawTable, indexes: readonly number[], known: KnownKeys): ReadonlySet<string> {
  const read = rows.flatMap(({ cells }) => indexes.map((index) => readKey(cells[index] ?? '', known)));
  return new Set(read.flatMap((entry) => (entry && 'key' in entry ? [entry.key] : [])));
}

interface Context {
  readonly table: RawTable;
  readonly schema: TableSchema;
  readonly known: KnownKeys;
  readonly findings: Findings;
  /** Keys that have a row of their own, where rows of upper levels are left out. */
  readonly present: ReadonlySet<string>;
}

/** The row with its keys repaired; `undefined` if it is one of an upper level that is to be left out. */
function repairRow(raw: RawRow, indexes: readonly number[], context: Context): RawRow | undefined {
  const cells = [...raw.cells];
  const changed = new Set<number>();
  for (const index of indexes) {
    const text = raw.cells[index] ?? '';
    if (isMissing(text, context, index)) continue;
    if (context.schema.reshape.otherStates === 'drop' && isOfOtherState(text, context.known)) {
      count(`${context.schema.name} row of another state left out`, context.findings);
      return undefined;
    }
    const read = readCell(text, context);
    if (!read) continue;
    if ('what' in read) {
      const { isUpper, ...fault } = read;
      if (isUpper && context.schema.reshape.upperLevels === 'drop') {
        count(`${context.schema.name} row of an upper level left out`, context.findings);
        return undefined;
      }
      context.findings.problems.push({ ...placeOf(raw, index, context), ...fault, found: text });
    } else {
      cells[index] = read.key;
      changed.add(index);
      countRepairs(read, index, context);
      warnOfOtherName(read, raw, index, context);
    }
  }
  return changed.size === 0 ? raw : replaceCells(raw, cells, changed);
}

/** Where upper levels are left out, a town that is a district may have no row but that of the district. */
function readCell(text: string, { known, findings: { keys }, schema, present }: Context): KeyReading {
  const form = keys ? readDescribedKey(text, known, keys) : readKey(text, known);
  if (form && 'what' in form && form.only !== undefined && schema.reshape.upperLevels === 'drop')
    return present.has(form.only) ? form : { key: form.only, repairs: ['only'] };
  return form ?? explainName(text, known);
}

function isMissing(text: string, { table, schema }: Context, index: number): boolean {
  const field = schema.fields.find(({ name }) => name === table.header[index]);
  const cleaned = cleanText(text);
  return field?.missingValues.some(({ value }) => cleanText(value) === cleaned) ?? false;
}

function placeOf(
  { row, places }: RawRow,
  index: number,
  { table }: Context,
): Pick<Problem, 'file' | 'row' | 'column'> {
  return { file: table.file, ...(places?.[index] ?? { row, column: table.header[index] ?? '' }) };
}

function countRepairs({ repairs }: ReadKey, index: number, { table, schema, findings }: Context): void {
  for (const repair of repairs satisfies readonly KeyRepair[])
    count(`${schema.name}.${table.header[index] ?? ''} ${keyRepairs[repair]}`, findings);
}

function count(place: string, { counts }: Findings): void {
  counts.set(place, (counts.get(place) ?? 0) + 1);
}

/** A key that exists but stands beside the name of another place is the error that nobody would see on the map. */
function warnOfOtherName(read: ReadKey, raw: RawRow, index: number, context: Context): void {
  const { table, known, findings } = context;
  const official = known.get(read.key);
  const beside = table.header.findIndex((name) =>
    /^(?:name|gemeinde|gemeindename|kommune|ort|gen)$/i.test(name),
  );
  const given = read.name ?? (beside === -1 ? undefined : raw.cells[beside]);
  if (official === undefined || given === undefined || given.trim() === '' || isSameName(official, given))
    return;
  findings.warnings.push({
    what: `name contradicts the key: ${read.key}`,
    ...placeOf(raw, index, context),
    found: given,
    expected: official,
    mend: 'correct the key, or the name',
  });
}
