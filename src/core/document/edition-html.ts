import type { Catalog } from '../catalog.ts';
import { changesWords } from '../messages/changes.ts';
import { embeddingWords } from '../messages/embedding.ts';
import { languages, type Language } from '../model.ts';
import { embedFolder } from '../embed/oembed.ts';
import { folderOf } from './addresses.ts';
import { html, type Markup } from './markup.ts';

/**
 * The start page of an edition: its maps and its data, as links inside its folder.
 *
 * @param data paths of its files of data, from the folder of the edition
 */
export function renderEditionIndex(catalog: Catalog, edition: string, data: readonly string[]): string {
  const sections = languages.map((language) => renderSection(catalog, edition, language));
  const document = html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${embeddingWords.de.editionTitle(edition)}</title>
        <link rel="icon" href="icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${embedFolder.de}embed.css" />
      </head>
      <body>
        <main>
          <h1>${catalog.title.de} ${catalog.place.de}</h1>
          ${sections}
          <ul>
            ${data.map((path) => html`<li><a href="${path}">${path}</a></li>`)}
          </ul>
        </main>
      </body>
    </html>`;
  return `${document.markup}\n`;
}

function renderSection(catalog: Catalog, edition: string, language: Language): Markup {
  const words = embeddingWords[language];
  return html`<section lang="${language}">
    <h2>${words.editionTitle(edition)}</h2>
    <p>${words.editionIntroduction} <a href="../../">${words.currentMap}</a></p>
    <p>
      <a href="../../${folderOf({ kind: 'page', page: 'data', language }, catalog)}#ausgabe=${edition}"
        >${changesWords[language].since}</a
      >
    </p>
    <ul>
      ${catalog.indicators.map(
        ({ id, title }) => html`<li><a href="${embedFolder[language]}${id}.html">${title[language]}</a></li>`,
      )}
    </ul>
  </section>`;
}
