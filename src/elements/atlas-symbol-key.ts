import { distributionWords } from '../core/messages/distribution.ts';
import { css, html, nothing, svg } from 'lit';
import { define } from './define.ts';
import { lightPaper } from './light-paper.ts';
import { baseStyles } from './styles.ts';
import { renderSymbolKey, sizeOfKey } from './symbol-key.ts';
import { ViewElement } from './view-element.ts';

const fontSizePx = 14;

/** What the size of the circles on the map means: nested circles of round values, as large as on the map. */
export class AtlasSymbolKey extends ViewElement {
  static override styles = [
    baseStyles,
    lightPaper,
    css`
      :host {
        pointer-events: none;
      }

      svg {
        display: block;
        overflow: visible;
        forced-color-adjust: none;
      }

      p {
        max-width: 9rem;
        line-height: 1.25;
      }
    `,
  ];

  override render() {
    const view = this.current;
    const symbols = view?.style.symbols;
    if (!view || !symbols) return nothing;
    const { width, height } = sizeOfKey(symbols, fontSizePx);
    const note = distributionWords[this.language].symbolsNote[view.selection.amounts];
    return html`<p class="small">${note}</p>
      ${svg`<svg width=${width} height=${height} role="img" aria-label=${note}>
        ${renderSymbolKey(view, symbols, fontSizePx)}
      </svg>`}`;
  }
}

define('atlas-symbol-key', AtlasSymbolKey);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-symbol-key': AtlasSymbolKey;
  }
}
