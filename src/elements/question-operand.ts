import { html, nothing, type TemplateResult } from 'lit';
import { formatMonth } from '../core/format.ts';
import { idsOf } from '../core/gaps/codec.ts';
import type { Condition } from '../core/gaps/question.ts';
import { labelOf } from '../core/gaps/words.ts';
import type { Indicator } from '../core/indicator.ts';
import { allMessagesOf } from '../core/messages/all-messages.ts';
import type { Language, MissingStatus } from '../core/model.ts';
import type { Month } from '../core/month.ts';

/** What the operand of a condition needs to be shown and changed. */
export interface Operand {
  readonly condition: Condition;
  readonly indicator: Indicator;
  readonly language: Language;
  /** Months to choose from, rising. */
  readonly months: readonly Month[];
  readonly statuses: readonly (MissingStatus | 'ok')[];
  readonly change: (condition: Condition) => void;
}

/** The controls of what a condition compares with: a month, a limit, answers, a status. */
export function renderOperand(operand: Operand): TemplateResult {
  const { condition, indicator, language, change } = operand;
  const words = allMessagesOf(language);
  switch (condition.compare) {
    case 'status':
      return renderStatuses(operand, condition);
    case 'by':
    case 'after':
      return renderMonths(operand, condition);
    case 'below':
    case 'above':
    case 'between':
      return html`<span class="field"
        >${renderLimits(operand, condition)} ${renderUnit(indicator, language)}</span
      >`;
    case 'is':
      return renderChecks(operand, words.gaps.categories, condition.categories, (categories) =>
        change({ ...condition, categories }),
      );
    case 'at-least':
    case 'at-most':
      return renderSelect(
        words.gaps.category,
        idsOf(indicator),
        condition.category,
        (id) => labelOf(indicator, id, language),
        (category) => change({ ...condition, category }),
      );
    case 'all':
    case 'any':
    case 'none':
      return renderChecks(operand, words.gaps.categories, condition.options, (options) =>
        change({ ...condition, options }),
      );
    case 'some':
      return renderSome(operand, condition);
  }
}

/** A list to choose one of; `choose` is told when it is another. */
export function renderSelect<T>(
  label: string,
  values: readonly T[],
  chosen: T,
  nameOf: (value: T) => string,
  choose: (value: T) => void,
): TemplateResult {
  const change = (event: Event) => choose(values[(event.target as HTMLSelectElement).selectedIndex]!);
  return html`<select aria-label=${label} @change=${change}>
    ${values.map((value) => html`<option .selected=${value === chosen}>${nameOf(value)}</option>`)}
  </select>`;
}

function renderStatuses(
  { language, statuses, change }: Operand,
  condition: Extract<Condition, { compare: 'status' }>,
): TemplateResult {
  const words = allMessagesOf(language);
  return renderSelect(
    words.gaps.status,
    [...new Set([...statuses, condition.status])],
    condition.status,
    (status) => (status === 'ok' ? words.gaps.hasValue : words.status[status]),
    (status) => change({ ...condition, status }),
  );
}

/** An end that is moved beyond the other takes it along. */
function renderLimits(
  { language, change }: Operand,
  condition: Extract<Condition, { compare: 'below' | 'above' | 'between' }>,
): TemplateResult {
  const { limit: label, from: fromLabel, to: toLabel } = allMessagesOf(language).gaps;
  if (condition.compare !== 'between')
    return renderNumber(label, condition.limit, (limit) => change({ ...condition, limit }));
  const { from, to } = condition;
  return html`${renderNumber(fromLabel, from, (next) =>
    change({ ...condition, from: next, to: Math.max(next, to) }),
  )}
  – ${renderNumber(toLabel, to, (next) => change({ ...condition, from: Math.min(next, from), to: next }))}`;
}

function renderMonths(
  { language, months, change }: Operand,
  condition: Extract<Condition, { month: Month }>,
): TemplateResult {
  const offered = [...new Set([...months, condition.month])].sort((a, b) => a - b);
  return renderSelect(
    allMessagesOf(language).gaps.month,
    offered,
    condition.month,
    (month) => formatMonth(month, language),
    (month) => change({ ...condition, month }),
  );
}

const largest = 999_999_999;

/** What is no number puts the last one back; digits beyond the fourth are rounded away, as the address would. */
function renderNumber(label: string, value: number, choose: (value: number) => void): TemplateResult {
  const change = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const number = input.valueAsNumber;
    if (Number.isNaN(number)) input.valueAsNumber = value;
    else choose(Math.round(Math.min(Math.max(number, -largest), largest) * 1e4) / 1e4);
  };
  return html`<input
    type="number"
    step="any"
    aria-label=${label}
    .value=${String(value)}
    @change=${change}
  />`;
}

function renderUnit(indicator: Indicator, language: Language): string {
  return 'unit' in indicator ? indicator.unit[language] : '';
}

/** The last one that is chosen cannot be taken back: no answer at all is no question. */
function renderChecks(
  { indicator, language }: Operand,
  label: string,
  chosen: readonly string[],
  choose: (ids: readonly string[]) => void,
): TemplateResult {
  const known = idsOf(indicator);
  const toggle = (id: string) => choose(known.filter((other) => chosen.includes(other) !== (other === id)));
  return html`<div class="checks" role="group" aria-label=${label}>
    ${known.map((id) => {
      const isChosen = chosen.includes(id);
      return html`<label class="check">
        <input
          type="checkbox"
          .checked=${isChosen}
          ?disabled=${isChosen && chosen.length === 1}
          @change=${() => toggle(id)}
        />
        ${labelOf(indicator, id, language)}
      </label>`;
    })}
    ${
      chosen.length === 1
        ? html`<p class="small muted">${allMessagesOf(language).gaps.lastAnswer}</p>`
        : nothing
    }
  </div>`;
}

function renderSome(operand: Operand, condition: Extract<Condition, { compare: 'some' }>): TemplateResult {
  const words = allMessagesOf(operand.language).gaps;
  const counts = condition.options.map((_, index) => index + 1);
  const count = renderSelect(words.count, counts, condition.count, String, (chosen) =>
    operand.change({ ...condition, count: chosen }),
  );
  return html`${count}
  ${renderChecks(operand, words.categories, condition.options, (options) =>
    operand.change({ ...condition, options, count: Math.min(condition.count, options.length) }),
  )}`;
}
