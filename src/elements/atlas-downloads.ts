import { Task } from '@lit/task';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Catalog } from '../core/catalog.ts';
import { allMessagesOf, type AllMessages } from '../core/messages/all-messages.ts';
import { formatSize, type DownloadFile } from '../core/export/downloads.ts';
import { writeReadingCode } from '../core/export/reading-code.ts';
import { formatNumber } from '../core/format.ts';
import { takingWords } from '../core/messages/taking.ts';
import type { Language } from '../core/model.ts';
import { loadDownloads } from '../state/load-downloads.ts';
import { codeStyles } from './code-styles.ts';
import { define } from './define.ts';
import { renderSource } from './sources.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** The files to download, each with what it is good for and how large it is, and the descriptions of them. */
export class AtlasDownloads extends ViewElement {
  static override styles = [
    baseStyles,
    codeStyles,
    css`
      h3 {
        margin: 1.25rem 0 0.375rem;
        font-size: 1rem;
      }

      ul {
        padding: 0;
        margin: 0;
        list-style: none;
      }

      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 1.5rem;
        align-items: baseline;
        max-width: 44rem;
        padding-block: 0.5rem;
        border-bottom: 1px solid var(--line);
      }

      li p {
        grid-column: 1 / -1;
      }

      a {
        overflow-wrap: anywhere;
      }

      p + p,
      details {
        margin-top: 0.5rem;
      }

      p,
      details {
        max-width: 44rem;
      }

      summary {
        padding-block: 0.375rem;
        color: var(--accent);
        font-weight: 600;
        cursor: pointer;
      }

      @media (width < 36rem) {
        li {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  /** Address of the folder with the built data, ending in "/". */
  @property()
  folder = './data/';

  readonly #files = new Task(this, {
    args: () => [this.folder] as const,
    task: ([folder], { signal }) => loadDownloads(folder, (url, options) => fetch(url, options), signal),
  });

  protected override get words(): AllMessages {
    return allMessagesOf(this.language);
  }

  override render() {
    const { words, current } = this;
    if (!current) return nothing;
    const { catalog } = current.dataset;
    return html`${renderTerms(catalog, this.language)}
      ${this.#files.render({
        pending: () => html`<p role="status">${words.loading}</p>`,
        error: () => html`<p role="status">${words.downloadsFailed}</p>`,
        complete: (files) =>
          html`<ul>
            ${files.map((file) => this.#renderFile(file))}
          </ul>`,
      })}
      ${this.#renderReading(catalog)}
      <h3>${words.downloadTopologies}</h3>
      <ul>
        ${this.#renderPlain('atlas.topo.json', words.downloadTopology)}
        ${this.#renderPlain('atlas-detail.topo.json', words.downloadDetail)}
      </ul>
      <h3>${words.downloadMetadata}</h3>
      <ul>
        ${this.#renderPlain('download/datapackage.json', words.downloadPackage)}
        ${this.#renderPlain(`${tableOf(catalog)}-metadata.json`, takingWords[this.language].csvw)}
        ${this.#renderPlain('download/dcat-ap.jsonld', words.downloadDcat)}
        ${this.#renderPlain('download/dataset.jsonld', words.downloadDataset)}
        ${this.#renderPlain('atlas.catalog.json', words.downloadCatalog)}
        ${this.#renderPlain('atlas.manifest.json', words.downloadManifest)}
      </ul>`;
  }

  #renderFile({ kind, path, rows, bytes }: DownloadFile): TemplateResult {
    const { words, language } = this;
    return html`<li>
      <a href="${this.folder}download/${path}" download>${words.downloadTitles[kind]}</a>
      <span class="small muted"
        >${words.downloadSize(formatNumber(rows, language), formatSize(bytes, language))}</span
      >
      <p class="small">${words.downloadTexts[kind]}</p>
    </li>`;
  }

  #renderReading(catalog: Catalog): TemplateResult {
    const own = takingWords[this.language];
    const address = new URL(this.folder + tableOf(catalog), document.baseURI).href;
    return html`<details>
      <summary>${own.reading}</summary>
      ${writeReadingCode(address).map(
        ({ language, code }) =>
          html`<p class="small muted">${language}</p>
            <pre tabindex="0" translate="no">${code}</pre>`,
      )}
      <p class="small">${own.keysAreText}</p>
    </details>`;
  }

  #renderPlain(name: string, explanation: string): TemplateResult {
    return html`<li>
      <a href="${this.folder}${name}" download>${name.replace('download/', '')}</a>
      <p class="small">${explanation}</p>
    </li>`;
  }
}

/** The table for programs, from the folder of the data. */
const tableOf = ({ id }: Catalog) => `download/${id}.rfc4180.csv`;

/** Under which terms the files may be used, and what was done with the data. */
function renderTerms({ publication, boundaries, sources }: Catalog, language: Language): TemplateResult {
  const own = takingWords[language];
  const shapes = sources.filter(({ id }) => boundaries.sources.includes(id));
  return html`<p class="small">
      ${
        publication
          ? html`${own.licence}
              <a href=${publication.licence.url} rel="license">${publication.licence.name}</a>.`
          : nothing
      }
      ${own.boundaries}
      ${shapes.map((source, index) => html`${index > 0 ? '; ' : ''}${renderSource(source, language)}`)}.
    </p>
    <p class="small">${own.processing}</p>`;
}

define('atlas-downloads', AtlasDownloads);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-downloads': AtlasDownloads;
  }
}
