import { formatList, formatMonth, formatNumber, formatSigned } from './format.ts';
import { pinningWords } from './messages/pinning.ts';
import type { Municipality } from './model.ts';
import type { Part, RangePart, SeveralParts } from './part.ts';
import { isInPart } from './parts.ts';
import type { View } from './view.ts';
import { weightOf } from './weights.ts';
import { wordsOf } from './words.ts';

/** How many names of several parts are told; the others are counted. */
const nameCount = 3;

/** How many municipalities are named as examples. */
const exampleCount = 3;

/** What a part is called: as in the legend, "0,5 bis 0,55 VZÄ", "Januar 2018", "Duldung", "Duldung und …". */
export function namePart(view: View, part: Part): string {
  const { language } = view.selection;
  const words = wordsOf(view);
  switch (part.kind) {
    case 'class':
      return view.classes[part.index]?.label ?? '';
    case 'status':
      return words.status[part.status];
    case 'range':
      return nameRange(view, part);
    case 'option':
    case 'combination': {
      const { indicator } = view;
      const ids = part.kind === 'option' ? [part.id] : part.ids;
      const options = indicator.kind === 'multiple' ? indicator.options : [];
      const labels = options.filter(({ id }) => ids.includes(id)).map(({ label }) => label[language]);
      return labels.length === 0 ? words.noneOfThese : formatList(labels, language);
    }
    case 'association':
      return view.dataset.groups.association.find(({ id }) => id === part.id)?.name ?? part.id;
    case 'listed':
      return part.name;
    case 'several':
      return nameSeveral(view, part);
  }
}

function nameSeveral(view: View, { parts }: SeveralParts): string {
  const { language } = view.selection;
  const names = parts.map((part) => namePart(view, part));
  const told = names.slice(0, names.length > nameCount ? nameCount - 1 : nameCount);
  const others = names.length - told.length;
  return formatList(others > 0 ? [...told, pinningWords[language].others(others)] : told, language);
}

/** A part with its size, by the weight of the view: "über 2: 52 Kommunen". */
export function measurePart(view: View, part: Part): string {
  const { language, weight } = view.selection;
  const words = wordsOf(view);
  const count = membersOf(view, part).reduce(
    (sum, area) => sum + (area.counted ? weightOf(area, weight) : 0),
    0,
  );
  return words.partSize(
    namePart(view, part),
    words.amount[weight](formatNumber(count, language), count === 1),
  );
}

/** A part with its size and its largest municipalities: "über 2: 52 Kommunen, darunter Stuttgart, …". */
export function describePart(view: View, part: Part): string {
  const { language } = view.selection;
  const members = membersOf(view, part);
  const largest = members.toSorted((a, b) => b.population - a.population).slice(0, exampleCount);
  if (largest.length === 0) return measurePart(view, part);
  const names = formatList(
    largest.map(({ name }) => name),
    language,
  );
  const isAll = members.length <= exampleCount;
  return wordsOf(view).partExamples(measurePart(view, part), names, isAll);
}

function membersOf(view: View, part: Part): readonly Municipality[] {
  return view.dataset.municipalities.filter(({ id }) => isInPart(view, part, id));
}

function nameRange(view: View, { from, to, closed }: RangePart): string {
  const { indicator } = view;
  const { language } = view.selection;
  const words = wordsOf(view);
  if (indicator.kind === 'month')
    return to - from === 1
      ? formatMonth(from, language)
      : words.span(formatMonth(from, language), formatMonth(to - 1, language));
  if (indicator.kind !== 'number' && indicator.kind !== 'diverging') return '';
  const format = (value: number) =>
    indicator.kind === 'number'
      ? formatNumber(value, language, indicator.decimals)
      : formatSigned(value, language, indicator.decimals);
  const unit = indicator.unit[language];
  if (from === to) return `${format(from)} ${unit}`;
  if (from === -Infinity) return `${words.below(format(to))} ${unit}`;
  if (to === Infinity) return `${words.above(format(from))} ${unit}`;
  const between = { left: words.fromToBelow, right: words.aboveTo, both: words.span }[closed];
  return `${between(format(from), format(to))} ${unit}`;
}
