import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { eyes, leastDifference, nearestDifference, seeColor, type Eye } from '../core/eyes.ts';
import { classingWordsOf, type ClassingWords } from '../core/messages/classing.ts';
import type { View } from '../core/view.ts';
import './atlas-picture.ts';
import { classStyles } from './class-styles.ts';
import { renderColorStrip } from './color-strip.ts';
import { define } from './define.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** The colours of the map as other eyes see them, and the map with one of these. */
export class AtlasEyes extends ViewElement {
  static override styles = [
    baseStyles,
    classStyles,
    css`
      .option {
        padding-block: 0.125rem;
      }

      legend {
        color: inherit;
        font-size: 1rem;
        font-weight: 600;
      }

      .alike {
        display: block;
        color: var(--fault);
        font-weight: 600;
      }

      atlas-picture {
        margin-top: 0.5rem;
      }
    `,
  ];

  /** Whose eyes the picture is seen with; `undefined` shows none. */
  @state()
  private eye: Eye | undefined;

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const words = classingWordsOf(this.language);
    return html`<fieldset>
        <legend>${words.eyes}</legend>
        ${[undefined, ...eyes].map((eye) => this.#renderEye(view, eye, words))}
      </fieldset>
      ${this.eye === undefined ? nothing : this.#renderPicture(view, this.eye, words)}`;
  }

  #renderEye(view: View, eye: Eye | undefined, words: ClassingWords): TemplateResult {
    const colors = colorsOf(view);
    const isAlike = nearestDifference(colors, eye) < leastDifference;
    return html`<label class="option">
      <input type="radio" name="eye" .checked=${this.eye === eye} @change=${() => (this.eye = eye)} />
      ${renderColorStrip(eye ? colors.map((color) => seeColor(color, eye)) : colors)}
      <span>
        ${eye ? words.eye[eye] : words.eyeNone}
        ${isAlike ? html`<span class="alike">${words.alike}</span>` : nothing}
      </span>
    </label>`;
  }

  #renderPicture(view: View, eye: Eye, words: ClassingWords): TemplateResult {
    const fills = view.style.fills.map((fill) =>
      'color' in fill ? { color: seeColor(fill.color, eye) } : fill,
    );
    return html`<atlas-picture
      .view=${{ ...view, style: { ...view.style, fills } }}
      .label=${words.seenBy(view.indicator.title[this.language], words.eye[eye])}
    ></atlas-picture>`;
  }
}

/** The colours that classes have, each once. */
function colorsOf({ classes }: View): readonly string[] {
  return [...new Set(classes.flatMap(({ colors }) => colors))];
}

define('atlas-eyes', AtlasEyes);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-eyes': AtlasEyes;
  }
}
