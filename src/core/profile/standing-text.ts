import { formatNumber } from '../format.ts';
import type { Indicator } from '../indicator.ts';
import { allMessagesOf, type AllMessages } from '../messages/all-messages.ts';
import type { Language } from '../model.ts';
import { isOrdered, type Standing } from './standing.ts';

/**
 * A standing in words: "höher als in mehr als drei Vierteln der 213 anderen Kommunen ähnlicher Größe". What lies
 * neither above nor below more than half, nor equals more than half, is in the middle.
 */
export function describeStanding(standing: Standing, indicator: Indicator, language: Language): string {
  const words = allMessagesOf(language).profile;
  const base = words.others[standing.scope](formatNumber(standing.others, language));
  const { lower, same, higher, others } = standing;
  const quantity = (count: number) => words.quantities[quantityOf(count / others)](base);
  if (!isOrdered(indicator)) return words.sameAs(quantity(same));
  const sides = indicator.kind === 'month' ? words.months : words.numbers;
  if (lower * 2 > others) return sides.above(quantity(lower));
  if (higher * 2 > others) return sides.below(quantity(higher));
  if (same * 2 > others) return words.sameAs(quantity(same));
  return words.middle(base);
}

/** How a share is called; the words are true of exactly the shares that they name. */
function quantityOf(share: number): keyof AllMessages['profile']['quantities'] {
  if (share === 1) return 'all';
  if (share > 0.75) return 'threeQuarters';
  if (share > 0.5) return 'half';
  if (share > 0.25) return 'quarter';
  return share > 0 ? 'few' : 'none';
}
