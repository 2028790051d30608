import type { Problem } from '../../src/core/problem.ts';
import { groupBy } from '../../src/core/group-by.ts';
import { collectProblems } from './collect-problems.ts';
import type { TableSchema } from './data-package.ts';
import type { RawTables } from './recode.ts';
import type { FoundTable, RawTable } from './tables/raw-table.ts';
import { readTable } from './tables/read-table.ts';
import { describeCount } from './stage.ts';

/** Tables as text, with what there is to tell about their form. */
export interface LoadedTables {
  readonly tables: RawTables;
  readonly lines: readonly string[];
  readonly warnings: Problem[];
}

/** Reads the file of every table. A table that cannot be read in full is left out, and told in `problems`. */
export function loadTables(
  load: (path: string) => Uint8Array,
  schemas: readonly TableSchema[],
  problems: Problem[],
): LoadedTables {
  const found = new Map<string, FoundTable>();
  for (const schema of schemas) {
    const read = collectProblems(problems, () => readTable(load(schema.path), schema));
    if (!read) continue;
    problems.push(...read.problems);
    if (read.problems.length === 0) found.set(schema.name, read);
  }
  const tables = new Map<string, RawTable>([...found].map(([name, { table }]) => [name, table]));
  const warnings = [...found.values()].flatMap((table) => table.warnings);
  return { tables, lines: describeForms([...found.values()]), warnings };
}

/** Tables of the plain form are counted, others told one by one. */
function describeForms(found: readonly FoundTable[]): string[] {
  const byForm = groupBy(found, ({ notes }) => notes.length === 0);
  const plain = byForm.get(true) ?? [];
  const others = (byForm.get(false) ?? []).map(({ table, notes }) => `${table.file}: ${notes.join(', ')}`);
  return [
    ...(plain.length > 0 ? [`${describeCount(plain.length, 'table')} of comma and UTF-8`] : []),
    ...others,
  ];
}
