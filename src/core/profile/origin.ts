import type { ValueFacts } from '../facts.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import type { Language } from '../model.ts';

/**
 * Who a value is from: "selbst gemeldet", "über den Verband Ost gemeldet", and that it is computed where the
 * association's total was spread over its members; "" where nobody reported it, as who applied with whom.
 */
export function describeOrigin({ status, indicator, via }: ValueFacts, language: Language): string {
  if (status !== 'ok' || indicator.kind === 'association') return '';
  const words = allMessagesOf(language);
  if (via === undefined) return words.ownReport;
  const { rule } = indicator.derive;
  return rule === 'spread-by-refugees' || rule === 'rate' ? words.profile.spread(via) : via;
}
