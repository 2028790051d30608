import { InputError, type Problem } from '../../src/core/problem.ts';

/** Runs `read`; what is wrong with the input is added to `problems` and `undefined` returned. Bugs pass through. */
export function collectProblems<T>(problems: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

/** Keeps the first problem of a cell: a key that is unknown is not told again for being no member of something. */
export function keepFirstOfCell(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ file, row, column }) => {
    if (row === undefined || column === undefined) return true;
    const cell = JSON.stringify([file, row, column]);
    const isFirst = !seen.has(cell);
    seen.add(cell);
    return isFirst;
  });
}
