import { html, nothing, type TemplateResult } from 'lit';
import { nameIndicator } from '../core/comparison.ts';
import { formatMonth } from '../core/format.ts';
import type { Indicator } from '../core/indicator.ts';
import { comparingWordsOf } from '../core/messages/comparing.ts';
import type { Month } from '../core/month.ts';
import type { View } from '../core/view.ts';
import { change, type Transition } from '../state/transitions.ts';
import { AtlasChangeEvent } from './events.ts';

/** Compares with another indicator. The indicator itself is another month of it: the first map then stops halfway. */
export function chooseOther(view: View, cross: string): Transition {
  const isSame = cross === view.indicator.id;
  const months = isSame ? listMonths(view) : [];
  const halfway = months[Math.floor(months.length / 2)];
  return change({
    cross,
    cell: undefined,
    crossAsOf: undefined,
    ...(isSame && view.selection.asOf === undefined && { asOf: halfway }),
  });
}

/** For indicators of months, up to which month each map goes. */
export function renderMonths(view: View, other: Indicator, host: EventTarget): TemplateResult {
  const { indicator } = view;
  const send = (transition: Transition) => host.dispatchEvent(new AtlasChangeEvent(transition));
  return html`${
    indicator.kind === 'month' ? renderMonth(view, indicator, 0, (asOf) => send(change({ asOf }))) : nothing
  }
  ${
    other.kind === 'month' ? renderMonth(view, other, 1, (crossAsOf) => send(change({ crossAsOf }))) : nothing
  }`;
}

function renderMonth(
  view: View,
  indicator: Indicator,
  side: 0 | 1,
  choose: (month: Month | undefined) => void,
): TemplateResult {
  const { language, asOf, crossAsOf } = view.selection;
  const words = comparingWordsOf(language);
  const chosen = [asOf, crossAsOf][side];
  const pick = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    choose(value === '' ? undefined : Number(value));
  };
  return html`<label class="other">
    <span class="small muted">${words.monthOf[side](nameIndicator(view.dataset, indicator, language))}</span>
    <select @change=${pick}>
      <option value="" .selected=${chosen === undefined}>${words.allMonths}</option>
      ${listMonths(view, indicator).map(
        (month) =>
          html`<option value=${month} .selected=${month === chosen}>${formatMonth(month, language)}</option>`,
      )}
    </select>
  </label>`;
}

/** Every month from the first to the last that occurs. */
function listMonths({ dataset, indicator }: View, of: Indicator = indicator): readonly Month[] {
  const months = [...(dataset.observations.get(of.id)?.values() ?? [])].flatMap((observation) =>
    observation.status === 'ok' ? [Number(observation.value)] : [],
  );
  if (months.length === 0) return [];
  const [first, last] = [Math.min(...months), Math.max(...months)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
