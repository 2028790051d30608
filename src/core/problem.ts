/** Something wrong with an input, told so that the person who made the file can mend it. */
export interface Problem {
  /** What is wrong, with which name: "duplicate key in verbaende: V001". Lower case, no full stop. */
  readonly what: string;
  /** File, relative to the folder of the input. */
  readonly file: string;
  /** Layer of a boundary file or sheet of a workbook. */
  readonly layer?: string;
  /** Row as a text editor counts it: the header is row 1. For a layer, the feature's number from 1. */
  readonly row?: number;
  readonly column?: string;
  readonly found?: string;
  readonly expected?: string;
  /** How to mend it, as an instruction. */
  readonly mend?: string;
}

/** The input is wrong, and nobody's program. Carries all problems that were found, not only the first. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'InputError';
    this.problems = problems;
  }
}

/** One line a problem: `FILE:LAYER row R, column C: what; found "x", expected y. Mend: …`. */
export function formatProblem(problem: Problem): string {
  const place = [problem.layer ? `${problem.file}:${problem.layer}` : problem.file];
  if (problem.row !== undefined) place.push(`row ${problem.row}`);
  if (problem.column !== undefined) place.push(`column ${problem.column}`);
  let line = `${place.join(', ')}: ${problem.what}`;
  if (problem.found !== undefined) line += `; found ${JSON.stringify(problem.found)}`;
  if (problem.expected !== undefined)
    line += `${problem.found === undefined ? ';' : ','} expected ${problem.expected}`;
  return problem.mend === undefined ? line : `${line}. Mend: ${problem.mend}`;
}
