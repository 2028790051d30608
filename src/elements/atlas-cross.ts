import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { allMessagesOf, type AllMessages } from '../core/messages/all-messages.ts';
import { buildComparison, comparable, crossable, hasScatter, nameIndicator } from '../core/comparison.ts';
import { buildCross, type Cross, type CrossCell, type CrossRow } from '../core/cross.ts';
import { formatNumber, formatShare } from '../core/format.ts';
import type { Indicator } from '../core/indicator.ts';
import { memoizeLast } from '../core/memoize.ts';
import { comparingWordsOf } from '../core/messages/comparing.ts';
import type { AreaId } from '../core/model.ts';
import type { CrossPlace } from '../core/reading.ts';
import type { View } from '../core/view.ts';
import { change } from '../state/transitions.ts';
import './atlas-compare.ts';
import './atlas-comparison-form.ts';
import './atlas-form.ts';
import { chooseOther, renderMonths } from './compare-choices.ts';
import './atlas-picture.ts';
import { crossStyles } from './cross-styles.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { renderFormNote } from './form-note.ts';
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

  readonly #compare = memoizeLast(buildComparison);

  protected override get words(): AllMessages {
    return allMessagesOf(this.language);
  }

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const isCrossed = view.selection.comparison === 'table';
    const others = isCrossed ? crossable(view) : comparable(view);
    const other = others.find(({ id }) => id === view.selection.cross) ?? crossable(view)[0];
    if (!other) return nothing;
    return html`<div class="asked">
        ${this.#renderChoice(view, others, other)}
        <atlas-comparison-form class="no-print"></atlas-comparison-form>
        ${isCrossed ? nothing : renderMonths(view, other, this)}
        <atlas-form class="no-print"></atlas-form>
      </div>
      ${isCrossed ? this.#renderCross(view, other) : this.#renderMaps(view, other)}`;
  }

  #renderMaps(view: View, other: Indicator): TemplateResult {
    const comparison = this.#compare(view, other);
    const hasTable = other.id !== view.indicator.id && !hasScatter(comparison);
    const cross = hasTable ? buildCross(view, other.id) : undefined;
    return html`<atlas-compare
        .comparison=${comparison}
        .emphasis=${cross && this.#cellOf(view, cross)}
      ></atlas-compare>
      ${
        cross
          ? html`${this.#renderTable(view, other, cross)}
              <p class="note small muted">${this.#describe(view, cross)}</p>`
          : nothing
      }`;
  }

  #renderCross(view: View, other: Indicator): TemplateResult {
    const cross = buildCross(view, other.id);
    return html`<div class="layout">
      <div>
        ${this.#renderTable(view, other, cross)}
        <p class="note small muted">${this.#describe(view, cross)}</p>
      </div>
      ${this.#renderMap(view, other, cross)}
    </div>`;
  }

  #renderChoice(view: View, others: readonly Indicator[], other: Indicator): TemplateResult {
    const choose = (event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      this.dispatchEvent(new AtlasChangeEvent(chooseOther(view, value)));
    };
    const words = comparingWordsOf(this.language);
    const nameChoice = (indicator: Indicator) => {
      const name = nameIndicator(view.dataset, indicator, this.language);
      return indicator.id === view.indicator.id ? words.otherMonth(name) : name;
    };
    return html`<label class="other">
      <span class="small muted">${words.with}</span>
      <select @change=${choose}>
        ${others.map(
          (indicator) =>
            html`<option value=${indicator.id} .selected=${indicator.id === other.id}>
              ${nameChoice(indicator)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  /** The municipalities of the cell that is pointed at or pressed. */
  #cellOf(view: View, cross: Cross): ReadonlySet<AreaId> | undefined {
    const place = this.pointed ?? view.selection.cell;
    const cell = place && cross.rows[place.row]?.cells[place.column];
    return cell && new Set(cell.areas);
  }

  #renderMap(view: View, other: Indicator, cross: Cross): TemplateResult {
    const { words, language } = this;
    const crossing = words.crossCaption(view.indicator.label[language], other.label[language]);
    return html`<div>
      <atlas-picture
        .view=${{ ...view, style: cross.style }}
        .label=${cross.style === view.style ? undefined : `${words.mapLabel(crossing)}. ${this.#describe(view, cross)}`}
        .emphasis=${this.#cellOf(view, cross)}
      ></atlas-picture>
      ${renderFormNote(view)}
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

define('atlas-cross', AtlasCross);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-cross': AtlasCross;
  }
}
