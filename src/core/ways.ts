import type { Indicator } from './indicator.ts';
import { canBeReported } from './reported.ts';

/** Whether there is a choice between ways to show an indicator. */
export function hasWays(indicator: Indicator): boolean {
  const isDrawnInWays = indicator.kind === 'number' && indicator.display !== undefined;
  return indicator.kind === 'multiple' || isDrawnInWays || canBeReported(indicator);
}
