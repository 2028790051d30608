import type { Catalog } from '../catalog.ts';
import { embedCard } from '../embed/oembed.ts';
import { languages } from '../model.ts';
import { folderOf, linkTo, type PaintedPage } from './addresses.ts';
import { html, type Markup } from './markup.ts';

/**
 * The same page in each language and, where the catalogue knows the address of the site, its one whole address and what
 * makes a pasted link a map (oEmbed): neither can be told relatively.
 */
export function renderAlternates(page: PaintedPage, catalog: Catalog): Markup {
  const address = catalog.publication?.address;
  const others = languages.map((language) => {
    const other = { ...page, language };
    const href = address === undefined ? linkTo(other, page, catalog) : address + folderOf(other, catalog);
    return html`<link rel="alternate" hreflang="${language}" href="${href}" />`;
  });
  if (address === undefined) return html`${others}`;
  const whole = address + folderOf(page, catalog);
  return html`${others}
    <link rel="canonical" href="${whole}" />
    ${renderCard(page, address)}`;
}

function renderCard(page: PaintedPage, address: string): Markup | undefined {
  if (page.kind !== 'indicator') return undefined;
  const href = address + embedCard(page.language, page.indicator);
  return html`<link rel="alternate" type="application/json+oembed" href="${href}" />`;
}
