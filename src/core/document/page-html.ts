import { nameSite, renderDocument } from './document-html.ts';
import { describeWhole } from '../cluster-text.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import { describeBase } from '../base-text.ts';
import { describeView } from '../text.ts';
import type { View } from '../view.ts';
import { rootOf, type PaintedPage } from './addresses.ts';
import { renderFooter, renderHeader } from './frame-html.ts';
import { renderLegend } from './legend-html.ts';
import { renderMapSvg } from './map-svg.ts';
import { html, type Markup } from './markup.ts';
import { renderIndicatorLinks, renderOutlineKey, renderVariantLinks } from './navigation-html.ts';
import { renderGroupedTables } from './grouped-table-html.ts';
import type { SiteAssets } from './site-assets.ts';
import { tableAnchor } from './table-html.ts';

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
  return renderDocument({ title, description, body, map: indicator.kind }, page, dataset.catalog, assets);
}

function renderMapPage(view: View, page: PaintedPage): Markup {
  const { indicator, selection } = view;
  const words = allMessagesOf(selection.language);
  const isMonth = indicator.kind === 'month';
  const summary = html`<p class="summary">${describeWhole(view)}</p>`;
  return html`<div class="map-page">
    <div class="controls">${renderIndicatorLinks(view, page)}${renderOutlineKey(view)}</div>
    <div class="map-area">
      <div class="heading">${renderHeading(view)}</div>
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

/** What a view shows: heading, who is counted and how, how many of all, and the reference date. */
export function renderHeading(view: View): Markup {
  const { indicator, selection, dataset } = view;
  const { language } = selection;
  return html`<h1>${indicator.title[language]}</h1>
    <p>
      ${indicator.question[language]}. <span class="muted">${describeBase(view)}.</span>${
        dataset.catalog.synthetic ? html` <strong>${allMessagesOf(language).demoMark}.</strong>` : undefined
      }
    </p>
    ${indicator.note && html`<p class="small muted">${indicator.note[language]}</p>`}`;
}
