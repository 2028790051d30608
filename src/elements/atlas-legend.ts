import { html, nothing, svg, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { findArea } from '../core/facts.ts';
import { formatNumber, formatShare } from '../core/format.ts';
import { joinParts } from '../core/part-set.ts';
import type { SinglePart } from '../core/part.ts';
import { isInPart } from '../core/parts.ts';
import type { ClassRow, StatusRow } from '../core/view.ts';
import { legendStyles } from './atlas-legend-styles.ts';
import { define } from './define.ts';
import { LinkedElement } from './linked-element.ts';
import { renderReported } from './reported-row.ts';
import { nextIndex } from './roving.ts';
import { baseStyles } from './styles.ts';
import { renderColorSwatch, renderSwatch } from './swatch.ts';

const barLengthPx = 120;

/**
 * What the fills mean: every class and every reason for a missing value, each with its number of municipalities. A row
 * that is pointed at brings its municipalities out, a press pins it, one with Ctrl or by finger puts it to others; arrow
 * keys walk the rows, with Shift they pin all on the way.
 */
export class AtlasLegend extends LinkedElement {
  static override styles = [baseStyles, legendStyles];

  /** The row that the keyboard comes to first. */
  @state()
  private active = 0;

  /** Where a run of rows begins. */
  #anchor = 0;

  /** Another view may have fewer rows. */
  protected override willUpdate(): void {
    const count = this.current ? this.current.classes.length + this.current.statuses.length : 0;
    if (this.active >= count) this.active = 0;
  }

  /** What is brought out is told in words, once the rows are there. */
  protected override firstUpdated(): void {
    void import('./atlas-pinned.ts');
  }

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const { words, language } = this;
    const highest = Math.max(...view.classes.map(({ count }) => count));
    const unincorporated = view.statuses.find((row) => row.status === 'unincorporated');
    const isEmpty = view.statuses.every((row) => row.status === 'unincorporated');
    return html`<table>
        <caption>
          ${view.indicator.label[language]}
        </caption>
        <thead class="small muted">
          <tr>
            <th scope="col"><span class="visually-hidden">${words.tableColumns.group}</span></th>
            <th scope="col" class="numeric">${words.weights[view.selection.weight]}</th>
            <th scope="col" class="numeric">${words.legendShare}</th>
          </tr>
        </thead>
        <tbody>
          ${view.classes.map((row, index) => this.#renderClass(row, index, highest))}
        </tbody>
        <tbody>
          ${view.statuses.map((row, index) => this.#renderStatus(row, view.classes.length + index))}
        </tbody>
        ${renderReported(view)}
      </table>
      <atlas-pinned class="no-print" .view=${this.view}></atlas-pinned>
      <p class="note small muted">
        ${words.legendNote(words.ofThoseWithValue[view.selection.weight])}
        ${isEmpty ? nothing : words.legendNoteMissing}
        ${unincorporated ? words.unincorporatedNote(formatNumber(unincorporated.count, language)) : nothing}
      </p>`;
  }

  #renderClass(row: ClassRow, index: number, highest: number): TemplateResult {
    const length = highest === 0 ? 0 : (row.count / highest) * barLengthPx;
    const part: SinglePart = { kind: 'class', index };
    return this.#renderRow(
      part,
      index,
      html`${renderColorSwatch(row.colors)} <span>${row.label} ${renderBar(length, row.colors[0]!)}</span>`,
      html`<td class="numeric">${formatNumber(row.count, this.language)}</td>
        <td class="numeric muted">${formatShare(row.share, this.language)}</td>`,
      row.label,
    );
  }

  #renderStatus(row: StatusRow, index: number): TemplateResult {
    const part: SinglePart = { kind: 'status', status: row.status };
    const name = this.words.status[row.status];
    return this.#renderRow(
      part,
      index,
      html`${renderSwatch({ pattern: row.status }, `status-${row.status}`)} ${name}`,
      html`<td class="numeric">${formatNumber(row.count, this.language)}</td>
        <td class="numeric muted">
          ${row.share === undefined ? '–' : formatShare(row.share, this.language)}
        </td>`,
      name,
      this.words.statusExplained[row.status],
    );
  }

  #renderRow(
    part: SinglePart,
    index: number,
    label: TemplateResult,
    cells: TemplateResult,
    name: string,
    explained?: string,
  ): TemplateResult {
    const classes = { shown: this.isShown(part), pinned: this.isPinned(part), held: this.holdsArea(part) };
    return html`<tr
      class=${classMap(classes)}
      @pointerenter=${(event: PointerEvent) => event.pointerType !== 'touch' && this.pointAt(part)}
      @pointerleave=${(event: PointerEvent) => event.pointerType !== 'touch' && this.pointAt(undefined)}
    >
      <th scope="row" aria-labelledby="row-${index}">
        <span id="row-${index}"><span class="label">${label}</span> ${this.#renderPlaces(part)}</span>
        <button
          class="bring-out no-print"
          tabindex=${index === this.active ? 0 : -1}
          aria-pressed=${this.isPinned(part)}
          aria-label=${this.words.legendBringOut(name)}
          title=${explained ?? nothing}
          @focus=${(event: Event) => this.#focus(event, part, index)}
          @blur=${() => this.pointAt(undefined)}
          @click=${(event: MouseEvent) => this.#press(event, part, index)}
          @keydown=${(event: KeyboardEvent) => this.#walk(event, part, index)}
        ></button>
      </th>
      ${cells}
    </tr>`;
  }

  /** The selected places that belong to a row. */
  #renderPlaces(part: SinglePart): TemplateResult | typeof nothing {
    const view = this.current!;
    const names = view.selection.places.flatMap((id) =>
      isInPart(view, part, id) ? [findArea(view.dataset, id)!.municipality.name] : [],
    );
    return names.length === 0 ? nothing : html`<span class="here small">${names.join(', ')}</span>`;
  }

  /** The keyboard points; a press of the mouse focuses too, but points already. */
  #focus(event: Event, part: SinglePart, index: number): void {
    this.active = index;
    if ((event.target as HTMLElement).matches(':focus-visible')) this.pointAt(part);
  }

  #press(event: MouseEvent | KeyboardEvent, part: SinglePart, index: number): void {
    this.#anchor = index;
    this.press(event, part);
  }

  #walk(event: KeyboardEvent, part: SinglePart, index: number): void {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.bring-out')];
    const next = nextIndex(key, index, buttons.length);
    const isMore = (ctrlKey || metaKey) && (key === 'Enter' || key === ' ');
    if (next === undefined && !isMore) return;
    event.preventDefault();
    if (next === undefined) {
      this.#press(event, part, index);
      return;
    }
    buttons[next]?.focus();
    if (shiftKey) this.hold(joinParts(this.#listRun(next)));
    else this.#anchor = next;
  }

  /** The rows from the anchor to another one. */
  #listRun(end: number): readonly SinglePart[] {
    const { classes, statuses } = this.current!;
    const rows = [
      ...classes.map((_row, index): SinglePart => ({ kind: 'class', index })),
      ...statuses.map(({ status }): SinglePart => ({ kind: 'status', status })),
    ];
    return rows.slice(Math.min(this.#anchor, end), Math.max(this.#anchor, end) + 1);
  }
}

/** The outline keeps the bar of a pale class visible on white. */
function renderBar(length: number, color: string): TemplateResult {
  return svg`<svg class="bar" width=${barLengthPx + 1} height="5" aria-hidden="true" focusable="false">
    <rect x="0.5" y="0.5" width=${length.toFixed(1)} height="4" fill=${color} stroke="currentcolor" stroke-opacity="0.35"/>
  </svg>`;
}

define('atlas-legend', AtlasLegend);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-legend': AtlasLegend;
  }
}
