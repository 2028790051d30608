import { css, html, nothing } from 'lit';
import { formSentences } from '../core/messages/form.ts';
import { change } from '../state/transitions.ts';
import { define } from './define.ts';
import { lightPaper } from './light-paper.ts';
import { renderLink } from './links.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** On a map that is not drawn as the ground lies: that it is not, and the way back. */
export class AtlasFormNote extends ViewElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        position: absolute;
        z-index: 1;
        bottom: 0;
        left: 0.5rem;
      }

      p {
        padding-inline: 0.5rem;
        background: color-mix(in srgb, var(--paper) 85%, transparent);
        line-height: 1.3;
        white-space: nowrap;
      }
    `,
    lightPaper,
  ];

  override render() {
    const view = this.current;
    if (!view?.dataset.ground) return nothing;
    const { mark, back } = formSentences[this.language];
    return html`<p class="small">
      ${mark} <span class="no-print">${renderLink(view, change({ form: 'ground' }), back)}</span>
    </p>`;
  }
}

define('atlas-form-note', AtlasFormNote);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-form-note': AtlasFormNote;
  }
}
