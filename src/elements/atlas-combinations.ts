import { html, nothing, svg, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { answerWords } from '../core/messages/answers.ts';
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

/** As many columns as stand beside the names of the answers in the narrowest place. */
const mostColumns = 7;
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
    const all = countCombinations(view);
    const shown = all.slice(0, mostColumns);
    if (shown.length === 0) return nothing;
    return html`<table>
        <caption>
          ${this.words.combinations}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="small muted">${answerWords[this.language].combinationsShare}</th>
            ${shown.map((combination, index) => this.#renderColumn(view, combination, index, shown))}
          </tr>
        </thead>
        <tbody>
          ${this.#renderRows(view.indicator, shown)}
        </tbody>
      </table>
      <p class="note small muted">${this.#describe(view, all)}</p>`;
  }

  #renderColumn(
    view: View,
    { part, count, share }: Combination,
    index: number,
    shown: readonly Combination[],
  ): TemplateResult {
    const { language } = this;
    const height = Math.max((count / Math.max(shown[0]!.count, 1)) * barHeight, 1).toFixed(1);
    const percent = share > 0 && share < 0.005 ? '<\u00a01' : formatNumber(share * 100, language);
    return html`<th scope="col" class=${classMap(this.#classesOf(shown[index]!))}>
      <button
        tabindex=${index === Math.min(this.active, shown.length - 1) ? 0 : -1}
        aria-pressed=${this.isPinned(part)}
        aria-label="${describePart(view, part)} (${formatShare(share, language)})"
        @pointerenter=${(event: PointerEvent) => event.pointerType !== 'touch' && this.pointAt(part)}
        @pointerleave=${(event: PointerEvent) => event.pointerType !== 'touch' && this.pointAt(undefined)}
        @focus=${(event: Event) => this.#focus(event, shown[index]!, index)}
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

  #renderRows({ options }: MultipleIndicator, shown: readonly Combination[]): readonly TemplateResult[] {
    return options.map(({ id, label }, row) => {
      const cells = shown.map((combination) => {
        const isGiven = combination.ids.includes(id);
        // The dots of a column hang together, from its first answer to its last.
        const given = options.flatMap((option, index) =>
          combination.ids.includes(option.id) ? [index] : [],
        );
        const classes = {
          ...this.#classesOf(combination),
          given: isGiven,
          above: row > given[0]! && row <= given.at(-1)!,
          below: row >= given[0]! && row < given.at(-1)!,
        };
        return html`<td class=${classMap(classes)}>
          <span class="visually-hidden"
            >${isGiven ? answerWords[this.language].combinationGiven : answerWords[this.language].combinationNotGiven}</span
          >
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
  #describe(view: View, all: readonly Combination[]): string {
    const { weight } = view.selection;
    const shown = all.find(({ part }) => this.isShown(part));
    if (shown) {
      const count = formatNumber(shown.count, this.language);
      const amount = this.words.amount[weight](count, shown.count === 1);
      return answerWords[this.language].combinationSize(amount, formatShare(shown.share, this.language));
    }
    const rest = all.slice(mostColumns);
    if (rest.length === 0) return '';
    const share = rest.reduce((sum, combination) => sum + combination.share, 0);
    return answerWords[this.language].combinationsRest(
      formatNumber(rest.length, this.language),
      `${formatShare(share, this.language)} ${this.words.ofThoseWithValue[weight]}`,
    );
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
