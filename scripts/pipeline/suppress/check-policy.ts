import type { Indicator } from '../../../src/core/indicator.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { isAmount } from './weakness.ts';

const rulesOfAmounts = ['minimumCount', 'minimumWidth', 'rounding'] as const;

/** Rules of disclosure that cannot apply: they would let a reader of the catalogue believe in a protection. */
export function findPolicyProblems(indicator: Indicator, file: string): readonly Problem[] {
  const { id, kind, disclosure, derive } = indicator;
  if (!disclosure) return [];
  const column = `indicators.${id}.disclosure`;
  if (kind === 'association')
    return [{ what: `membership cannot be withheld: ${id}`, file, column, mend: 'leave the rules out' }];
  const idle = rulesOfAmounts.filter((rule) => disclosure[rule] !== undefined);
  const isSum = isAmount(indicator) && derive.rule !== 'rate';
  return idle
    .filter(() => !isSum)
    .map((rule) => ({
      what: `rule for amounts only: ${rule}`,
      file,
      column,
      found: derive.rule === 'rate' ? 'a rate' : `kind ${kind}`,
      expected: 'kind number or diverging, and no rate',
      ...(derive.rule === 'rate' && { mend: `put the rule on ${derive.of}` }),
    }));
}
