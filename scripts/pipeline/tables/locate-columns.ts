import type { Problem } from '../../../src/core/problem.ts';
import type { RawTable } from './raw-table.ts';
import { columnLetters } from './workbook.ts';

/** Names sheet and column of each problem as people find them in the workbook: "column B (ags)". */
export function addLetters(problems: readonly Problem[], { header, sheet, file }: RawTable): Problem[] {
  return problems.map((problem) => {
    if (sheet === undefined || problem.file !== file) return problem;
    const index = problem.column === undefined ? -1 : header.indexOf(problem.column);
    const column = index === -1 ? problem.column : `${columnLetters(index + 1)} (${String(problem.column)})`;
    return { ...problem, layer: sheet, ...(column !== undefined && { column }) };
  });
}

/** The same for the problems of many tables; those of text files are left as they are. */
export function locateColumns(problems: readonly Problem[], tables: Iterable<RawTable>): readonly Problem[] {
  let located = problems;
  for (const table of tables) if (table.sheet !== undefined) located = addLetters(located, table);
  return located;
}
