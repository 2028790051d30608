import type { SinglePart } from './part.ts';
import type { View } from './view.ts';
import { weightOf } from './weights.ts';

/** Exactly these answers of a multiple response, and no others. */
export interface Combination {
  /** In the order of the options; none is a combination too. */
  readonly ids: readonly string[];
  readonly part: SinglePart;
  /** Municipalities, or people by the weight of the view. */
  readonly count: number;
  /** Of all with an answer, 0 to 1; the shares of all combinations add up to one. */
  readonly share: number;
}

/**
 * Every combination of answers that occurs, the most frequent first; nothing where the indicator has no options. What
 * is asked of the answers does not change them.
 */
export function countCombinations(view: View): readonly Combination[] {
  const { indicator, selection, withValue } = view;
  if (indicator.kind !== 'multiple') return [];
  const options = indicator.options.map(({ id }) => id);
  const found = new Map<string, { readonly ids: readonly string[]; readonly count: number }>();
  for (const municipality of view.dataset.municipalities) {
    const observation = view.observations.get(municipality.id);
    if (observation?.status !== 'ok' || typeof observation.value !== 'object') continue;
    const chosen = observation.value;
    const ids = options.filter((id) => chosen.includes(id));
    const key = ids.join(' ');
    const count = (found.get(key)?.count ?? 0) + weightOf(municipality, selection.weight);
    found.set(key, { ids, count });
  }
  return [...found.values()]
    .toSorted((a, b) => b.count - a.count || compareOrder(options, a.ids, b.ids))
    .map(({ ids, count }) => ({
      ids,
      part: { kind: 'combination', ids },
      count,
      share: withValue === 0 ? 0 : count / withValue,
    }));
}

/** Equally frequent ones: fewer answers first, then in the order of the options. */
function compareOrder(options: readonly string[], a: readonly string[], b: readonly string[]): number {
  if (a.length !== b.length) return a.length - b.length;
  const first = a.findIndex((id, index) => id !== b[index]);
  return first < 0 ? 0 : options.indexOf(a[first]!) - options.indexOf(b[first]!);
}
