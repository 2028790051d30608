import type { Aggregate } from './aggregate.ts';
import type { Dataset } from './dataset.ts';
import { formatValue } from './facts.ts';
import { formatShare } from './format.ts';
import type { Indicator } from './indicator.ts';
import { allMessagesOf } from './messages/all-messages.ts';
import type { Language } from './model.ts';

/** The value of a group in words: "zusammen 12,5 VZÄ", "Median: Januar 2018", "digital (65 %)", or the words of the status. */
export function describeAggregate(
  dataset: Dataset,
  indicator: Indicator,
  { rule, value, status, share }: Aggregate,
  language: Language,
): string {
  const words = allMessagesOf(language);
  if (rule === 'none') return words.aggregate.none;
  if (value === undefined || status !== 'ok') return status === 'ok' ? '' : words.status[status];
  const text = formatValue(dataset, indicator, value, language) || words.noneOfThese;
  if (rule === 'sum') return words.aggregate.sum(text);
  if (rule === 'middle') return words.aggregate.middle(text);
  if (rule === 'half') return words.aggregate.half(text);
  return share === undefined ? text : `${text} (${formatShare(share, language)})`;
}
