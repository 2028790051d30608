import type { Catalog } from '../catalog.ts';
import { nameGroup } from '../figure/area.ts';
import { embeddingWords } from '../messages/embedding.ts';
import type { Group } from '../model.ts';
import { folderOf, type PaintedPage } from './addresses.ts';
import { attribute, html, type Markup } from './markup.ts';

/** Texts of the other language too: the code is written in the language of the map. */
export function renderTexts(
  catalog: Catalog,
  language: PaintedPage['language'],
  { language: own }: PaintedPage,
  areas: readonly Group[],
): Markup {
  const words = embeddingWords[language];
  return html`<ul
    hidden
    data-texts="${language}"
    ${attribute('lang', language === own ? undefined : language)}
  >
    <li data-link="${words.openInAtlas}"></li>
    ${catalog.indicators.map(
      ({ id, title }) =>
        html`<li
          data-id="${id}"
          data-title="${title[language]}"
          data-archive="${words.archiveText(title[language])}"
          data-page="${folderOf({ kind: 'indicator', language, indicator: id }, catalog)}"
        ></li>`,
    )}
    ${areas.map((area) => html`<li data-area="${area.id}" data-name="${nameGroup(area, language)}"></li>`)}
  </ul>`;
}
