import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { folderOf } from '../core/document/addresses.ts';
import { allMessagesOf, type AllMessages } from '../core/messages/all-messages.ts';
import { tableWords } from '../core/messages/table.ts';
import { formatNumber } from '../core/format.ts';
import { memoizeLast } from '../core/memoize.ts';
import type { TableColumn } from '../core/selection.ts';
import { copyTable } from '../core/table-copy.ts';
import { nameColumn } from '../core/table-columns.ts';
import type { SectionHead, TableSection } from '../core/table-sections.ts';
import type { TableRow } from '../core/table-row.ts';
import { describeFilter } from '../core/table-text.ts';
import { buildTable } from '../core/table.ts';
import type { View } from '../core/view.ts';
import { change, sortBy, type Transition } from '../state/transitions.ts';
import { atlasTableStyles } from './atlas-table-styles.ts';
import './atlas-pinned.ts';
import { copyRich } from './clipboard.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { formStyles } from './form-styles.ts';
import { LinkedElement } from './linked-element.ts';
import { renderLink } from './links.ts';
import { baseStyles } from './styles.ts';
import { renderSwatch } from './swatch.ts';
import { tableStyles } from './table-styles.ts';
import { renderColumnChoice, renderGrouping } from './table-tools.ts';

/** The view as a table: what the map shows, in words, for every area; sorted, filtered and grouped by the address. */
export class AtlasTable extends LinkedElement {
  static override styles = [baseStyles, formStyles, tableStyles, atlasTableStyles];

  /** The start of the site as seen from the page, where the site has painted pages beside this one. */
  @property()
  root: string | undefined;

  /** What came of the last copying. */
  @state()
  private copied = '';

  #build = memoizeLast(buildTable);

  protected override get words(): AllMessages {
    return this.current?.level?.words ?? allMessagesOf(this.language);
  }

  /** Rows are many: what the pointer is at on the map is marked without drawing them again. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (changed.size !== 1 || !changed.has('providedLink')) return true;
    this.#markPointed();
    return false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('copied')) this.copied = '';
  }

  protected override updated(): void {
    this.#markPointed();
  }

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const { words, language } = this;
    const table = this.#build(view);
    const total = formatNumber(table.total, language);
    const title = view.indicator.title[language];
    const filtered = describeFilter(view, table);
    const apply = (transition: Transition) => this.dispatchEvent(new AtlasChangeEvent(transition));
    return html`<div class="tools no-print">
        <input
          type="search"
          aria-label=${words.tableFilter}
          placeholder=${words.tableFilterHint}
          .value=${view.selection.filter}
          @input=${this.#filter}
        />
        <p role="status">${words.tableRows(formatNumber(table.rows.length, language), total)}</p>
        ${renderGrouping(view, apply)} ${renderColumnChoice(view, apply)}
        <button class="button" @click=${() => this.#copy(view)}>${tableWords[language].copy}</button>
        <p class="small" role="status">${this.copied}</p>
      </div>
      <atlas-pinned only class="no-print" .view=${this.view}></atlas-pinned>
      <p class="on-paper">${filtered}</p>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="caption">
        <table @pointerover=${this.#point} @pointerleave=${() => this.pointAtArea(undefined)}>
          <caption id="caption" class="visually-hidden">
            ${filtered === '' ? words.tableCaption(title, total) : `${title}: ${filtered}`}
          </caption>
          <thead>
            <tr>
              ${table.columns.map((column) => this.#renderHead(view, column))}
            </tr>
          </thead>
          ${table.sections.map((section) => this.#renderSection(section, table.columns))}
        </table>
        ${table.rows.length === 0 ? this.#renderNone() : nothing}
      </div>`;
  }

  #renderHead(view: View, column: TableColumn): TemplateResult {
    const { sorting } = view.selection;
    const isSorted = sorting.column === column;
    const direction = sorting.descending ? 'descending' : 'ascending';
    const name = nameColumn(view, column);
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

  #renderSection({ head, rows }: TableSection, columns: readonly TableColumn[]): TemplateResult {
    return html`<tbody>
      ${head ? this.#renderSubtotal(head, columns) : nothing}
      ${rows.map((row) => this.#renderRow(row, columns))}
    </tbody>`;
  }

  #renderSubtotal(head: SectionHead, columns: readonly TableColumn[]): TemplateResult {
    return html`<tr class="subtotal">
      ${columns.map((column) =>
        column === 'name'
          ? html`<th scope="rowgroup">${head.name} <span class="small">${head.basis}</span></th>`
          : html`<td class=${this.#classesOf(column)}>${head.cells[column] ?? ''}</td>`,
      )}
    </tr>`;
  }

  #renderRow(row: TableRow, columns: readonly TableColumn[]): TemplateResult {
    const isSelected = this.current!.selection.places.includes(row.id);
    return html`<tr data-id=${row.id} data-bin=${row.bin} aria-current=${isSelected ? 'true' : nothing}>
      ${columns.map((column) => this.#renderCell(row, column, columns))}
    </tr>`;
  }

  #renderCell(row: TableRow, column: TableColumn, columns: readonly TableColumn[]): TemplateResult {
    const text = column === 'value' ? (row.number ?? row.cells.value) : row.cells[column];
    if (column === 'name') return html`<th scope="row" aria-label=${text}>${this.#renderName(row)}</th>`;
    const isFilled = column === (columns.includes('group') ? 'group' : 'value');
    if (isFilled) {
      const swatch = renderSwatch(this.current!.style.fills[row.bin]!, `row-${row.id}`);
      return html`<td><span class="group">${swatch} ${text}</span></td>`;
    }
    return html`<td class=${this.#classesOf(column)}>${text}</td>`;
  }

  #classesOf(column: TableColumn) {
    return classMap({ figure: this.#isFigure(column), aside: isAside(column), via: column === 'via' });
  }

  #isFigure(column: TableColumn): boolean {
    const isNumber = ['number', 'diverging'].includes(this.current!.indicator.kind);
    return ['id', 'population', 'refugees'].includes(column) || (column === 'value' && isNumber);
  }

  #renderName({ id, cells }: TableRow): TemplateResult {
    const view = this.current!;
    return html`${renderLink(view, change({ places: [id], page: 'map' }), cells.name)}
    ${this.root === undefined ? nothing : this.#renderSheetLink(view, { id, cells }, this.root)}
    ${view.level ? nothing : html`<span class="whereabouts" aria-hidden="true">${cells.district}</span>`}`;
  }

  /** The page of a place. Its sign is no text, so that it is not copied into cells. */
  #renderSheetLink(view: View, { id, cells }: Pick<TableRow, 'id' | 'cells'>, root: string): TemplateResult {
    const page = { kind: 'place', language: this.language, place: id } as const;
    return html`<a
      class="sheet no-print"
      href="${root}${folderOf(page, view.dataset.catalog)}"
      aria-label="${cells.name}: ${this.words.placeSheet}"
      title=${this.words.placeSheet}
    ></a>`;
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

  async #copy(view: View): Promise<void> {
    const table = this.#build(view);
    this.copied = '';
    const isCopied = await copyRich(copyTable(view, table));
    const rows = formatNumber(table.rows.length, this.language);
    this.copied = isCopied ? tableWords[this.language].copied(rows) : this.words.copyFailed;
  }

  #point(event: Event): void {
    const id = (event.target as Element).closest<HTMLElement>('tr[data-id]')?.dataset['id'];
    const row = this.#build(this.current!).rows.find((entry) => entry.id === id);
    this.pointAtArea(row?.id);
  }

  #markPointed(): void {
    const { area } = this.link;
    this.renderRoot.querySelector('tr.pointed')?.classList.remove('pointed');
    if (area !== undefined)
      this.renderRoot.querySelector(`tr[data-id="${CSS.escape(area)}"]`)?.classList.add('pointed');
  }
}

/** Columns that a phone has no room for. */
function isAside(column: TableColumn): boolean {
  return !['name', 'value', 'group'].includes(column);
}

define('atlas-table', AtlasTable);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-table': AtlasTable;
  }
}
