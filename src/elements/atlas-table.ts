import { css, html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { allMessagesOf, type AllMessages } from '../core/messages/all-messages.ts';
import { formatNumber } from '../core/format.ts';
import { memoizeLast } from '../core/memoize.ts';
import type { TableColumn } from '../core/selection.ts';
import { buildTable, type TableRow } from '../core/table.ts';
import { change, sortBy } from '../state/transitions.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { baseStyles } from './styles.ts';
import { renderSwatch } from './swatch.ts';
import { tableStyles } from './table-styles.ts';
import { ViewElement } from './view-element.ts';

/** The view as a table: what the map shows, in words, for every area; sorted and filtered by the address. */
export class AtlasTable extends ViewElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1rem;
        align-items: center;
        margin-block: 1rem 0.5rem;
      }

      input {
        width: 20rem;
        max-width: 100%;
        min-height: 2.75rem;
        padding: 0.375rem 0.75rem;
        border: 1px solid var(--muted);
        border-radius: 3px;
        background: var(--ground);
      }

      .whereabouts {
        display: none;
        color: var(--muted);
        font-size: 0.875rem;
      }

      /* A phone is too narrow for seven columns: what tells places apart goes beneath the name. */
      @media (max-width: 40rem) {
        .aside {
          display: none;
        }

        .whereabouts {
          display: block;
        }

        table {
          table-layout: fixed;
        }

        thead th:first-child {
          width: 40%;
        }

        .figure {
          white-space: normal;
        }

        th,
        td {
          padding-inline: 0.5rem;
        }

        thead button {
          padding-inline: 0.5rem;
        }

        tbody th,
        td {
          hyphens: auto;
          overflow-wrap: anywhere;
        }
      }
    `,
  ];

  #build = memoizeLast(buildTable);

  protected override get words(): AllMessages {
    return allMessagesOf(this.language);
  }

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const { words, language } = this;
    const table = this.#build(view);
    const total = formatNumber(table.total, language);
    return html`<div class="tools">
        <input
          type="search"
          aria-label=${words.tableFilter}
          placeholder=${words.tableFilterHint}
          .value=${view.selection.filter}
          @input=${this.#filter}
        />
        <p role="status">${words.tableRows(formatNumber(table.rows.length, language), total)}</p>
      </div>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="caption">
        <table>
          <caption id="caption" class="visually-hidden">
            ${words.tableCaption(view.indicator.title[language], total)}
          </caption>
          <thead>
            <tr>
              ${table.columns.map((column) => this.#renderHead(column))}
            </tr>
          </thead>
          <tbody>
            ${table.rows.map((row) => this.#renderRow(row, table.columns))}
          </tbody>
        </table>
        ${table.rows.length === 0 ? this.#renderNone() : nothing}
      </div>`;
  }

  #renderHead(column: TableColumn): TemplateResult {
    const { sorting } = this.current!.selection;
    const isSorted = sorting.column === column;
    const direction = sorting.descending ? 'descending' : 'ascending';
    const name = this.words.tableColumns[column];
    return html`<th
      scope="col"
      class=${classMap({ aside: isAside(column), figure: this.#isFigure(column) })}
      aria-sort=${isSorted ? direction : nothing}
    >
      <button
        title=${this.words.sortBy(name)}
        @click=${() => this.dispatchEvent(new AtlasChangeEvent(sortBy(column)))}
      >
        ${name}<span aria-hidden="true">${isSorted ? (sorting.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>`;
  }

  #renderRow(row: TableRow, columns: readonly TableColumn[]): TemplateResult {
    const isSelected = this.current!.selection.places.includes(row.id);
    return html`<tr data-id=${row.id} data-bin=${row.bin} aria-current=${isSelected ? 'true' : nothing}>
      ${columns.map((column) => this.#renderCell(row, column, columns))}
    </tr>`;
  }

  #renderCell(row: TableRow, column: TableColumn, columns: readonly TableColumn[]): TemplateResult {
    const text = row.cells[column];
    if (column === 'name') return html`<th scope="row">${this.#renderName(row)}</th>`;
    const isFilled = column === (columns.includes('group') ? 'group' : 'value');
    if (isFilled) {
      const swatch = renderSwatch(this.current!.style.fills[row.bin]!, `row-${row.id}`);
      return html`<td><span class="group">${swatch} ${text}</span></td>`;
    }
    const classes = { figure: this.#isFigure(column), aside: isAside(column) };
    return html`<td class=${classMap(classes)}>${text}</td>`;
  }

  #isFigure(column: TableColumn): boolean {
    return column === 'id' || (column === 'value' && this.current!.indicator.kind === 'number');
  }

  #renderName(row: TableRow): TemplateResult {
    const show = () => this.dispatchEvent(new AtlasChangeEvent(change({ places: [row.id], page: 'map' })));
    return html`<button class="place" @click=${show}>${row.cells.name}</button>
      <span class="whereabouts" aria-hidden="true">${row.cells.district}</span>`;
  }

  #renderNone(): TemplateResult {
    const clear = () => this.dispatchEvent(new AtlasChangeEvent(change({ filter: '' })));
    return html`<p class="none">
      ${this.words.tableNone} <button class="button" @click=${clear}>${this.words.tableFilterClear}</button>
    </p>`;
  }

  #filter(event: Event): void {
    const filter = (event.target as HTMLInputElement).value;
    this.dispatchEvent(new AtlasChangeEvent(change({ filter }), true));
  }
}

/** Columns that a phone has no room for. */
function isAside(column: TableColumn): boolean {
  return ['id', 'district', 'association', 'via'].includes(column);
}

define('atlas-table', AtlasTable);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-table': AtlasTable;
  }
}
