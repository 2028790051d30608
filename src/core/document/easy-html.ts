import type { Catalog } from '../catalog.ts';
import { easyWords } from '../messages/easy.ts';
import { messagesOf } from '../messages/messages.ts';
import { pages } from '../selection.ts';
import { linkTo, type PaintedPage } from './addresses.ts';
import { nameSite, renderDocument } from './document-html.ts';
import { renderFooter, renderHeader } from './frame-html.ts';
import { html, type Content, type Markup } from './markup.ts';
import type { SiteAssets } from './site-assets.ts';

/** The page in Leichte Sprache, or in easy English, as a whole document. It needs no script and loads none. */
export function renderEasyPage(catalog: Catalog, page: PaintedPage, assets: SiteAssets): string {
  const { language } = page;
  const words = easyWords[language];
  const { easy: name, search, technique } = messagesOf(language);
  const atlas = words.atlas(catalog.title[language], catalog.place[language]);
  const link = linkTo({ kind: 'technique', language }, page, catalog);
  const body = html`<div class="painted">
    ${renderHeader(page, catalog)}
    <main id="content" tabindex="-1" class="text-page technique easy">
      <h1>${name}</h1>
      ${renderSection(atlas)} ${catalog.synthetic ? renderSentences(words.invented) : undefined}
      <p>${words.maps}</p>
      ${renderMaps(catalog, page)} ${renderSection(words.colors)} ${renderSection(words.search(search))}
      ${renderPages(page)} ${renderSection(words.accessibility(technique))}
      <p><a href="${link}">${technique}</a></p>
      ${renderSection(words.text)}
    </main>
    ${renderFooter(page, catalog, new Set(catalog.sources.map(({ id }) => id)))}
  </div>`;
  const description = atlas.sentences.join(' ');
  const parts = { title: `${name} – ${nameSite(catalog, page)}`, description, body };
  return renderDocument(parts, page, catalog, { ...assets, scripts: [], preloads: [] });
}

/** One sentence a line, as the rules of Leichte Sprache ask. */
function renderSentences(sentences: readonly string[]): Markup {
  return html`<p>
    ${sentences.map((sentence, index): Content => [index > 0 ? html`<br />` : undefined, sentence])}
  </p>`;
}

function renderSection({ heading, sentences }: { heading: string; sentences: readonly string[] }): Markup {
  return html`<h2>${heading}</h2>
    ${renderSentences(sentences)}`;
}

function renderMaps(catalog: Catalog, page: PaintedPage): Markup {
  const { language } = page;
  const indicators = catalog.indicators.filter(({ variantOf }) => variantOf === undefined);
  return html`<ul>
    ${indicators.map(
      ({ id, label }) =>
        html`<li>
          <a href="${linkTo({ kind: 'indicator', language, indicator: id }, page, catalog)}"
            >${label[language]}</a
          >
        </li>`,
    )}
  </ul>`;
}

function renderPages({ language }: PaintedPage): Markup {
  const words = easyWords[language];
  const names = messagesOf(language).pages;
  return html`<h2>${words.pages}</h2>
    <ul>
      ${pages.map((name) => html`<li><strong>${names[name]}:</strong> ${words.pageOf[name]}</li>`)}
    </ul>`;
}
