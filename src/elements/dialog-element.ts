import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { allMessagesOf, type AllMessages } from '../core/messages/all-messages.ts';
import { codeStyles } from './code-styles.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** The frame of a dialog: a page of its own on a phone, a sheet beyond. */
export const dialogStyles = [
  baseStyles,
  codeStyles,
  css`
    dialog {
      width: min(64rem, 100vw - 2rem);
      max-width: none;
      max-height: calc(100dvh - 2rem);
      padding: 0;
      border: 1px solid var(--line);
      border-radius: 4px;
      background: var(--ground);
      color: var(--ink);
    }

    dialog::backdrop {
      background: rgb(21 23 28 / 45%);
    }

    header {
      position: sticky;
      z-index: 1;
      top: 0;
      display: flex;
      gap: 1rem;
      align-items: center;
      justify-content: space-between;
      padding: 0.75rem 1.25rem;
      border-bottom: 1px solid var(--line);
      background: var(--ground);
    }

    h2 {
      font-size: 1.25rem;
    }

    h3 {
      margin: 1.25rem 0 0.5rem;
    }

    .content {
      padding: 1rem 1.25rem 1.5rem;
    }

    .content > h3:first-child {
      margin-top: 0;
    }

    p + .row {
      margin-top: 0.5rem;
    }

    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      align-items: center;
    }

    @media (width < 40rem) {
      dialog {
        width: 100vw;
        height: 100dvh;
        max-height: none;
        border: 0;
        border-radius: 0;
      }

      header,
      .content {
        padding-inline: 1rem;
      }
    }
  `,
];

/**
 * A modal dialog that opens when it is put into the page and leaves it when it is closed. The browser keeps the focus
 * inside and gives it back to where it was.
 */
export class DialogElement extends ViewElement {
  /** Address of the folder with the built data, ending in "/". */
  @property()
  folder = './data/';

  protected override get words(): AllMessages {
    return allMessagesOf(this.language);
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  /** Address of the atlas: where the folder of the data lies. */
  protected get address(): string {
    return new URL('../', new URL(this.folder, document.baseURI)).href;
  }

  protected renderDialog(title: string, content: TemplateResult): TemplateResult {
    const close = () => this.renderRoot.querySelector('dialog')?.close();
    return html`<dialog aria-labelledby="title" @close=${() => this.remove()}>
      <header>
        <h2 id="title">${title}</h2>
        <button class="button" @click=${close}>${this.words.dialogClose}</button>
      </header>
      <div class="content">${content}</div>
    </dialog>`;
  }

  /** A text with a button that copies it. */
  protected renderCopy(text: string, label: string): TemplateResult {
    return html`<pre tabindex="0">${text}</pre>
      <button class="button" @click=${() => this.copy(() => navigator.clipboard.writeText(text))}>
        ${label}
      </button>`;
  }

  /** Copies and says whether it went well: what can be refused must not be silent. */
  protected async copy(write: () => Promise<void>): Promise<void> {
    try {
      await write();
      this.tell(this.words.copied);
    } catch (error) {
      console.warn('<atlas-dialog> copying', error);
      this.tell(this.words.copyFailed);
    }
  }

  /** Says something to everybody, those included who hear the page. */
  protected tell(text: string): void {
    const status = this.renderRoot.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}
