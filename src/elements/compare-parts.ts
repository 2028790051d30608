import { html, nothing, type TemplateResult } from 'lit';
import { nameIndicator, type Comparison } from '../core/comparison.ts';
import { describeValue, findArea } from '../core/facts.ts';
import { formatMonth, formatNumber } from '../core/format.ts';
import { comparingWordsOf } from '../core/messages/comparing.ts';
import { messagesOf } from '../core/messages/messages.ts';
import type { AreaId } from '../core/model.ts';
import type { View } from '../core/view.ts';
import { renderColorSwatch, renderSwatch } from './swatch.ts';

/** "Start", or "Start bis Januar 2018" where a month is looked at. */
export function nameSide({ dataset, indicator, selection }: View): string {
  const label = nameIndicator(dataset, indicator, selection.language);
  return selection.asOf === undefined || indicator.kind !== 'month'
    ? label
    : comparingWordsOf(selection.language).until(label, formatMonth(selection.asOf, selection.language));
}

/** A municipality with both values, as a sentence. */
export function readBoth({ first, second }: Comparison, id: AreaId): string {
  const name = findArea(first.dataset, id)?.municipality.name ?? id;
  const side = (view: View) => `${nameSide(view)}: ${describeValue(view, id).text}`;
  return `${name} – ${side(first)}; ${side(second)}`;
}

/** The selected municipalities with both values. */
export function renderPlaces({ first, second }: Comparison): TemplateResult | typeof nothing {
  const { places, language } = first.selection;
  if (places.length === 0) return nothing;
  const words = comparingWordsOf(language);
  return html`<h2 id="values">${words.places}</h2>
    <table class="values" aria-labelledby="values">
      <thead>
        <tr>
          <th scope="col">${words.place}</th>
          <th scope="col">${nameSide(first)}</th>
          <th scope="col">${nameSide(second)}</th>
        </tr>
      </thead>
      <tbody>
        ${places.map(
          (id) =>
            html`<tr>
              <th scope="row">${findArea(first.dataset, id)?.municipality.name ?? id}</th>
              <td>${describeValue(first, id).text}</td>
              <td>${describeValue(second, id).text}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

/** One legend where both maps share their classes, else one for each. */
export function renderLegends(comparison: Comparison): TemplateResult {
  const { first, second, shared } = comparison;
  if (shared) return renderSharedLegend(comparison, shared);
  return html`<div class="legends">
    <atlas-legend .view=${first}></atlas-legend>
    <atlas-legend .view=${second}></atlas-legend>
  </div>`;
}

function renderSharedLegend(
  { first, second }: Comparison,
  rows: NonNullable<Comparison['shared']>,
): TemplateResult {
  const { language, weight } = first.selection;
  const words = messagesOf(language);
  const statuses = [...new Set([...first.statuses, ...second.statuses].map(({ status }) => status))];
  const countOf = (view: View, status: (typeof statuses)[number]) =>
    view.statuses.find((row) => row.status === status)?.count ?? 0;
  const renderRow = (label: TemplateResult, counts: readonly (number | undefined)[]) =>
    html`<tr>
      <th scope="row"><span class="label">${label}</span></th>
      ${counts.map(
        (count) =>
          html`<td class="numeric">${count === undefined ? '–' : formatNumber(count, language)}</td>`,
      )}
    </tr>`;
  return html`<h2 id="shared">${comparingWordsOf(language).shared}</h2>
    <table class="legend" aria-labelledby="shared">
      <thead>
        <tr>
          <th scope="col">${words.weights[weight]}</th>
          <th scope="col" class="numeric">${nameSide(first)}</th>
          <th scope="col" class="numeric">${nameSide(second)}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ label, colors, counts }) => renderRow(html`${renderColorSwatch(colors)} ${label}`, counts))}
        ${statuses.map((status) =>
          renderRow(
            html`${renderSwatch({ pattern: status }, `legend-${status}`)} ${words.status[status]}`,
            [first, second].map((view) => countOf(view, status)),
          ),
        )}
      </tbody>
    </table>`;
}
