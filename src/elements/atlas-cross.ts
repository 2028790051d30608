import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { allMessagesOf, type AllMessages } from '../core/messages/all-messages.ts';
import { buildCross, type Cross, type CrossCell, type CrossRow } from '../core/cross.ts';
import { formatNumber, formatShare } from '../core/format.ts';
import type { Indicator } from '../core/indicator.ts';
import type { CrossPlace } from '../core/reading.ts';
import type { View } from '../core/view.ts';
import { change } from '../state/transitions.ts';
import './atlas-picture.ts';
import { crossStyles } from './cross-styles.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { renderStatusItems } from './status-list.ts';
import { baseStyles } from './styles.ts';
import { renderColorSwatch } from './swatch.ts';
import { tableStyles } from './table-styles.ts';
import { ViewElement } from './view-element.ts';

/** Two indicators crossed: how many municipalities fall into each pair of classes, and which ones on the map. */
export class AtlasCross extends ViewElement {
  static override styles = [baseStyles, tableStyles, crossStyles];

  /** The cell under pointer or focus, which the map shows in place of the pressed one. */
  @state()
  private pointed: CrossPlace | undefined;

  protected override get words(): AllMessages {
    return allMessagesOf(this.language);
  }

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const others = choicesFor(view);
    const other = others.find((indicator) => indicator.id === view.selection.cross) ?? others[0];
    if (!other) return nothing;
    const cross = buildCross(view, other.id);
    return html`${this.#renderChoice(others, other)}
      <div class="layout">
        <div>
          ${this.#renderTable(view, other, cross)}
          <p class="note small muted">${this.#describe(view, cross)}</p>
        </div>
        ${this.#renderMap(view, other, cross)}
      </div>`;
  }

  #renderChoice(others: readonly Indicator[], other: Indicator): TemplateResult {
    const choose = (event: Event) => {
      const cross = (event.target as HTMLSelectElement).value;
      this.dispatchEvent(new AtlasChangeEvent(change({ cross, cell: undefined })));
    };
    return html`<label class="other">
      <span class="small muted">${this.words.crossWith}</span>
      <select @change=${choose}>
        ${others.map(
          ({ id, label }) =>
            html`<option value=${id} ?selected=${id === other.id}>${label[this.language]}</option>`,
        )}
      </select>
    </label>`;
  }

  #renderMap(view: View, other: Indicator, cross: Cross): TemplateResult {
    const { words, language } = this;
    const place = this.pointed ?? view.selection.cell;
    const cell = place && cross.rows[place.row]?.cells[place.column];
    const crossing = words.crossCaption(view.indicator.label[language], other.label[language]);
    return html`<div>
      <atlas-picture
        .view=${{ ...view, style: cross.style }}
        .label=${cross.style === view.style ? undefined : `${words.mapLabel(crossing)}. ${this.#describe(view, cross)}`}
        .emphasis=${cell && new Set(cell.areas)}
      ></atlas-picture>
      <ul class="statuses small" aria-label=${words.legendLabel}>
        ${renderStatusItems(cross.statuses, language)}
      </ul>
    </div>`;
  }

  #renderTable(view: View, other: Indicator, cross: Cross): TemplateResult {
    const { words, language } = this;
    return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="caption">
      <table>
        <caption id="caption" class="visually-hidden">
          ${words.crossCaption(view.indicator.label[language], other.label[language])}
        </caption>
        <thead>
          <tr>
            <th scope="col">${view.indicator.label[language]}</th>
            ${cross.columns.map(({ label }) => html`<th scope="col" class="numeric">${label}</th>`)}
            <th scope="col" class="numeric">${words.crossTotal}</th>
          </tr>
        </thead>
        <tbody>
          ${cross.rows.map((row, index) => this.#renderRow(view, row, index))}
          <tr>
            <th scope="row">${words.crossTotal}</th>
            ${cross.columns.map(({ total }) => html`<td class="numeric">${formatNumber(total, language)}</td>`)}
            <td class="numeric">${formatNumber(cross.total, language)}</td>
          </tr>
        </tbody>
      </table>
    </div>`;
  }

  /** Where the map shows both indicators, its colours stand in the cells. */
  #renderRow(view: View, row: CrossRow, index: number): TemplateResult {
    const isCrossed = row.cells.some((cell) => cell.color !== undefined);
    return html`<tr>
      <th scope="row">
        <span class="group">${isCrossed ? nothing : renderColorSwatch(row.colors)} ${row.label}</span>
      </th>
      ${row.cells.map((cell, column) => html`<td>${this.#renderCell(view, cell, { row: index, column })}</td>`)}
      <td class="numeric">${formatNumber(row.total, this.language)}</td>
    </tr>`;
  }

  #renderCell(view: View, cell: CrossCell, place: CrossPlace): TemplateResult {
    const { cell: chosen } = view.selection;
    const isPressed = chosen?.row === place.row && chosen.column === place.column;
    const point = () => (this.pointed = place);
    const leave = () => (this.pointed = undefined);
    const press = () =>
      this.dispatchEvent(new AtlasChangeEvent(change({ cell: isPressed ? undefined : place })));
    return html`<button
      class="cell numeric"
      aria-pressed=${isPressed}
      title=${this.words.crossShow}
      @click=${press}
      @pointerenter=${point}
      @pointerleave=${leave}
      @focus=${point}
      @blur=${leave}
    >
      ${cell.color === undefined ? nothing : renderColorSwatch([cell.color])}
      <span class="figures">
        <span>${formatNumber(cell.count, this.language)}</span>
        <span class="small muted">${formatShare(cell.share, this.language)}</span>
      </span>
    </button>`;
  }

  #describe(view: View, cross: Cross): string {
    const { weight } = view.selection;
    return `${this.words.crossNote} ${this.words.crossLeft[weight](formatNumber(cross.left, this.language))}`;
  }
}

/** Everything but the indicator itself and its other readings. */
function choicesFor(view: View): readonly Indicator[] {
  const base = view.indicator.variantOf ?? view.indicator.id;
  return view.dataset.catalog.indicators.filter(
    (indicator) => indicator.id !== base && indicator.variantOf !== base && indicator.kind !== 'association',
  );
}

define('atlas-cross', AtlasCross);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-cross': AtlasCross;
  }
}
