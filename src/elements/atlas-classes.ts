import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { differsFromPublished } from '../core/classing/published.ts';
import { classingWordsOf } from '../core/messages/classing.ts';
import { asksForClasses } from '../core/view.ts';
import { change } from '../state/transitions.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/**
 * Classes and colours in the reader's hand: says where they differ from those published, with the way back, and opens
 * the choices, which are loaded when they are asked for.
 */
export class AtlasClasses extends ViewElement {
  static override styles = [
    baseStyles,
    css`
      summary {
        display: flex;
        align-items: center;
        min-height: 2.75rem;
        color: var(--accent);
        font-weight: 600;
        cursor: pointer;
      }

      summary::before {
        width: 0.5rem;
        height: 0.5rem;
        margin: 0 0.75rem 0 0.125rem;
        border: solid currentcolor;
        border-width: 0 2px 2px 0;
        content: '';
        transform: rotate(-45deg);
      }

      [open] > summary::before {
        transform: rotate(45deg);
      }

      summary::-webkit-details-marker {
        display: none;
      }

      .differs {
        display: grid;
        gap: 0.5rem;
        justify-items: start;
        margin-bottom: 0.5rem;
        padding-left: 0.75rem;
        border-left: 3px solid var(--warm);
        line-height: 1.35;
      }

      atlas-class-choice,
      atlas-class-check,
      atlas-eyes {
        margin-block: 0.5rem 1.25rem;
      }
    `,
  ];

  @state()
  private loading: 'no' | 'loaded' | 'failed' = 'no';

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const words = classingWordsOf(this.language);
    const differs = asksForClasses(view.selection) && differsFromPublished(view);
    return html`<div role="status">
        ${
          differs
            ? html`<div class="differs small">
                <p>${words.differs}</p>
                <button class="button no-print" @click=${this.#goBack}>${words.back}</button>
              </div>`
            : nothing
        }
      </div>
      <details class="no-print" @toggle=${this.#open}>
        <summary>${words.summary}</summary>
        ${
          this.loading === 'loaded'
            ? html`<atlas-class-choice></atlas-class-choice>
                <atlas-class-check></atlas-class-check>
                <atlas-eyes></atlas-eyes>`
            : nothing
        }
        <p role="status" class="small">${this.loading === 'failed' ? words.failed : ''}</p>
      </details>`;
  }

  readonly #goBack = () =>
    this.dispatchEvent(new AtlasChangeEvent(change({ classes: undefined, palette: undefined })));

  readonly #open = async (event: Event) => {
    if (!(event.target as HTMLDetailsElement).open || this.loading === 'loaded') return;
    try {
      await import('./class-elements.ts');
      this.loading = 'loaded';
    } catch (error) {
      console.error('<atlas-classes>', error);
      this.loading = 'failed';
    }
  };
}

define('atlas-classes', AtlasClasses);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-classes': AtlasClasses;
  }
}
