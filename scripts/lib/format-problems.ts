import { formatProblem, type Problem } from '../../src/core/problem.ts';
import { groupBy } from '../../src/core/group-by.ts';

const mostOfAKind = 50;

/** Keeps the first 50 problems of each kind in each file and says how many more there are. Ordered by file. */
export function limitProblems(problems: readonly Problem[]): readonly Problem[] {
  const byFile = groupBy(problems, (problem) => problem.file);
  return [...byFile.values()].flatMap((inFile) =>
    [...groupBy(inFile, kindOf).entries()].flatMap(([kind, alike]) => limitKind(kind, alike)),
  );
}

/** All problems for a reader: a block a file, and a closing line with the count. */
export function formatProblems(problems: readonly Problem[]): string {
  const blocks = [...groupBy(limitProblems(problems), (problem) => problem.file).values()].map((inFile) =>
    inFile.map(formatProblem).join('\n'),
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...blocks, count].join('\n\n');
}

/** "duplicate key: 08111000" and "duplicate key: 08111001" are of one kind. */
function kindOf(problem: Problem): string {
  return `${problem.what.split(':', 1)[0]}${problem.column === undefined ? '' : ` (column ${problem.column})`}`;
}

function limitKind(kind: string, alike: readonly Problem[]): readonly Problem[] {
  const more = alike.length - mostOfAKind;
  const [first] = alike;
  if (more <= 0 || !first) return alike;
  return [
    ...alike.slice(0, mostOfAKind),
    { what: `${more} more of the same kind: ${kind}`, file: first.file },
  ];
}
