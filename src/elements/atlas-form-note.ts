import { css, nothing } from 'lit';
import { define } from './define.ts';
import { renderFormNote } from './form-note.ts';
import { lightPaper } from './light-paper.ts';
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
        max-width: calc(100% - 1rem);
      }

      p {
        padding-inline: 0.5rem;
        background: color-mix(in srgb, var(--paper) 85%, transparent);
        line-height: 1.3;
      }
    `,
    lightPaper,
  ];

  override render() {
    return this.current ? renderFormNote(this.current) : nothing;
  }
}

define('atlas-form-note', AtlasFormNote);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-form-note': AtlasFormNote;
  }
}
