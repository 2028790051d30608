import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { shownPart } from '../core/link.ts';
import { pinningWords, type PinningWords } from '../core/messages/pinning.ts';
import { partIn } from '../core/part-set.ts';
import { describePart, measurePart } from '../core/part-text.ts';
import type { Part } from '../core/part.ts';
import type { View } from '../core/view.ts';
import { define } from './define.ts';
import { LinkedElement } from './linked-element.ts';
import { baseStyles } from './styles.ts';

/**
 * What a legend brings out, for the ear; what is pinned there or in a chart, for the eye, with how many municipalities
 * that are, how to add to it, and the way back.
 */
export class AtlasPinned extends LinkedElement {
  static override styles = [
    baseStyles,
    css`
      .pinned {
        display: flex;
        gap: 0.5rem 0.75rem;
        align-items: center;
        justify-content: space-between;
        margin-top: 0.75rem;
        line-height: 1.35;
      }

      :host([only]) .pinned {
        justify-content: start;
        margin-block: 0.25rem 0.75rem;
      }

      .button {
        flex: none;
      }

      .hint {
        margin-top: 0.25rem;
        line-height: 1.35;
      }

      .touch {
        display: none;
      }

      @media (pointer: coarse) {
        .keys {
          display: none;
        }

        .touch {
          display: block;
        }
      }
    `,
  ];

  /** Whether nothing else is there, as in a table, instead of being brought out among others. */
  @property({ type: Boolean })
  only = false;

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const pinned = this.only ? partIn(view, view.selection.pinned) : this.link.pinned;
    return html`${this.only ? nothing : this.#renderStatus(view)}
    ${pinned ? this.#renderPinned(view, pinned) : nothing}`;
  }

  /** Bars and columns tell themselves what they bring out. */
  #renderStatus(view: View): TemplateResult {
    const shown = shownPart(this.link);
    const isOfLegend = shown && ['class', 'status', 'association', 'several'].includes(shown.kind);
    return html`<p class="visually-hidden" role="status">${isOfLegend ? describePart(view, shown) : ''}</p>`;
  }

  #renderPinned(view: View, pinned: Part): TemplateResult {
    const words = pinningWords[this.language];
    const text = this.only
      ? words.onlyThese(measurePart(view, pinned))
      : words.pinned(describePart(view, pinned));
    return html`<div class="pinned small">
        <p aria-hidden=${this.only ? nothing : 'true'}>${text}</p>
        <button class="button" @click=${() => this.release()}>
          ${this.only ? words.showAll : words.release}
        </button>
      </div>
      ${this.only || pinned.kind === 'listed' ? nothing : renderHint(words)}`;
  }
}

function renderHint(words: PinningWords): TemplateResult {
  return html`<p class="hint keys small muted">${words.moreByKeys}</p>
    <p class="hint touch small muted">${words.moreByTouch}</p>`;
}

define('atlas-pinned', AtlasPinned);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-pinned': AtlasPinned;
  }
}
