import type { Dataset } from '../dataset.ts';
import type { Indicator } from '../indicator.ts';
import { missingStatuses, type AreaId, type MissingStatus, type Value } from '../model.ts';
import { parseMonth } from '../month.ts';
import { plainReading, fitsAnswers } from '../reading.ts';
import { idsOf } from './codec.ts';
import { isGroup, type Condition, type Part, type Test } from './question.ts';

/** Three-valued logic after Kleene: where a value is missing, what is asked of it is neither true nor false. */
export type Truth = 'true' | 'false' | 'unknown';

/** What a question comes to in one municipality. */
export interface Verdict {
  readonly truth: Truth;
  /** Why it is unknown: the status of the values that would have decided it, in the order of `missingStatuses`. */
  readonly reasons: readonly MissingStatus[];
}

/** @throws Error where the part names an indicator that is not there: questions come from `decodeQuestion` */
export function evaluate(part: Part, dataset: Dataset, id: AreaId): Verdict {
  const verdict = isGroup(part)
    ? join(
        part.parts.map((inner) => evaluate(inner, dataset, id)),
        part.combine,
      )
    : evaluateCondition(part, dataset, id);
  return part.negated ? { ...verdict, truth: contrary[verdict.truth] } : verdict;
}

const contrary: Readonly<Record<Truth, Truth>> = { true: 'false', false: 'true', unknown: 'unknown' };

/** Of all, one false part decides; of any, one true part. Else one unknown part leaves all unknown. */
function join(verdicts: readonly Verdict[], combine: 'all' | 'any'): Verdict {
  const decisive: Truth = combine === 'all' ? 'false' : 'true';
  if (verdicts.some(({ truth }) => truth === decisive)) return { truth: decisive, reasons: [] };
  const open = verdicts.filter(({ truth }) => truth === 'unknown');
  if (open.length === 0) return { truth: contrary[decisive], reasons: [] };
  const reasons = open.flatMap((verdict) => verdict.reasons);
  return { truth: 'unknown', reasons: missingStatuses.filter((status) => reasons.includes(status)) };
}

function evaluateCondition(condition: Condition, dataset: Dataset, id: AreaId): Verdict {
  const indicator = dataset.catalog.indicators.find((entry) => entry.id === condition.indicator);
  const observation = dataset.observations.get(condition.indicator)?.get(id);
  if (!indicator || !observation) throw new Error(`no observation of ${condition.indicator} for ${id}`);
  if (condition.compare === 'status') return known(observation.status === condition.status);
  if (observation.status === 'ok') return known(fits(condition, observation.value, indicator));
  if (observation.status === 'not-started' && isPast(condition, indicator)) return known(false);
  return { truth: 'unknown', reasons: [observation.status] };
}

function known(isTrue: boolean): Verdict {
  return { truth: isTrue ? 'true' : 'false', reasons: [] };
}

/**
 * What had not begun on the reference date began neither by an earlier month nor after it; of later months nothing is
 * known.
 */
function isPast(condition: Condition, { referenceDate }: Indicator): boolean {
  if (condition.compare !== 'by' && condition.compare !== 'after') return false;
  const lastKnown = parseMonth(referenceDate.slice(0, 7));
  return lastKnown !== undefined && condition.month <= lastKnown;
}

function fits(test: Exclude<Test, { compare: 'status' }>, value: Value, indicator: Indicator): boolean {
  switch (test.compare) {
    case 'by':
      return Number(value) <= test.month;
    case 'after':
      return Number(value) > test.month;
    case 'below':
      return Number(value) < test.limit;
    case 'above':
      return Number(value) > test.limit;
    case 'between':
      return Number(value) >= test.from && Number(value) <= test.to;
    case 'is':
      return test.categories.includes(String(value));
    case 'at-least':
      return rankOf(value, indicator) >= rankOf(test.category, indicator);
    case 'at-most':
      return rankOf(value, indicator) <= rankOf(test.category, indicator);
    case 'all':
    case 'any':
    case 'none':
    case 'some': {
      const mode = test.compare === 'some' ? test.count : test.compare;
      return fitsAnswers(chosenOf(value), { ...plainReading, answers: test.options, mode });
    }
  }
}

function rankOf(value: Value, indicator: Indicator): number {
  return idsOf(indicator).indexOf(String(value));
}

function chosenOf(value: Value): readonly string[] {
  return typeof value === 'object' ? value : [];
}
