import { formatList, formatMonth, formatNumber, formatChoice } from '../format.ts';
import type { Indicator } from '../indicator.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import type { Language } from '../model.ts';
import { isGroup, type Condition, type Part, type Question } from './question.ts';

/** The indicators that a question may name, and the language to tell it in. */
export interface Wording {
  readonly indicators: readonly Indicator[];
  readonly language: Language;
}

/** A question in words, without verb and full stop: "Start nach März 2018 und Dokumentation: nur auf Papier". */
export function describeQuestion(question: Question, wording: Wording): string {
  return joinParts(question.parts, question.combine, wording);
}

function describePart(part: Part, wording: Wording): string {
  const words = allMessagesOf(wording.language).gaps;
  if (!isGroup(part)) {
    const text = describeCondition(part, wording);
    return part.negated ? words.not(text) : text;
  }
  const text = `(${joinParts(part.parts, part.combine, wording)})`;
  return part.negated ? words.not(text) : text;
}

/** "A und B", "A, B oder C": commas would hide where one condition ends, so the word stands every time. */
function joinParts(parts: readonly Part[], combine: 'all' | 'any', wording: Wording): string {
  const words = allMessagesOf(wording.language).gaps;
  return parts.map((part) => describePart(part, wording)).join(` ${words.joined[combine]} `);
}

/** One condition, without its negation. */
export function describeCondition(condition: Condition, { indicators, language }: Wording): string {
  const indicator = indicators.find((entry) => entry.id === condition.indicator);
  if (!indicator) throw new Error(`no such indicator: ${condition.indicator}`);
  return `${indicator.label[language]}${describeTest(condition, indicator, language)}`;
}

function describeTest(condition: Condition, indicator: Indicator, language: Language): string {
  const words = allMessagesOf(language);
  const labels = (ids: readonly string[]) => ids.map((id) => labelOf(indicator, id, language));
  const amount = (value: number) => formatNumber(value, language, 4);
  const unit = 'unit' in indicator ? ` ${indicator.unit[language]}` : '';
  switch (condition.compare) {
    case 'status':
      return `: ${condition.status === 'ok' ? words.gaps.hasValue : words.status[condition.status]}`;
    case 'by':
      return ` ${words.until(formatMonth(condition.month, language))}`;
    case 'after':
      return ` ${words.after(formatMonth(condition.month, language))}`;
    case 'below':
      return ` ${words.below(amount(condition.limit))}${unit}`;
    case 'above':
      return ` ${words.above(amount(condition.limit))}${unit}`;
    case 'between':
      return ` ${words.gaps.between(amount(condition.from), amount(condition.to))}${unit}`;
    case 'is':
      return `: ${formatChoice(labels(condition.categories), language)}`;
    case 'at-least':
      return `: ${words.gaps.orAfter(labelOf(indicator, condition.category, language))}`;
    case 'at-most':
      return `: ${words.gaps.orBefore(labelOf(indicator, condition.category, language))}`;
    case 'all':
      return `: ${formatList(labels(condition.options), language)}`;
    case 'any':
      return `: ${formatChoice(labels(condition.options), language)}`;
    case 'none':
      return `: ${words.gaps.noneOf(formatList(labels(condition.options), language))}`;
    case 'some':
      return `: ${words.gaps.someOf(String(condition.count), formatList(labels(condition.options), language))}`;
  }
}

/** The label of a category or option. */
export function labelOf(indicator: Indicator, id: string, language: Language): string {
  const entries =
    indicator.kind === 'nominal' || indicator.kind === 'ordinal'
      ? indicator.categories
      : indicator.kind === 'multiple'
        ? indicator.options
        : [];
  return entries.find((entry) => entry.id === id)?.label[language] ?? id;
}
