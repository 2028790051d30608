import type { Problem } from '../../src/core/problem.ts';

/** What a stage tells the person at the terminal. Plain data, so that it can be printed, compared and kept as JSON. */
export interface StageReport {
  /** Name of the stage: "read", "topology". */
  readonly stage: string;
  /** Facts, one a line, lower case, with their numbers: "1,103 areas, 44 water pieces dropped". */
  readonly lines: readonly string[];
  /** What is suspicious but does not stop the build. */
  readonly warnings: readonly Problem[];
}

/** The result of a stage: its output, and what it has to say about how it came about. */
export interface Staged<T> {
  readonly output: T;
  readonly report: StageReport;
}

/**
 * The result of a stage that checks tables: beside output and report all that is wrong. Faulty rows are left out of the
 * output, so that the next stage can look for further problems before the build stops.
 */
export interface Checked<T> extends Staged<T> {
  readonly problems: readonly Problem[];
}

/** "1,078 members": a count with its noun, digits grouped the English way. */
export function describeCount(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
