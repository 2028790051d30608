import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { answerWords } from '../core/messages/answers.ts';
import { formatNumber, formatShare } from '../core/format.ts';
import { countOptions, type OptionCount } from '../core/options.ts';
import type { Part } from '../core/part.ts';
import type { AnswerMode } from '../core/reading.ts';
import type { View } from '../core/view.ts';
import { change, toggleAnswer } from '../state/transitions.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { LinkedElement } from './linked-element.ts';
import { baseStyles } from './styles.ts';

/** Beyond all, any and none: numbers in between are offered from two answers of at least three. */
const namedModes = ['all', 'any', 'none'] as const;

/**
 * Which of several answers are asked for, and how they combine; each with a bar of how often it was given. An answer
 * that is pointed at brings out the municipalities that gave it.
 */
export class AtlasAnswers extends LinkedElement {
  static override styles = [
    baseStyles,
    css`
      legend {
        padding: 0 0 0.25rem;
        font-weight: 600;
      }

      .option {
        display: grid;
        grid-template-columns: auto 1fr auto;
        gap: 0 0.5rem;
        align-items: start;
        padding-block: 0.25rem;
        line-height: 1.25;
        cursor: pointer;
      }

      .option {
        margin-inline: -0.375rem;
        padding-inline: 0.375rem;
      }

      .shown {
        background: var(--accent-soft);
      }

      .held {
        box-shadow: inset 3px 0 var(--ink);
      }

      .option svg {
        display: block;
        grid-column: 2 / 4;
        width: 100%;
        height: 5px;
        margin-top: 2px;
        forced-color-adjust: none;
      }

      input {
        width: 1.125rem;
        height: 1.125rem;
        margin: 0.0625rem 0 0;
        accent-color: var(--accent);
      }

      .mode {
        display: grid;
        gap: 0.25rem;
        margin-top: 0.5rem;
      }

      select {
        width: 100%;
        min-height: 2.5rem;
        padding: 0.25rem 0.5rem;
        border: 1px solid var(--muted);
        border-radius: 3px;
        background: var(--ground);
      }

      .button {
        margin-top: 0.5rem;
      }
    `,
  ];

  override render() {
    const view = this.current;
    if (view?.indicator.kind !== 'multiple') return nothing;
    const { answers } = view.selection;
    return html`<fieldset>
        <legend>${answerWords[this.language].answersLabel}</legend>
        ${countOptions(view).map((option) => this.#renderOption(view, option))}
      </fieldset>
      ${
        answers.length === 0
          ? html`<p class="small muted">${answerWords[this.language].answersHint}</p>`
          : this.#renderMode(view)
      }`;
  }

  #renderOption(view: View, option: OptionCount): TemplateResult {
    const part: Part = { kind: 'option', id: option.id };
    const point = (target: Part | undefined) => (event: PointerEvent) =>
      event.pointerType !== 'touch' && this.pointAt(target);
    return html`<label
      class="option ${classMap({ shown: this.isShown(part), held: this.holdsArea(part) })}"
      @pointerenter=${point(part)}
      @pointerleave=${point(undefined)}
    >
      <input
        type="checkbox"
        .checked=${view.selection.answers.includes(option.id)}
        @change=${() => this.dispatchEvent(new AtlasChangeEvent(toggleAnswer(option.id)))}
        @focus=${(event: Event) =>
          (event.target as HTMLElement).matches(':focus-visible') && this.pointAt(part)}
        @blur=${() => this.pointAt(undefined)}
      />
      <span>${option.label}</span>
      <span class="numeric muted">${formatShare(option.share, this.language)}</span>
      ${svg`<svg viewBox="0 0 100 5" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width="100" height="5" fill="var(--line)"/>
        <rect width=${(option.share * 100).toFixed(2)} height="5" fill="var(--accent)"/>
      </svg>`}
    </label>`;
  }

  #renderMode(view: View): TemplateResult {
    const { answers, mode } = view.selection;
    const numbers = Array.from({ length: Math.max(0, answers.length - 2) }, (_, index) => index + 2);
    const option = (value: AnswerMode, label: string) =>
      html`<option value=${value} ?selected=${value === mode}>${label}</option>`;
    return html`<label class="mode">
        <span class="small muted">${answerWords[this.language].modeLabel}</span>
        <select @change=${this.#chooseMode}>
          ${namedModes.map((value) => option(value, answerWords[this.language].modes[value]))}
          ${numbers.map((value) => option(value, answerWords[this.language].modeAtLeast(formatNumber(value, this.language))))}
        </select>
      </label>
      <button
        class="button"
        @click=${() => this.dispatchEvent(new AtlasChangeEvent(change({ answers: [], mode: 'all' })))}
      >
        ${answerWords[this.language].answersClear}
      </button>`;
  }

  #chooseMode(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const mode = namedModes.find((name) => name === value) ?? Number(value);
    this.dispatchEvent(new AtlasChangeEvent(change({ mode })));
  }
}

define('atlas-answers', AtlasAnswers);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-answers': AtlasAnswers;
  }
}
