import { formatNumber } from '../format.ts';
import { messagesOf } from '../messages/messages.ts';
import type { Indicator } from '../indicator.ts';
import type { OutlineLevel } from '../model.ts';
import type { View } from '../view.ts';
import { linkTo, type PaintedPage } from './addresses.ts';
import { attribute, html, type Markup } from './markup.ts';

/**
 * The indicators by theme as links, once as a list for wide pages and once to be unfolded on narrow ones.
 *
 * @param part of their pages that the links lead to: "" or a fragment
 */
export function renderIndicatorLinks(view: View, page: PaintedPage, part = ''): Markup {
  const { language } = view.selection;
  const words = messagesOf(language);
  const shown = baseOf(view.indicator);
  const name = view.dataset.catalog.indicators.find(({ id }) => id === shown)!.label[language];
  const themes = view.dataset.catalog.themes.map((theme) => {
    const links = theme.indicators.map(
      (id) => html`<li>${renderIndicatorLink(view, page, id, shown, part)}</li>`,
    );
    return html`<section>
      <h2>${theme.label[language]}</h2>
      <ul>
        ${links}
      </ul>
    </section>`;
  });
  return html`<nav class="indicators wide-only" aria-label="${words.indicators}">${themes}</nav>
    <details class="indicators folded">
      <summary>${words.indicator}: ${name}</summary>
      <nav aria-label="${words.indicators}">${themes}</nav>
    </details>`;
}

/** The readings of one indicator as links; nothing where there is only one. */
export function renderVariantLinks(view: View, page: PaintedPage): Markup | undefined {
  const base = baseOf(view.indicator);
  const family = view.dataset.catalog.indicators.filter(
    ({ id, variantOf }) => id === base || variantOf === base,
  );
  if (family.length < 2) return undefined;
  const links = family.map(
    ({ id }) => html`<li>${renderIndicatorLink(view, page, id, view.indicator.id)}</li>`,
  );
  return html`<nav aria-label="${messagesOf(view.selection.language).variants}">
    <ul>
      ${links}
    </ul>
  </nav>`;
}

function renderIndicatorLink(view: View, page: PaintedPage, id: string, current: string, part = ''): Markup {
  const { language } = view.selection;
  const { catalog } = view.dataset;
  const { label } = catalog.indicators.find((indicator) => indicator.id === id)!;
  const href = linkTo({ kind: 'indicator', language, indicator: id }, page, catalog) + part;
  return html`<a href="${href}" ${attribute('aria-current', id === current ? 'page' : undefined)}
    >${label[language]}</a
  >`;
}

function baseOf(indicator: Indicator): string {
  return indicator.variantOf ?? indicator.id;
}

const lineByLevel: Readonly<Record<OutlineLevel, { readonly width: number; readonly dashes?: string }>> = {
  association: { width: 1.75 },
  district: { width: 1.25, dashes: '5 2.5' },
  region: { width: 2.5 },
};

/** The outlines that are drawn, each with its line. */
export function renderOutlineKey(view: View): Markup | undefined {
  const { language, outlines } = view.selection;
  if (outlines.length === 0) return undefined;
  const words = messagesOf(language);
  const rows = outlines.map((level) => {
    const { width, dashes } = lineByLevel[level];
    return html`<li>
      <svg width="22" height="8" aria-hidden="true">
        <path d="M0 4H22" stroke="#15171c" stroke-width="${width}" ${attribute('stroke-dasharray', dashes)} />
      </svg>
      ${words.outlinesOf[level]}
      <span class="numeric small muted">${formatNumber(view.dataset.groups[level].length, language)}</span>
    </li>`;
  });
  return html`<section class="outline-key">
    <h2>${words.outlines}</h2>
    <ul>
      ${rows}
    </ul>
  </section>`;
}
