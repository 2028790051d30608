import type { Problem } from '../../../src/core/problem.ts';
import type { RawTable } from './raw-table.ts';
import { columnLetters } from './workbook.ts';

/** Names sheet and column of each problem as people find them: "column B (ags)" in a workbook, else by its heading. */
export function addLetters(
  problems: readonly Problem[],
  { header, fileHeader, headingByName, sheet, file }: RawTable,
): Problem[] {
  return problems.map((problem) => {
    if (problem.file !== file) return problem;
    const { column } = problem;
    const heading = column === undefined ? undefined : (headingByName?.get(column) ?? column);
    if (sheet === undefined) return heading === undefined ? problem : { ...problem, column: heading };
    const index = heading === undefined ? -1 : (fileHeader ?? header).indexOf(heading);
    const place = index === -1 ? heading : `${columnLetters(index + 1)} (${String(heading)})`;
    return { ...problem, layer: sheet, ...(place !== undefined && { column: place }) };
  });
}

/** The same for the problems of many tables; those of text files are left as they are. */
export function locateColumns(problems: readonly Problem[], tables: Iterable<RawTable>): readonly Problem[] {
  let located = problems;
  for (const table of tables)
    if (table.sheet !== undefined || table.headingByName) located = addLetters(located, table);
  return located;
}
