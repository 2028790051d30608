import type { Catalog } from '../catalog.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import { describeBase, describeView } from '../text.ts';
import type { View } from '../view.ts';
import { renderAlternates } from './alternates-html.ts';
import { rootOf, type PaintedPage } from './addresses.ts';
import { renderFooter, renderHeader } from './frame-html.ts';
import { renderLegend } from './legend-html.ts';
import { renderMapSvg } from './map-svg.ts';
import { html, type Markup } from './markup.ts';
import { renderIndicatorLinks, renderOutlineKey, renderVariantLinks } from './navigation-html.ts';
import { renderGroupedTables } from './grouped-table-html.ts';
import { tableAnchor } from './table-html.ts';

/** Files that every page loads, as addresses from the start of the site. */
export interface SiteAssets {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly preloads: readonly string[];
  readonly icon: string;
  /** Loaded with the page, because text that is drawn anew in another font moves what stands below it. */
  readonly fonts: readonly string[];
}

/** A document to be written: what stands in its head, and its body. */
interface DocumentParts {
  readonly title: string;
  readonly description: string;
  readonly body: Markup;
  /** What else stands in the head. */
  readonly head?: Markup;
}

/** The page of an indicator as a whole document: map, legend, summary and table, without any script. */
export function renderIndicatorPage(view: View, assets: SiteAssets): string {
  const { selection, indicator, dataset } = view;
  const { language } = selection;
  const page: PaintedPage = { kind: 'indicator', language, indicator: indicator.id };
  const shown = new Set([
    ...dataset.catalog.boundaries.sources,
    ...dataset.catalog.facts.sources,
    ...indicator.sources,
  ]);
  const root = rootOf(page, dataset.catalog);
  const body = html`<atlas-app root="${root}" indicator="${indicator.id}" language="${language}">
    <div class="painted">
      ${renderHeader(page, dataset.catalog)}
      <main id="content" tabindex="-1">${renderMapPage(view, page)}${renderGroupedTables(view)}</main>
      ${renderFooter(page, dataset.catalog, shown)}
    </div>
  </atlas-app>`;
  const title = `${indicator.title[language]} – ${nameSite(dataset.catalog, page)}`;
  const description = `${indicator.question[language]}. ${describeView(view)}`;
  return renderDocument({ title, description, body }, page, dataset.catalog, assets);
}

/** "Integrationsatlas Baden-Württemberg" */
export function nameSite(catalog: Catalog, { language }: PaintedPage): string {
  return `${catalog.title[language]} ${catalog.place[language]}`;
}

/** A whole document around a body. Scripts are named last: on a slow line they would keep the picture waiting. */
export function renderDocument(
  { title, description, body, head }: DocumentParts,
  page: PaintedPage,
  catalog: Catalog,
  assets: SiteAssets,
): string {
  const root = rootOf(page, catalog);
  const document = html`<!doctype html>
    <html lang="${page.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <meta name="theme-color" content="#ffffff" />
        <link rel="icon" href="${root}${assets.icon}" type="image/svg+xml" />
        ${renderAlternates(page, catalog)}${head}
        ${assets.fonts.map(
          (path) =>
            html`<link rel="preload" href="${root}${path}" as="font" type="font/woff2" crossorigin />`,
        )}
        ${assets.styles.map((path) => html`<link rel="stylesheet" href="${root}${path}" />`)}
      </head>
      <body>
        ${body} ${assets.preloads.map((path) => html`<link rel="modulepreload" href="${root}${path}" />`)}
        ${assets.scripts.map((path) => html`<script type="module" src="${root}${path}"></script>`)}
      </body>
    </html>`;
  return `${document.markup}\n`;
}

function renderMapPage(view: View, page: PaintedPage): Markup {
  const { indicator, selection } = view;
  const { language } = selection;
  const words = allMessagesOf(language);
  const isMonth = indicator.kind === 'month';
  const summary = html`<p class="summary">${describeView(view)}</p>`;
  return html`<div class="map-page">
    <div class="controls">${renderIndicatorLinks(view, page)}${renderOutlineKey(view)}</div>
    <div class="map-area">
      <div class="heading">
        <h1>${indicator.title[language]}</h1>
        <p>${indicator.question[language]}. <span class="muted">${describeBase(view)}.</span></p>
        ${indicator.note && html`<p class="small muted">${indicator.note[language]}</p>`}
      </div>
      <div class="variants">${renderVariantLinks(view, page)}</div>
      <div class="map-frame">
        <p class="to-table"><a href="#${tableAnchor}">${words.tableLinkText}</a></p>
        <div class="painted-map">${renderMapSvg(view)}</div>
      </div>
      ${isMonth ? html`<div class="below-map small">${summary}</div>` : undefined}
    </div>
    <div class="explanation">
      ${renderLegend(view)} ${isMonth ? undefined : summary}
      <p><a href="#${tableAnchor}">${words.tableLinkText}</a></p>
      <noscript><p class="small muted">${words.withoutScripts}</p></noscript>
    </div>
  </div>`;
}
