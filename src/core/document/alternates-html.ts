import type { Catalog } from '../catalog.ts';
import { embedCard } from '../embed/oembed.ts';
import { languages } from '../model.ts';
import { folderOf, type PaintedPage } from './addresses.ts';
import { html, type Markup } from './markup.ts';

/**
 * The same page in each language, its one whole address, and what makes a pasted link a map (oEmbed). None of them can
 * be told relatively: nothing where the catalogue does not know the address of the site.
 */
export function renderAlternates(page: PaintedPage, catalog: Catalog): Markup | undefined {
  const address = catalog.publication?.address;
  if (address === undefined) return undefined;
  const others = languages.map((language) => {
    const href = address + folderOf({ ...page, language }, catalog);
    return html`<link rel="alternate" hreflang="${language}" href="${href}" />`;
  });
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
