import type { Correction as LoggedCorrection } from '../../src/core/catalog.ts';
import type { Problem } from '../../src/core/problem.ts';
import { groupBy } from '../../src/core/group-by.ts';
import { describeCount, type Checked } from './stage.ts';
import { replaceCells, type RawTable } from './tables/raw-table.ts';
import { noReshape } from './tables/reshape.ts';
import type { TableDescription } from './tables/read-table.ts';

/** Raw tables by the name that the data package gives them. */
export type RawTables = ReadonlyMap<string, RawTable>;

/** A correction: in `table`, `column`, the cell that reads `from` shall read `to`. */
interface Correction {
  readonly row: number;
  readonly table: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

const columns = ['table', 'column', 'from', 'to', 'date', 'reason'];
/** The list of corrections, described as the data package describes a table. */
export const correctionList: Omit<TableDescription, 'path'> = {
  dialect: {},
  reshape: noReshape,
  isSubset: false,
  primaryKey: ['table', 'column', 'from'],
  fields: columns.map((name) => ({
    name,
    type: 'string',
    constraints: { required: false },
    missingValues: [],
    bareNumber: true,
  })),
};
const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Applies the corrections of `recode.csv` to the raw cells. Every use is counted; a correction that is never used is a
 * warning, since the table may have been corrected at its source.
 */
export function recode(tables: RawTables, list: RawTable): Checked<RawTables> {
  const problems = findListProblems(list, tables);
  const corrections = problems.length > 0 ? [] : list.rows.map(parseCorrection);
  const uses = new Map<Correction, number>();
  const byTable = groupBy(corrections, (correction) => correction.table);
  const output = new Map(
    [...tables].map(([name, table]) => [name, recodeTable(table, byTable.get(name) ?? [], uses)] as const),
  );
  const total = [...uses.values()].reduce((sum, count) => sum + count, 0);
  const warnings = corrections
    .filter((correction) => !uses.has(correction))
    .map(({ row, table, column, from }) => ({
      what: `correction never used: ${table}.${column}`,
      file: list.file,
      row,
      found: from,
    }));
  const used = [...uses].map(
    ([{ table, column, from, to }, count]) => `${table}.${column} "${from}" → "${to}" ${count} ×`,
  );
  const lines = [
    `${describeCount(corrections.length, 'correction')}, ${describeCount(total, 'cell')} changed`,
    ...used,
  ];
  return { output, problems, report: { stage: 'recode', lines, warnings } };
}

/**
 * The list for readers: what was corrected, when and why, and how many cells. The values stay here, since a corrected
 * one may be withheld. What changed nothing is not in it.
 *
 * @param tables before they were corrected
 */
export function logCorrections(tables: RawTables, list: RawTable): readonly LoggedCorrection[] {
  return list.rows
    .map(({ cells: [table = '', column = '', from = '', , date = '', reason = ''] }) => ({
      table,
      column,
      date,
      reason,
      cells: countCells(tables.get(table)!, column, from),
    }))
    .filter(({ cells }) => cells > 0);
}

function countCells({ header, rows }: RawTable, column: string, text: string): number {
  const index = header.indexOf(column);
  return rows.filter(({ cells }) => cells[index] === text).length;
}

function parseCorrection({ row, cells }: RawTable['rows'][number]): Correction {
  const [table = '', column = '', from = '', to = ''] = cells;
  return { row, table, column, from, to };
}

function recodeTable(
  table: RawTable,
  corrections: readonly Correction[],
  uses: Map<Correction, number>,
): RawTable {
  if (corrections.length === 0) return table;
  const byColumn = groupBy(corrections, (correction) => table.header.indexOf(correction.column));
  const rows = table.rows.map((raw) => {
    const changed = new Set<number>();
    const cells = raw.cells.map((cell, index) => {
      const correction = byColumn.get(index)?.find((entry) => entry.from === cell);
      if (!correction) return cell;
      uses.set(correction, (uses.get(correction) ?? 0) + 1);
      changed.add(index);
      return correction.to;
    });
    return replaceCells(raw, cells, changed);
  });
  return { ...table, rows };
}

function findListProblems(list: RawTable, tables: RawTables): Problem[] {
  const { file } = list;
  if (list.header.join() !== columns.join())
    return [{ what: 'wrong columns', file, row: 1, found: list.header.join(), expected: columns.join() }];
  const seen = new Set<string>();
  return list.rows.flatMap(({ row, cells }) => {
    const [name = '', column = '', from = '', , date = '', reason = ''] = cells;
    const problems: Problem[] = [];
    const report = (what: string, place: string, found: string, expected: string) =>
      problems.push({ what, file, row, column: place, found, expected });
    const table = tables.get(name);
    if (!table) report(`unknown table: ${name}`, 'table', name, `one of ${[...tables.keys()].join(', ')}`);
    else if (!table.header.includes(column))
      report(`unknown column: ${column}`, 'column', column, `one of ${table.header.join(', ')}`);
    if (!isoDate.test(date)) report('correction without a date', 'date', date, 'a date like 2018-08-31');
    if (reason.trim() === '')
      report('correction without a reason', 'reason', reason, 'why the value is changed');
    const key = JSON.stringify([name, column, from]);
    if (seen.has(key)) report(`value corrected twice: ${name}.${column}`, 'from', from, 'one row a value');
    seen.add(key);
    return problems;
  });
}
