import type { Catalog } from '../catalog.ts';
import { messagesOf } from '../messages/messages.ts';
import { techniqueWords } from '../messages/technique.ts';
import type { Language } from '../model.ts';
import { renderAccessibilityStatement } from './accessibility-html.ts';
import { rootOf, type PaintedPage } from './addresses.ts';
import { renderFooter, renderHeader, renderSource } from './frame-html.ts';
import { html, type Content, type Markup } from './markup.ts';
import { nameSite, renderDocument } from './document-html.ts';
import type { SiteAssets } from './site-assets.ts';

/**
 * The page about technique and privacy as a whole document. It needs no script and loads none.
 *
 * @param headers what the web server sends with every file, by name
 */
export function renderTechniquePage(
  catalog: Catalog,
  page: PaintedPage,
  assets: SiteAssets,
  headers: Readonly<Record<string, string>>,
): string {
  const { language } = page;
  const words = techniqueWords[language];
  const name = messagesOf(language).technique;
  const licences = rootOf(page, catalog) + licenceFile;
  const body = html`<div class="painted">
    ${renderHeader(page, catalog)}
    <main id="content" tabindex="-1" class="text-page technique">
      <h1>${name}</h1>
      <p>${words.introduction}</p>
      ${renderSection(words.requests)} ${renderSection(words.storage)} ${renderSection(words.server)}
      ${renderSection(words.headers)} ${renderHeaderTable(headers, language)} ${renderSection(words.licences)}
      <ul>
        ${catalog.sources.map((source) => html`<li>${renderSource(source, language)}</li>`)}
      </ul>
      <p>${words.program} <a href="${licences}">${words.libraries}</a></p>
      ${renderAccessibilityStatement(catalog, language)}
    </main>
    ${renderFooter(page, catalog, new Set(catalog.sources.map(({ id }) => id)))}
  </div>`;
  const parts = { title: `${name} – ${nameSite(catalog, page)}`, description: words.introduction, body };
  return renderDocument(parts, page, catalog, { ...assets, scripts: [], preloads: [] });
}

/** The licences of all libraries in the built site; written by the bundler. */
const licenceFile = 'licenses.md';

interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items?: readonly string[];
}

function renderSection({ heading, paragraphs, items }: Section): Markup {
  const list: Content =
    items &&
    html`<ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  return html`<h2>${heading}</h2>
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}${list}`;
}

function renderHeaderTable(headers: Readonly<Record<string, string>>, language: Language): Markup {
  const words = techniqueWords[language];
  const rows = Object.entries(headers).map(
    ([name, value]) =>
      html`<tr>
        <th scope="row"><code>${name}</code></th>
        <td><code>${value}</code></td>
      </tr>`,
  );
  return html`<table class="headers">
    <thead>
      <tr>
        <th scope="col">${words.headerName}</th>
        <th scope="col">${words.headerValue}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
