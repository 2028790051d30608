import type { Observation } from '../../../src/core/model.ts';
import { isMissing, statusOf, type Reply } from './reply.ts';
import { roundAmount } from './spread.ts';

/** The number that a column of the survey holds. */
export function deriveNumber({ answers, via }: Reply, column: string): Observation {
  const answer = answers.columns[column];
  if (isMissing(answer)) return { status: statusOf(answer) };
  return { status: 'ok', value: readNumber(answer, column), via };
}

/** The later number less the earlier one. If both are missing, the earlier one says why. */
export function deriveChange({ answers, via }: Reply, before: string, after: string): Observation {
  const [earlier, later] = [answers.columns[before], answers.columns[after]];
  if (isMissing(earlier)) return { status: statusOf(earlier) };
  if (isMissing(later)) return { status: statusOf(later) };
  const value = roundAmount(readNumber(later, after) - readNumber(earlier, before));
  return { status: 'ok', value, via };
}

function readNumber(answer: unknown, column: string): number {
  if (typeof answer !== 'number') throw new Error(`not a column of numbers: ${column}`);
  return answer;
}
