import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { buildCross, type Cross, type CrossCell, type CrossRow } from '../core/cross.ts';
import { formatNumber, formatShare } from '../core/format.ts';
import type { Indicator } from '../core/indicator.ts';
import type { AreaId } from '../core/model.ts';
import type { View } from '../core/view.ts';
import { change } from '../state/transitions.ts';
import './atlas-picture.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { baseStyles } from './styles.ts';
import { renderColorSwatch } from './swatch.ts';
import { tableStyles } from './table-styles.ts';
import { ViewElement } from './view-element.ts';

/** Two indicators crossed: how many municipalities fall into each pair of classes, and which ones on the map. */
export class AtlasCross extends ViewElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      .layout {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 30rem);
        gap: 1.5rem 2rem;
        align-items: start;
      }

      .other {
        display: grid;
        gap: 0.25rem;
        max-width: 24rem;
        margin-bottom: 1rem;
      }

      select {
        min-height: 2.75rem;
        padding: 0.375rem 0.5rem;
        border: 1px solid var(--muted);
        border-radius: 3px;
        background: var(--ground);
        font-weight: 600;
      }

      .scroll {
        max-height: none;
      }

      thead th,
      thead .numeric {
        padding: 0.5rem 0.75rem;
        min-width: 5.5rem;
        vertical-align: bottom;
        white-space: normal;
        overflow-wrap: anywhere;
        hyphens: auto;
      }

      .cell {
        width: 100%;
        min-height: 2.75rem;
        padding: 0.25rem 0.375rem;
        border: 1px solid transparent;
        border-radius: 3px;
        background: none;
        text-align: end;
        cursor: pointer;
      }

      .cell:hover {
        border-color: var(--muted);
      }

      .cell[aria-pressed='true'] {
        border-color: var(--warm);
        background: #fdeee6;
      }

      .cell span {
        display: block;
        line-height: 1.2;
      }

      .note {
        margin-top: 0.5rem;
      }

      @media (width < 60rem) {
        .layout {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  /** The cell whose municipalities the map shows, as "row.column"; all of them while there is none. */
  @state()
  private pressed: string | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('provided') || changed.has('view')) this.pressed = undefined;
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
        <atlas-picture .view=${view} .emphasis=${this.#areasPressed(cross)}></atlas-picture>
      </div>`;
  }

  #renderChoice(others: readonly Indicator[], other: Indicator): TemplateResult {
    const choose = (event: Event) => {
      const cross = (event.target as HTMLSelectElement).value;
      this.dispatchEvent(new AtlasChangeEvent(change({ cross })));
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
          ${cross.rows.map((row, index) => this.#renderRow(row, index))}
          <tr>
            <th scope="row">${words.crossTotal}</th>
            ${cross.columns.map(({ total }) => html`<td class="numeric">${formatNumber(total, language)}</td>`)}
            <td class="numeric">${formatNumber(cross.total, language)}</td>
          </tr>
        </tbody>
      </table>
    </div>`;
  }

  #renderRow(row: CrossRow, index: number): TemplateResult {
    return html`<tr>
      <th scope="row"><span class="group">${renderColorSwatch(row.colors)} ${row.label}</span></th>
      ${row.cells.map((cell, column) => html`<td>${this.#renderCell(cell, `${index}.${column}`)}</td>`)}
      <td class="numeric">${formatNumber(row.total, this.language)}</td>
    </tr>`;
  }

  #renderCell(cell: CrossCell, key: string): TemplateResult {
    const isPressed = this.pressed === key;
    return html`<button
      class="cell numeric"
      aria-pressed=${isPressed}
      title=${this.words.crossShow}
      @click=${() => (this.pressed = isPressed ? undefined : key)}
    >
      <span>${formatNumber(cell.count, this.language)}</span>
      <span class="small muted">${formatShare(cell.share, this.language)}</span>
    </button>`;
  }

  #areasPressed(cross: Cross): ReadonlySet<AreaId> | undefined {
    if (this.pressed === undefined) return undefined;
    const [row = 0, column = 0] = this.pressed.split('.').map(Number);
    return new Set(cross.rows[row]?.cells[column]?.areas);
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
