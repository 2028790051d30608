import type { Indicator } from '../indicator.ts';
import { memoizeByObject } from '../memoize.ts';
import { isoMonth } from '../month.ts';
import type { Reading } from '../reading.ts';
import type { ReadValues } from '../reported.ts';
import type { ClassChoice } from './class-choice.ts';
import { closureOf, isClassable, palettesFor, type Classable } from './classable.ts';
import { findLimits } from './limits.ts';

/**
 * The indicator with the classes and colours that a reading asks for. What does not concern its kind, or would leave it
 * without classes, changes nothing.
 */
export function reclass({ indicator, observations }: ReadValues, { classes, palette }: Reading): Indicator {
  const classed =
    classes && isClassable(indicator) ? withClasses(indicator, observations, classes) : indicator;
  if (!palette || !palettesFor(indicator).includes(palette.name)) return classed;
  return { ...classed, palette: palette.name, reversed: palette.reversed };
}

function withClasses(
  indicator: Classable,
  observations: ReadValues['observations'],
  choice: ClassChoice,
): Indicator {
  const limits = limitsOf(indicator, observations, choice);
  if (limits.length === 0) return indicator;
  if (indicator.kind === 'month') return { ...indicator, breaks: limits.map(isoMonth) };
  return { ...indicator, breaks: [...limits] };
}

function limitsOf(
  indicator: Classable,
  observations: ReadValues['observations'],
  choice: ClassChoice,
): readonly number[] {
  if ('count' in choice) {
    const sorted = sortedValues(observations, indicator.kind === 'diverging' ? 'distances' : 'values');
    return findLimits(choice.method, sorted, {
      count: indicator.kind === 'diverging' ? sideCount(choice.count) : choice.count,
      closed: closureOf(indicator),
      decimals: indicator.kind === 'month' ? 0 : indicator.decimals,
    });
  }
  if ((choice.method === 'own-months') !== (indicator.kind === 'month')) return [];
  if (indicator.kind === 'month') return choice.limits;
  const rounded = choice.limits.map((limit) => Number(limit.toFixed(indicator.decimals)) + 0);
  return [...new Set(indicator.kind === 'diverging' ? sideLimits(rounded) : rounded)];
}

/** Of as many classes as asked for one is the zero; the others lie half on each side. */
function sideCount(count: number): number {
  return Math.max(2, Math.ceil((count - 1) / 2));
}

/** Limits of one side, as distances from zero. A diverging ramp has colours for five classes a side at most. */
function sideLimits(limits: readonly number[]): readonly number[] {
  return limits.filter((limit) => limit > 0).slice(0, 4);
}

/** All published values, rising: never of a filtered part, so that the legend stands still while filters move. */
export const sortedValues = memoizeByObject(
  (observations: ReadValues['observations'], kind: 'values' | 'distances') => {
    const values: number[] = [];
    for (const observation of observations.values())
      if (observation.status === 'ok') values.push(Number(observation.value));
    const wanted = kind === 'values' ? values : values.map(Math.abs).filter((value) => value > 0);
    return wanted.sort((a, b) => a - b);
  },
);
