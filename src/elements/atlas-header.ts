import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { pages, type Page } from '../core/selection.ts';
import type { View } from '../core/view.ts';
import { change } from '../state/transitions.ts';
import { define } from './define.ts';
import { renderLink } from './links.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** On a device for fingers the system offers more than the clipboard, which is among its offers. */
const hasShareSheet = () => 'share' in navigator && matchMedia('(pointer: coarse)').matches;

/** Name of the atlas, its pages, the other language, and the link to what is shown. */
export class AtlasHeader extends ViewElement {
  static override styles = [
    baseStyles,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 2rem;
        min-height: 3.5rem;
        padding-inline: 1.5rem;
        border-bottom: 1px solid var(--line);
        background: var(--ground);
      }

      .name {
        font-weight: 600;
      }

      nav ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1.5rem;
      }

      nav a {
        display: flex;
        align-items: center;
        min-height: 3.5rem;
        border-block: 3px solid transparent;
        color: inherit;
        text-decoration: none;
      }

      nav a:hover {
        border-bottom-color: var(--line);
      }

      nav a[aria-current] {
        border-bottom-color: var(--warm);
        font-weight: 600;
      }

      .end {
        display: flex;
        align-items: center;
        gap: 1rem;
        margin-left: auto;
      }

      .end a {
        padding: 0.5rem;
      }

      .button.main {
        border-color: var(--accent);
        background: var(--accent);
        color: var(--on-accent);
      }

      .result:empty {
        display: none;
      }

      @media (width < 60rem) {
        .bar {
          gap: 0 1rem;
          padding: 0.25rem 1rem 0;
        }

        nav {
          order: 1;
          width: calc(100% + 1rem);
          margin-right: -1rem;
        }

        nav ul {
          flex-wrap: nowrap;
          gap: 0 1.25rem;
          overflow-x: auto;
          white-space: nowrap;
          scrollbar-width: none;
        }

        nav a {
          min-height: 2.75rem;
        }

        nav a:focus-visible {
          outline-offset: -3px;
        }

        .button.main {
          border-color: var(--line);
          background: none;
          color: var(--accent);
        }
      }

      /* Name, language and button stand in one row. */
      @media (width < 22rem) {
        .bar,
        .end {
          gap: 0;
        }

        .button.main {
          padding-inline: 0.5rem;
        }
      }

      @media (width < 30rem) {
        .place {
          display: none;
        }
      }

      @media (forced-colors: active) {
        nav a {
          border-color: Canvas;
        }

        nav a[aria-current] {
          border-bottom-color: Highlight;
        }
      }
    `,
  ];

  /** Whether the last attempt to copy the link went well; `undefined` before any. */
  @state()
  private copied: boolean | undefined;

  /** The page whose name was brought into sight last. */
  #seen: Page | undefined;

  /** On a narrow screen the names of the pages are scrolled: the current one is in sight. */
  protected override updated(): void {
    const page = this.current?.selection.page;
    if (page === this.#seen) return;
    this.#seen = page;
    const list = this.renderRoot.querySelector('ul');
    const link = list?.querySelector<HTMLElement>('[aria-current]');
    if (list && link)
      list.scrollLeft = link.offsetLeft + link.offsetWidth - list.offsetLeft - list.clientWidth + 16;
  }

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const { catalog } = view.dataset;
    const { words, language } = this;
    const other = language === 'de' ? 'en' : 'de';
    return html`<div class="bar">
      <p>
        <span class="name">${catalog.title[language]}</span>
        <span class="muted place">${catalog.place[language]}</span>
      </p>
      <nav class="no-print" aria-label=${words.pagesLabel}>
        <ul>
          ${pages.map((page) => html`<li>${this.#renderPage(view, page)}</li>`)}
        </ul>
      </nav>
      <div class="end no-print">
        ${renderLink(
          view,
          change({ language: other }),
          html`<span aria-hidden="true">${words.languageCode}</span
            ><span class="visually-hidden" lang=${other}>${words.languageSwitch}</span>`,
        )}
        <button class="button main" @click=${hasShareSheet() ? this.#share : this.#copyLink}>
          ${this.#shareText()}
        </button>
      </div>
      <p class="result small" role="status">${this.#copyResult()}</p>
    </div>`;
  }

  #renderPage(view: View, page: Page): TemplateResult {
    return renderLink(view, change({ page }), this.words.pages[page], view.selection.page === page);
  }

  /** Another view has another link: what was said of the last one is over. */
  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('copied')) this.copied = undefined;
  }

  #copyResult(): string {
    if (this.copied === undefined) return '';
    return this.copied ? this.words.shared : this.words.shareFailed;
  }

  #shareText(): string {
    if (this.copied) return this.words.shared;
    return hasShareSheet() ? this.words.shareSheet : this.words.share;
  }

  /** The sheet of the system; the link is copied where it cannot be opened. Closing it is an answer too. */
  async #share(): Promise<void> {
    try {
      await navigator.share({ title: document.title, url: location.href });
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) await this.#copyLink();
    }
  }

  async #copyLink(): Promise<void> {
    this.copied = undefined;
    this.copied = await navigator.clipboard.writeText(location.href).then(
      () => true,
      () => false,
    );
  }
}

define('atlas-header', AtlasHeader);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-header': AtlasHeader;
  }
}
