import { css, html, nothing, type TemplateResult } from 'lit';
import { queryOf } from '../core/figure/figure-query.ts';
import type { Indicator } from '../core/indicator.ts';
import { passportWords } from '../core/messages/passport.ts';
import type { AreaId } from '../core/model.ts';
import { buildPassport, type Passport } from '../core/profile/passport.ts';
import type { View } from '../core/view.ts';
import { define } from './define.ts';
import { DialogElement, dialogStyles } from './dialog-element.ts';

const mail = 'mailto:';

/** Where one value of a municipality comes from, and a message to send if it is wrong. */
export class AtlasPassportDialog extends DialogElement {
  declare indicator: Indicator | undefined;
  declare place: AreaId | undefined;

  static override properties = { indicator: { attribute: false }, place: { attribute: false } };

  static override styles = [
    ...dialogStyles,
    css`
      @media (width >= 40rem) {
        dialog {
          width: min(44rem, 100vw - 2rem);
        }
      }

      dl {
        display: grid;
        grid-template-columns: minmax(7rem, max-content) 1fr;
        gap: 0.375rem 1.5rem;
      }

      dd {
        overflow-wrap: anywhere;
      }

      dd:first-of-type {
        font-weight: 600;
      }

      @media (width < 40rem) {
        dl {
          grid-template-columns: 1fr;
          gap: 0;
        }

        dd {
          margin-bottom: 0.5rem;
        }
      }
    `,
  ];

  override render() {
    const { current, indicator, place, language } = this;
    if (!current || !indicator || place === undefined) return nothing;
    const dataset = current.level?.source ?? current.dataset;
    const link = new URL(queryOf(showValue(current, indicator, place)), location.href).href;
    const passport = buildPassport(dataset, indicator, place, language, link);
    return this.renderDialog(
      passport.title,
      html`<dl>
          ${passport.rows.map(
            ({ label, text }) =>
              html`<dt class="muted">${label}</dt>
                <dd>${text}</dd>`,
          )}
        </dl>
        ${this.#renderReport(passport, dataset.catalog.publication?.contact)}
        <p role="status" class="small"></p>`,
    );
  }

  /** @param contact where reports go: "mailto:…" or the address of a page */
  #renderReport({ subject, report }: Passport, contact: string | undefined): TemplateResult {
    const words = passportWords[this.language];
    const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(report)}`;
    return html`<h3>${words.wrong}</h3>
      <p>${words.wrongHow} ${contact === undefined ? words.wrongNowhere : nothing}</p>
      ${this.renderCopy(report, words.copy)}
      ${
        contact === undefined
          ? nothing
          : contact.startsWith(mail)
            ? html`<a class="button" href="${contact}?${query}">${words.write}</a>`
            : html`<a class="button" href=${contact}>${words.page}</a>`
      }`;
  }
}

/** The view in which a value is the one that the map and the profile show. */
function showValue(view: View, { id }: Indicator, place: AreaId): View {
  const selection = { ...view.selection, indicator: id, places: [place], level: 'municipality' as const };
  return { ...view, selection };
}

define('atlas-passport-dialog', AtlasPassportDialog);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-passport-dialog': AtlasPassportDialog;
  }
}
