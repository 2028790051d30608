import { html, nothing, type TemplateResult } from 'lit';
import type { Catalog } from '../core/catalog.ts';
import { compareEditions, type EditionChanges, type SubjectChanges } from '../core/changes.ts';
import type { Dataset } from '../core/dataset.ts';
import { describeChanges, findEdition, listChanges } from '../core/changes-text.ts';
import { folderOfEdition } from '../core/document/addresses.ts';
import { germanExcel, writeCsv } from '../core/export/csv.ts';
import { formatDate, formatNumber } from '../core/format.ts';
import { memoizeLast } from '../core/memoize.ts';
import { changesWords } from '../core/messages/changes.ts';
import { InputError } from '../core/problem.ts';
import { loadDataset } from '../state/load.ts';
import { changesStyles } from './atlas-changes-styles.ts';
import { define } from './define.ts';
import { downloadText } from './download.ts';
import { formStyles } from './form-styles.ts';
import { baseStyles } from './styles.ts';
import { tableStyles } from './table-styles.ts';
import { ViewElement } from './view-element.ts';

/** As many rows of one indicator as are written into the page. */
const mostRows = 300;

/** In the fragment of the address: "#ausgabe=2c6b6cc5" compares at once, and a copied link does so too. */
const fragment = /^#ausgabe=([0-9a-f]{8})$/;

/** What came of the last comparison, or what hinders it. */
type Outcome =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'comparing' | 'current' | 'missing' | 'older' | 'failed'; readonly edition: string }
  | { readonly kind: 'compared'; readonly before: Dataset };

/** What was corrected, and which values differ from those of an earlier edition that this server still has. */
export class AtlasChanges extends ViewElement {
  /** Address of the folder with the built data, ending in "/". */
  declare folder: string;
  declare private outcome: Outcome | undefined;

  static override properties = { folder: { type: String }, outcome: { state: true } };

  static override styles = [baseStyles, formStyles, tableStyles, changesStyles];

  readonly #changes = memoizeLast(compareEditions);

  constructor() {
    super();
    this.folder = '';
  }

  protected override firstUpdated(): void {
    const [, edition] = fragment.exec(location.hash) ?? [];
    if (edition !== undefined) void this.updateComplete.then(() => this.#compare(edition));
  }

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const words = changesWords[this.language];
    const [, edition = ''] = fragment.exec(location.hash) ?? [];
    return html`${this.#renderCorrections(view.dataset.catalog)}
      <h2>${words.changes}</h2>
      <p>${words.changesHow}</p>
      <form class="no-print" @submit=${this.#submit}>
        <label for="edition">${words.field}</label>
        <span class="row">
          <input
            id="edition"
            autocomplete="off"
            spellcheck="false"
            placeholder=${words.fieldHint}
            value=${edition}
          />
          <button class="button">${words.compare}</button>
        </span>
      </form>
      ${this.#renderOutcome(view.dataset)}`;
  }

  #renderCorrections({ corrections = [] }: Catalog): TemplateResult {
    const { heads, ...words } = changesWords[this.language];
    if (corrections.length === 0)
      return html`<h2>${words.corrections}</h2>
        <p>${words.correctionsNone}</p>`;
    const rows = corrections.map(({ date, table, column, cells, reason }) => [
      formatDate(date, this.language),
      `${table}.${column}`,
      formatNumber(cells, this.language),
      reason,
    ]);
    return html`<h2>${words.corrections}</h2>
      <p>${words.correctionsSome}</p>
      ${renderTable(words.corrections, [heads.date, heads.column, heads.cells, heads.reason], rows)}`;
  }

  #renderOutcome(after: Dataset): TemplateResult {
    const { outcome, language } = this;
    const words = changesWords[language];
    const changes = outcome?.kind === 'compared' ? this.#changes(outcome.before, after, language) : undefined;
    const told = changes
      ? describeChanges(changes, language)
      : outcome === undefined || outcome.kind === 'compared'
        ? ''
        : outcome.kind === 'unreadable'
          ? words.unreadable
          : words[outcome.kind](outcome.edition);
    return html`<p class="outcome" role="status">${told}</p>
      ${changes ? this.#renderChanges(changes) : nothing}`;
  }

  #renderChanges(changes: EditionChanges): TemplateResult | typeof nothing {
    if (changes.values === 0) return nothing;
    const save = () => this.#save(changes);
    return html`<div class="outcome">
        ${changes.subjects.map((subject) => this.#renderSubject(subject, changes.subjects.length === 1))}
      </div>
      <p class="outcome no-print">
        <button class="button" @click=${save}>${changesWords[this.language].save}</button>
      </p>`;
  }

  #renderSubject({ label, changes }: SubjectChanges, isOpen: boolean): TemplateResult {
    const { columns, ...words } = changesWords[this.language];
    const count = formatNumber(changes.length, this.language);
    const rows = changes.slice(0, mostRows).map(({ name, before, after }) => [name, before, after]);
    const summary = words.subject(label, words.values(count, changes.length === 1));
    return html`<details ?open=${isOpen}>
      <summary>${summary}</summary>
      ${renderTable(summary, [columns.place, columns.before, columns.after], rows)}
      ${
        changes.length > mostRows
          ? html`<p class="small">${words.more(formatNumber(mostRows, this.language), count)}</p>`
          : nothing
      }
    </details>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = this.renderRoot.querySelector('input')?.value ?? '';
    const edition = findEdition(text);
    if (edition === undefined) {
      this.outcome = { kind: 'unreadable' };
      return;
    }
    history.replaceState(history.state, '', `#ausgabe=${edition}`);
    void this.#compare(edition);
  };

  async #compare(edition: string): Promise<void> {
    if (edition === this.current!.dataset.catalog.edition) {
      this.outcome = { kind: 'current', edition };
      return;
    }
    this.outcome = { kind: 'comparing', edition };
    const site = new URL('../', new URL(this.folder, document.baseURI));
    const folder = new URL(`${folderOfEdition(edition)}data/`, site).href;
    const statuses: number[] = [];
    try {
      const before = await loadDataset(folder, async (url, options) => {
        const response = await fetch(url, options);
        statuses.push(response.status);
        return response;
      });
      this.outcome = { kind: 'compared', before };
    } catch (error) {
      console.warn('<atlas-changes>', error);
      const kind = statuses.includes(404) ? 'missing' : error instanceof InputError ? 'older' : 'failed';
      this.outcome = { kind, edition };
    }
  }

  #save(changes: EditionChanges): void {
    const { synthetic } = this.current!.dataset.catalog;
    const name = [changesWords[this.language].file, changes.before, changes.after].join('_');
    const text = writeCsv(listChanges(changes, synthetic, this.language), germanExcel);
    downloadText(text, `${name}.csv`, 'text/csv;charset=utf-8');
  }
}

function renderTable(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col" class="padded">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...others]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${others.map((text) => html`<td>${text}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

define('atlas-changes', AtlasChanges);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-changes': AtlasChanges;
  }
}
