import { css, html, nothing } from 'lit';
import { weights } from '../core/weights.ts';
import { change } from '../state/transitions.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** What counts and shares are of: municipalities, refugees or inhabitants. */
export class AtlasWeights extends ViewElement {
  static override styles = [
    baseStyles,
    css`
      legend {
        padding: 0 0 0.25rem;
        color: var(--muted);
        font-size: 0.875rem;
      }

      .choices {
        display: flex;
        border: 1px solid var(--muted);
        border-radius: 3px;
      }

      label {
        position: relative;
        flex: auto;
        padding: 0.4375rem 0.25rem;
        border-left: 1px solid var(--muted);
        font-size: 0.875rem;
        text-align: center;
        cursor: pointer;
      }

      label:first-child {
        border-left: 0;
      }

      label:hover {
        background: var(--accent-soft);
      }

      label:has(:checked) {
        background: var(--accent);
        color: #ffffff;
        font-weight: 600;
      }

      label:has(:focus-visible) {
        outline: 3px solid var(--accent);
        outline-offset: 2px;
      }

      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }

      @media (forced-colors: active) {
        label:has(:checked) {
          outline: 2px solid Highlight;
        }
      }
    `,
  ];

  override render() {
    const view = this.current;
    if (!view) return nothing;
    return html`<fieldset>
      <legend>${this.words.weightLabel}</legend>
      <div class="choices">
        ${weights.map(
          (weight) =>
            html`<label>
              <input
                type="radio"
                name="weight"
                .checked=${view.selection.weight === weight}
                @change=${() => this.dispatchEvent(new AtlasChangeEvent(change({ weight })))}
              />
              ${this.words.weights[weight]}
            </label>`,
        )}
      </div>
    </fieldset>`;
  }
}

define('atlas-weights', AtlasWeights);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-weights': AtlasWeights;
  }
}
