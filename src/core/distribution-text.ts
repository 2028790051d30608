import type { Distribution, Outside } from './chart-distribution.ts';
import { formatValue } from './facts.ts';
import { formatNumber, formatSigned } from './format.ts';
import { distributionWords } from './messages/distribution.ts';
import type { View } from './view.ts';
import { wordsOf } from './words.ts';

/** A number of the view's indicator without its unit: where many stand together, it is said once. */
export function formatBare({ indicator, selection }: View, value: number): string {
  if (indicator.kind === 'diverging') return formatSigned(value, selection.language, indicator.decimals);
  return formatNumber(value, selection.language, indicator.kind === 'number' ? indicator.decimals : 0);
}

/** A distribution in sentences: middle half and median, and how many municipalities lie beyond what is drawn. */
export function describeDistribution(view: View, { box, range, below, above }: Distribution): string {
  const { dataset, indicator } = view;
  const { language, weight } = view.selection;
  const words = wordsOf(view);
  const sentences = view.level?.words ?? distributionWords[language];
  const bare = (value: number) => formatBare(view, value);
  const describe = (outside: Outside, limit: number, sentence: typeof sentences.distributionAbove) => {
    const count = formatNumber(outside.municipalities, language);
    const amount = words.amount.municipalities(count, outside.municipalities === 1);
    return sentence(amount, bare(limit), bare(outside.value), outside.place);
  };
  const upper = formatValue(dataset, indicator, box.upper, language);
  return [
    sentences.distributionMiddle[weight](bare(box.lower), upper, bare(box.median)),
    ...(below ? [describe(below, range[0], sentences.distributionBelow)] : []),
    ...(above ? [describe(above, range[1], sentences.distributionAbove)] : []),
  ].join(' ');
}
