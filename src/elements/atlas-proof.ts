import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { allMessagesOf, type AllMessages } from '../core/messages/all-messages.ts';
import { formatFinding, formatPublished } from '../core/report/format-finding.ts';
import { listNotes, noteOf } from '../core/report/notes.ts';
import { buildReport, type ReportRow } from '../core/report/report.ts';
import type { Published } from '../core/report/published.ts';
import { define } from './define.ts';
import { baseStyles } from './styles.ts';
import { tableStyles } from './table-styles.ts';
import { ViewElement } from './view-element.ts';

/** The numbers that the report publishes, beside those that the data of the atlas give, computed in the page. */
export class AtlasProof extends ViewElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      .scroll {
        max-height: none;
      }

      caption {
        padding: 0.5rem 0.75rem;
        font-weight: 600;
        text-align: start;
      }

      thead th {
        position: static;
        padding: 0.375rem 0.75rem;
      }

      th,
      td {
        padding: 0.25rem 0.5rem;
        font-size: 0.875rem;
      }

      tbody th {
        min-width: 9rem;
        hyphens: auto;
      }

      @media (max-width: 40rem) {
        th,
        td,
        thead th {
          padding-inline: 0.375rem;
          font-size: 0.8125rem;
        }

        tbody th {
          min-width: 6rem;
        }
      }

      @media print {
        caption,
        thead th,
        th,
        td {
          padding-block: 1px;
          font-size: 8.5pt;
        }

        .notes {
          font-size: 7.5pt;
          line-height: 1.3;
        }
      }

      sup {
        line-height: 0;
      }

      .notes {
        margin: 0.25rem 0 0;
        padding-inline-start: 1.5rem;
        font-size: 0.8125rem;
      }

      .different {
        background: color-mix(in srgb, var(--warm) 10%, var(--ground));
        font-weight: 600;
      }
    `,
  ];

  /** Number of the figure; the numbers of all figures where left out. */
  @property({ type: Number })
  figure: number | undefined;

  /** The published numbers. */
  @property({ attribute: false })
  published: readonly Published[] = [];

  protected override get words(): AllMessages {
    return allMessagesOf(this.language);
  }

  override render() {
    const view = this.current;
    const wanted = this.published.filter(
      (entry) => this.figure === undefined || entry.figure === this.figure,
    );
    if (!view || wanted.length === 0) return nothing;
    const { words } = this;
    const notes = listNotes(wanted, this.language);
    return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="caption">
        <table>
          <caption id="caption">
            ${this.figure === undefined ? nothing : `${words.figureOfReport(this.figure)}: `}${words.proofCaption}
          </caption>
          <thead>
            <tr>
              <th scope="col">${words.proofNumber}</th>
              <th scope="col" class="numeric">${words.proofPublished}</th>
              <th scope="col" class="numeric">${words.proofComputed}</th>
              <th scope="col">${words.proofVerdict}</th>
            </tr>
          </thead>
          <tbody>
            ${buildReport(view.dataset, wanted).map((row) => this.#renderRow(row, notes))}
          </tbody>
        </table>
      </div>
      ${this.#renderNotes(notes)}`;
  }

  /** How numbers are computed where the report leaves it open; rows point to them by their place in the list. */
  #renderNotes(notes: readonly string[]): TemplateResult | typeof nothing {
    if (notes.length === 0) return nothing;
    return html`<ol class="notes muted">
      ${notes.map((note, index) => html`<li id="note-${index}">${note}</li>`)}
    </ol>`;
  }

  #renderRow({ published, computed, ok }: ReportRow, notes: readonly string[]): TemplateResult {
    const { language, words } = this;
    const note = notes.indexOf(noteOf(published, language) ?? '');
    const found =
      computed === undefined ? words.proofMissing : formatFinding(computed, published.unit, language);
    return html`<tr>
      <th scope="row" aria-describedby=${note < 0 ? nothing : `note-${note}`}>
        ${published.text[language]}${note < 0 ? nothing : html`<sup aria-hidden="true">${note + 1}</sup>`}
      </th>
      <td class="numeric">${formatPublished(published, language)}</td>
      <td class="numeric">${found}</td>
      <td class=${ok ? '' : 'different'}>${ok ? words.proofSame : words.proofDifferent}</td>
    </tr>`;
  }
}

define('atlas-proof', AtlasProof);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-proof': AtlasProof;
  }
}
