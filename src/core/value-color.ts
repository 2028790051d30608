import { patternByStatus } from './patterns.ts';
import type { Value } from './model.ts';
import type { View } from './view.ts';

/** The colour that the map gives to a value of the view's indicator. */
export function colorOfValue(view: View, value: Value): string {
  const fill = view.style.fills[view.bins.binOf({ status: 'ok', value, via: 'own' })];
  if (!fill) throw new Error(`no class for ${JSON.stringify(value)} in ${view.indicator.id}`);
  return 'color' in fill ? fill.color : patternByStatus[fill.pattern].ground;
}
