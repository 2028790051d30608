import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { actionWords } from '../core/messages/actions.ts';
import { define } from './define.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** The ways to take a view along: as a figure, as data, as a citation. What they open is loaded when it is asked for. */
export class AtlasActions extends ViewElement {
  static override styles = [
    baseStyles,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem;
      }

      /* Both in one row, in the column beside the map too. */
      .button {
        padding-inline: 0.5rem;
        font-size: 0.9375rem;
      }
    `,
  ];

  /** Address of the folder with the built data, ending in "/". */
  @property()
  folder = './data/';

  @state()
  private hasFailed = false;

  override render() {
    if (!this.current) return nothing;
    const words = actionWords[this.language];
    return html`<div class="no-print">
        <button class="button" aria-haspopup="dialog" @click=${this.#openFigure}>${words.figure}</button>
        <button class="button" aria-haspopup="dialog" @click=${this.#openData}>${words.data}</button>
      </div>
      <p role="status" class="small">${this.hasFailed ? words.failed : ''}</p>`;
  }

  readonly #openFigure = () =>
    this.#open(async () => (await import('./atlas-figure-dialog.ts')).AtlasFigureDialog);

  readonly #openData = () => this.#open(async () => (await import('./atlas-data-dialog.ts')).AtlasDataDialog);

  async #open(load: () => Promise<new () => ViewElement & { folder: string }>): Promise<void> {
    const view = this.current;
    if (!view) return;
    try {
      const Dialog = await load();
      document.body.append(Object.assign(new Dialog(), { view, folder: this.folder }));
      this.hasFailed = false;
    } catch (error) {
      console.error('<atlas-actions>', error);
      this.hasFailed = true;
    }
  }
}

define('atlas-actions', AtlasActions);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-actions': AtlasActions;
  }
}
