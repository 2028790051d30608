import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import {
  classMethods,
  fewestClasses,
  mostClasses,
  type ClassMethod,
  type PaletteChoice,
} from '../core/classing/class-choice.ts';
import { readLimits, type ReadLimits } from '../core/classing/own-limits.ts';
import { isClassable, numericLimits, palettesFor, type Classable } from '../core/classing/classable.ts';
import { formatList, formatNumber } from '../core/format.ts';
import type { Indicator } from '../core/indicator.ts';
import { classingWordsOf, type ClassingWords } from '../core/messages/classing.ts';
import { isoMonth } from '../core/month.ts';
import { paletteColors } from '../core/palettes.ts';
import type { View } from '../core/view.ts';
import { change } from '../state/transitions.ts';
import { classStyles } from './class-styles.ts';
import { renderColorStrip } from './color-strip.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

type Choice = ClassMethod | 'published' | 'own';

/** The choices of classes and colours: method, number, limits of one's own, palette, reversed. */
export class AtlasClassChoice extends ViewElement {
  static override styles = [baseStyles, classStyles];

  /** Why the limits that were written could not be used. */
  @state()
  private fault: string | undefined;

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const words = classingWordsOf(this.language);
    const { indicator } = view;
    return html`${isClassable(indicator) ? this.#renderMethod(view, indicator, words) : nothing}
    ${this.#renderPalettes(view, words)}`;
  }

  #renderMethod(view: View, indicator: Classable, words: ClassingWords): TemplateResult {
    const { classes } = view.selection;
    const chosen: Choice = !classes ? 'published' : 'count' in classes ? classes.method : 'own';
    const choices: readonly Choice[] = ['published', ...classMethods, 'own'];
    return html`<label class="field">
        <span>${words.method}</span>
        <select
          @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value, view, indicator)}
        >
          ${choices.map(
            (choice) =>
              html`<option value=${choice} .selected=${choice === chosen}>${words.methods[choice]}</option>`,
          )}
        </select>
      </label>
      ${classes && 'count' in classes ? this.#renderCount(view, indicator, classes, words) : nothing}
      ${chosen === 'own' ? this.#renderLimits(indicator, words) : nothing}`;
  }

  #renderCount(
    view: View,
    { kind }: Classable,
    { method, count }: { readonly method: ClassMethod; readonly count: number },
    words: ClassingWords,
  ): TemplateResult {
    const all = Array.from({ length: mostClasses - fewestClasses + 1 }, (_, index) => fewestClasses + index);
    const counts = kind === 'diverging' ? [5, 7] : all;
    const choose = (event: Event) =>
      this.#change({ classes: { method, count: Number((event.target as HTMLSelectElement).value) } });
    const found = view.selection.asOf === undefined ? view.classes.length : view.classes.length - 1;
    return html`<p class="hint small muted">${words.explained[method]}</p>
      <label class="field">
        <span>${words.count}</span>
        <select @change=${choose}>
          ${counts.map((option) => html`<option value=${option} .selected=${option === count}>${option}</option>`)}
        </select>
      </label>
      ${found < count ? html`<p class="hint small muted">${words.fewer(found)}</p>` : nothing}`;
  }

  #renderLimits(indicator: Classable, words: ClassingWords): TemplateResult {
    return html`<form class="own" @submit=${(event: Event) => this.#apply(event, indicator, words)}>
      <label class="field">
        <span>${words.limits}</span>
        <textarea
          rows="2"
          spellcheck="false"
          aria-invalid=${this.fault !== undefined}
          aria-describedby="hint fault"
          .value=${writeLimits(indicator, this.language)}
        ></textarea>
      </label>
      <p id="hint" class="hint small muted">${words.limitsHint[indicator.kind]}</p>
      <p id="fault" class="fault small" role="alert">${this.fault ?? ''}</p>
      <button class="button">${words.apply}</button>
    </form>`;
  }

  #renderPalettes(view: View, words: ClassingWords): TemplateResult | typeof nothing {
    const { indicator } = view;
    const names = palettesFor(indicator);
    if (names.length === 0) return nothing;
    const reversed = indicator.reversed ?? false;
    const count = Math.max(fewestClasses, view.classes.length - (view.selection.asOf === undefined ? 0 : 1));
    return html`<fieldset>
      <legend>${words.palette}</legend>
      ${names.map(
        (name) =>
          html`<label class="option">
            <input
              type="radio"
              name="palette"
              .checked=${name === indicator.palette}
              @change=${() => this.#paint(view, { name: name as PaletteChoice['name'], reversed })}
            />
            ${renderColorStrip(paletteColors(name, count, reversed))} ${words.palettes[name]}
          </label>`,
      )}
      <label class="option">
        <input
          type="checkbox"
          .checked=${reversed}
          @change=${() => this.#paint(view, { name: indicator.palette as PaletteChoice['name'], reversed: !reversed })}
        />
        ${words.reversed}
      </label>
    </fieldset>`;
  }

  #choose(choice: string, view: View, indicator: Classable): void {
    this.fault = undefined;
    const method = classMethods.find((known) => known === choice);
    if (method) {
      const count = Math.min(mostClasses, Math.max(fewestClasses, view.classes.length));
      this.#change({ classes: { method, count } });
    } else if (choice === 'own') this.#change({ classes: ownClasses(indicator, numericLimits(indicator)) });
    else this.#change({ classes: undefined });
  }

  #apply(event: Event, indicator: Classable, words: ClassingWords): void {
    event.preventDefault();
    const text = this.renderRoot.querySelector('textarea')!.value;
    const read = readLimits(text, indicator.kind === 'month' ? 'month' : 'number', this.language);
    this.fault = 'limits' in read ? undefined : describeFault(read, words, this.language);
    if ('limits' in read) this.#change({ classes: ownClasses(indicator, read.limits) });
  }

  /** A choice that comes to what was published is none. */
  #paint({ published }: View, palette: PaletteChoice): void {
    const isPublished =
      palette.name === published.palette && palette.reversed === (published.reversed ?? false);
    this.#change({ palette: isPublished ? undefined : palette });
  }

  #change(part: Partial<View['selection']>): void {
    this.dispatchEvent(new AtlasChangeEvent(change(part)));
  }
}

function ownClasses({ kind }: Indicator, limits: readonly number[]): View['selection']['classes'] {
  return { method: kind === 'month' ? 'own-months' : 'own', limits: limits.slice(0, mostClasses - 1) };
}

function writeLimits(indicator: Classable, language: View['selection']['language']): string {
  const write = (limit: number) =>
    indicator.kind === 'month' ? isoMonth(limit) : formatNumber(limit, language, indicator.decimals);
  return numericLimits(indicator).map(write).join('; ');
}

function describeFault(
  read: Exclude<ReadLimits, { readonly limits: readonly number[] }>,
  words: ClassingWords,
  language: View['selection']['language'],
): string {
  if (read.fault === 'none') return words.none;
  if (read.fault === 'many') return words.many(mostClasses);
  return words.unreadable(
    formatList(
      read.parts.map((part) => `„${part}“`),
      language,
    ),
  );
}

define('atlas-class-choice', AtlasClassChoice);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-class-choice': AtlasClassChoice;
  }
}
