import type { Catalog, Source } from '../catalog.ts';
import { messagesOf } from '../messages/messages.ts';
import type { Language } from '../model.ts';
import { pages, type Page } from '../selection.ts';
import { firstIndicator, linkTo, type PaintedPage } from './addresses.ts';
import { attribute, html, type Content, type Markup } from './markup.ts';
import { tableAnchor } from './table-html.ts';

/** Skip link, name of the atlas, its pages and the other language. The page of an indicator has a table of its own. */
export function renderHeader(page: PaintedPage, catalog: Catalog): Markup {
  const { language } = page;
  const words = messagesOf(language);
  const other: Language = language === 'de' ? 'en' : 'de';
  const map: PaintedPage =
    page.kind === 'indicator' ? page : { kind: 'indicator', language, indicator: firstIndicator(catalog) };
  const mapHref = linkTo(map, page, catalog);
  const link = (href: string, label: string, isCurrent: boolean) =>
    html`<li>
      <a href="${href}" ${attribute('aria-current', isCurrent ? 'page' : undefined)}>${label}</a>
    </li>`;
  const shown = page.kind === 'indicator' ? 'map' : page.kind === 'page' ? page.page : undefined;
  const hrefOf = (name: Page) => {
    if (name === 'map') return mapHref;
    if (name === 'table' && shown === 'map') return `#${tableAnchor}`;
    return linkTo({ kind: 'page', language, page: name }, page, catalog);
  };
  return html`<header>
    <a class="skip" href="#content">${words.skipToContent}</a>
    <div class="bar">
      <p>
        <span class="name">${catalog.title[language]}</span>
        <span class="muted place">${catalog.place[language]}</span>
      </p>
      <nav class="no-print" aria-label="${words.pagesLabel}">
        <ul>
          ${pages.map((name) => link(hrefOf(name), words.pages[name], name === shown))}
        </ul>
      </nav>
      <div class="end no-print">
        <a href="${linkTo({ ...page, language: other }, page, catalog)}" hreflang="${other}"
          ><span aria-hidden="true">${words.languageCode}</span
          ><span class="visually-hidden" lang="${other}">${words.languageSwitch}</span></a
        >
      </div>
    </div>
  </header>`;
}

/** Demo mark, sources and edition, and the ways to the pages about embedding, technique and in easy language. */
export function renderFooter(page: PaintedPage, catalog: Catalog, shown: ReadonlySet<string>): Markup {
  const { language } = page;
  const words = messagesOf(language);
  const sources = catalog.sources
    .filter((source) => shown.has(source.id))
    .map((source) => html`<span>${renderSource(source, language)}</span>`);
  const technique = linkTo({ kind: 'technique', language }, page, catalog);
  const embedding = linkTo({ kind: 'embedding', language }, page, catalog);
  const easy = linkTo({ kind: 'easy', language }, page, catalog);
  return html`<footer>
    <div class="small muted">
      ${catalog.synthetic ? html`<span class="mark">${words.demoMark}</span>` : undefined}
      <span class="visually-hidden">${words.sources}:</span>${sources}
      ${catalog.edition === undefined ? undefined : html`<span>${words.edition(catalog.edition)}</span>`}
      <a href="${embedding}">${words.embedding}</a>
      <a href="${technique}">${words.technique}</a>
      <a href="${easy}">${words.easy}</a>
    </div>
  </footer>`;
}

/** The note that a source asks for, with links to the provider and to the licence. */
export function renderSource({ text, url, licence }: Source, language: Language): Content {
  const name = text[language];
  return [
    url === undefined ? name : html`<a href="${url}" rel="external">${name}</a>`,
    licence && html`, <a href="${licence.url}" rel="license">${licence.name}</a>`,
  ];
}
