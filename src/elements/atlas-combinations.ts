import { html, nothing, svg, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { answerWords } from '../core/messages/answers.ts';
import { describeRest, layCombinations, type CombinationColumn } from '../core/combination-columns.ts';
import { countCombinations, type Combination } from '../core/combinations.ts';
import { formatNumber, formatShare } from '../core/format.ts';
import type { MultipleIndicator } from '../core/indicator.ts';
import { describePart } from '../core/part-text.ts';
import type { View } from '../core/view.ts';
import { combinationStyles } from './atlas-combinations-styles.ts';
import { define } from './define.ts';
import { LinkedElement } from './linked-element.ts';
import { nextIndex } from './roving.ts';
import { baseStyles } from './styles.ts';

const barHeight = 48;

/**
 * Which answers are given together, after UpSet (Lex et al., 2014): a column for each of the most frequent
 * combinations, its bar on top, a dot for each of its answers. A column that is pointed at brings out the
 * municipalities that gave exactly these answers; a press pins it.
 */
export class AtlasCombinations extends LinkedElement {
  static override styles = [baseStyles, combinationStyles];

  /** The column that the keyboard comes to first. */
  @state()
  private active = 0;

  override render() {
    const view = this.current;
    if (view?.indicator.kind !== 'multiple') return nothing;
    const columns = layCombinations(view);
    if (columns.length === 0) return nothing;
    return html`<table>
        <caption>
          ${this.words.combinations}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="small muted">${answerWords[this.language].combinationsShare}</th>
            ${columns.map((column, index) => this.#renderColumn(view, column, index, columns.length))}
          </tr>
        </thead>
        <tbody>
          ${this.#renderRows(view.indicator, columns)}
        </tbody>
      </table>
      <p class="note small muted">${this.#describe(view)}</p>`;
  }

  #renderColumn(view: View, column: CombinationColumn, index: number, count: number): TemplateResult {
    const { part, share, percent, bar } = column;
    const height = Math.max(bar * barHeight, 1).toFixed(1);
    return html`<th scope="col" class=${classMap(this.#classesOf(column))}>
      <button
        tabindex=${index === Math.min(this.active, count - 1) ? 0 : -1}
        aria-pressed=${this.isPinned(part)}
        aria-label="${describePart(view, part)} (${formatShare(share, this.language)})"
        @pointerenter=${(event: PointerEvent) => event.pointerType !== 'touch' && this.pointAt(part)}
        @pointerleave=${(event: PointerEvent) => event.pointerType !== 'touch' && this.pointAt(undefined)}
        @focus=${(event: Event) => this.#focus(event, column, index)}
        @blur=${() => this.pointAt(undefined)}
        @click=${(event: MouseEvent) => this.press(event, part)}
        @keydown=${(event: KeyboardEvent) => this.#walk(event, index)}
      >
        <span class="numeric" aria-hidden="true">${percent}</span>
        ${svg`<svg viewBox="0 0 10 ${barHeight}" width="10" height=${barHeight} aria-hidden="true" focusable="false">
          <rect class="bar" y=${barHeight - Number(height)} width="10" height=${height} fill="var(--accent)"/>
        </svg>`}
      </button>
    </th>`;
  }

  #renderRows(
    { options }: MultipleIndicator,
    columns: readonly CombinationColumn[],
  ): readonly TemplateResult[] {
    const words = answerWords[this.language];
    return options.map(({ label }, row) => {
      const cells = columns.map((column) => {
        const { isGiven, hangsAbove, hangsBelow } = column.dots[row]!;
        const classes = {
          ...this.#classesOf(column),
          given: isGiven,
          above: hangsAbove,
          below: hangsBelow,
        };
        return html`<td class=${classMap(classes)}>
          <span class="visually-hidden">${isGiven ? words.combinationGiven : words.combinationNotGiven}</span>
        </td>`;
      });
      return html`<tr>
        <th scope="row" class="small">${label[this.language]}</th>
        ${cells}
      </tr>`;
    });
  }

  #classesOf({ part }: Combination): { readonly shown: boolean; readonly held: boolean } {
    return { shown: this.isShown(part), held: this.holdsArea(part) };
  }

  /** The column that is brought out; else what is left out of the columns. */
  #describe(view: View): string {
    const shown = countCombinations(view).find(({ part }) => this.isShown(part));
    if (!shown) return describeRest(view);
    const count = formatNumber(shown.count, this.language);
    const amount = this.words.amount[view.selection.weight](count, shown.count === 1);
    return answerWords[this.language].combinationSize(amount, formatShare(shown.share, this.language));
  }

  #focus(event: Event, { part }: Combination, index: number): void {
    this.active = index;
    if ((event.target as HTMLElement).matches(':focus-visible')) this.pointAt(part);
  }

  #walk(event: KeyboardEvent, index: number): void {
    const buttons = [...this.renderRoot.querySelectorAll('button')];
    const next = nextIndex(event.key, index, buttons.length);
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  }
}

define('atlas-combinations', AtlasCombinations);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-combinations': AtlasCombinations;
  }
}
