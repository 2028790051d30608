import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { citeAsBibTex, citeAsCsl, citeAsRis } from '../core/citation/citation-formats.ts';
import { buildCitation, citeAsText, type Citation } from '../core/citation/citation.ts';
import { viewOfFigure } from '../core/figure/figure-choice.ts';
import { formatNumber } from '../core/format.ts';
import { figureWords } from '../core/messages/figure.ts';
import { buildTable } from '../core/table.ts';
import type { View } from '../core/view.ts';
import './atlas-downloads.ts';
import { define } from './define.ts';
import { DialogElement, dialogStyles } from './dialog-element.ts';
import { downloadBlob } from './download.ts';
import { formStyles } from './form-styles.ts';
import { fileOfView, viewFormats, type ViewFormat } from './view-files.ts';

const citationFormats = {
  text: { name: 'Text', write: citeAsText },
  bibtex: { name: 'BibTeX', write: citeAsBibTex },
  ris: { name: 'RIS', write: citeAsRis },
  csl: { name: 'CSL-JSON', write: citeAsCsl },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly write: (citation: Citation) => string }>
>;

type CitationFormat = keyof typeof citationFormats;

/** The numbers behind a view to take along, those displayed or all, and how to cite them. */
export class AtlasDataDialog extends DialogElement {
  static override styles = [...dialogStyles, formStyles];

  @state()
  private format: CitationFormat = 'text';

  override render() {
    const { current, words } = this;
    if (!current) return nothing;
    return this.renderDialog(
      words.dataDialogTitle,
      html`${this.#renderShown(current)}
        <p role="status" class="small"></p>
        <h3>${words.citeTitle}</h3>
        ${this.#renderCitation(current)}
        <h3>${words.dataAll}</h3>
        <atlas-downloads .view=${current} .folder=${this.folder}></atlas-downloads>`,
    );
  }

  #renderShown(view: View): TemplateResult {
    const { words, language } = this;
    const { rows, total } = buildTable(view);
    const count = words.dataShownRows(formatNumber(rows.length, language), formatNumber(total, language));
    return html`<h3>${words.dataShown}</h3>
      <p>${view.indicator.title[language]}. ${count}</p>
      <div class="row">
        ${viewFormats.map(
          (format) =>
            html`<button class="button" @click=${() => this.#save(view, format)}>
              ${words.dataFormats[format]}
            </button>`,
        )}
      </div>`;
  }

  #renderCitation(view: View): TemplateResult {
    const { words } = this;
    const citation = buildCitation(viewOfFigure(view, this.language), this.address, today());
    const choose = (event: Event) => {
      this.format = (event.target as HTMLSelectElement).value as CitationFormat;
    };
    return html`<select aria-label=${words.citeTitle} @change=${choose}>
        ${Object.entries(citationFormats).map(
          ([id, { name }]) => html`<option value=${id} ?selected=${id === this.format}>${name}</option>`,
        )}
      </select>
      ${this.renderCopy(citationFormats[this.format].write(citation).trim(), words.citeCopy)}`;
  }

  async #save(view: View, format: ViewFormat): Promise<void> {
    const { ending, make } = fileOfView[format];
    try {
      downloadBlob(await make(view), `${this.#nameOf(view)}.${ending}`);
    } catch (error) {
      console.warn('<atlas-data-dialog>', format, error);
      this.tell(figureWords[this.language].failed(this.words.dataFormats[format]));
    }
  }

  /** What is invented says so in its name: a table has no margin to write it into. */
  #nameOf({ dataset, indicator }: View): string {
    const { catalog } = dataset;
    const mark = catalog.synthetic ? [this.words.gaps.demoFile] : [];
    return [indicator.id, indicator.referenceDate, catalog.edition ?? '', ...mark]
      .filter((part) => part !== '')
      .join('_');
  }
}

/** As `2026-11-23`, by the reader's own clock. */
function today(): string {
  const now = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

define('atlas-data-dialog', AtlasDataDialog);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-data-dialog': AtlasDataDialog;
  }
}
