import type { Closure } from '../classify.ts';
import type { Indicator } from '../indicator.ts';
import { parseMonth } from '../month.ts';
import { divergingNames, rampNames } from '../palettes.ts';

/** Indicators whose classes follow from limits, and can be others. */
export type Classable = Extract<Indicator, { kind: 'number' | 'month' | 'diverging' }>;

export function isClassable(indicator: Indicator): indicator is Classable {
  return ['number', 'month', 'diverging'].includes(indicator.kind);
}

/** The palettes that a reader may choose for an indicator; none where colours tell categories apart. */
export function palettesFor({ kind }: Indicator): readonly Indicator['palette'][] {
  if (kind === 'diverging') return divergingNames;
  return kind === 'nominal' || kind === 'association' ? [] : rampNames;
}

export function closureOf(indicator: Classable): Closure {
  if (indicator.kind === 'number') return indicator.closed;
  return indicator.kind === 'month' ? 'left' : 'right';
}

/** The limits between the classes of an indicator as numbers; those of a diverging one as distances from zero. */
export function numericLimits(indicator: Classable): readonly number[] {
  return indicator.kind === 'month' ? indicator.breaks.map((month) => parseMonth(month)!) : indicator.breaks;
}

/** What the classes of amounts are measured in, with the closure and digits of their limits; equal ones can be shared. */
export function classableUnit(indicator: Indicator): string | undefined {
  if (indicator.kind !== 'number') return undefined;
  return [indicator.unit.de, indicator.closed, indicator.decimals].join(' ');
}
