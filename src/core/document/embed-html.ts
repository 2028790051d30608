import { describeWhole } from '../cluster-text.ts';
import type { Catalog } from '../catalog.ts';
import { nameGroup } from '../figure/area.ts';
import { areaWords } from '../messages/area.ts';
import { embeddingWords } from '../messages/embedding.ts';
import { formSentences } from '../messages/form.ts';
import { markingWords } from '../messages/marking.ts';
import { messagesOf } from '../messages/messages.ts';
import type { Language } from '../model.ts';
import { describeBase } from '../base-text.ts';
import { describeView } from '../text.ts';
import type { View } from '../view.ts';
import { folderOf } from './addresses.ts';
import { renderEmbedMap } from './embed-map.ts';
import { renderSource } from './frame-html.ts';
import { renderLegend } from './legend-html.ts';
import { attribute, html, type Content, type Markup } from './markup.ts';
import { renderTableSection } from './table-html.ts';

/** What an embedded map loads: two files beside it, or nothing because both stand in it. */
export type EmbedAssets =
  | {
      readonly kind: 'linked';
      readonly style: string;
      readonly script: string;
      readonly icon: string;
      /** Address of what draws the map in equal sizes (`TileDrawing`). */
      readonly tiles: string;
    }
  | {
      readonly kind: 'inline';
      readonly style: string;
      readonly script: string;
      /** A `TileDrawing` as JSON. */
      readonly tiles: string;
      /** Allows these two and nothing else. */
      readonly policy: string;
    };

/** Where an embedded map stands. */
export interface EmbedPlace {
  readonly assets: EmbedAssets;
  /** The start of the site as seen from the map; left out where the map stands alone. */
  readonly root?: string;
  /** The address of the current version, where this one stays as it is. */
  readonly current?: string;
  /** Keys of the parts that have maps of their own below this one (`embedPath`). */
  readonly areas?: readonly string[];
}

/**
 * A map to be framed by the pages of others, as a whole document: title, map, legend, summary, table and sources are
 * there before, and without, any script.
 */
export function renderEmbedPage(view: View, place: EmbedPlace): string {
  const { selection, indicator, dataset } = view;
  const { language } = selection;
  const words = embeddingWords[language];
  const body = html`<main aria-labelledby="title">
      ${place.current === undefined ? undefined : renderStays(dataset.catalog, language, place.current)}
      ${renderAreaNote(view, place.areas ?? [])}
      <p class="places-note stays" hidden>${markingWords[language].missing}</p>
      <div data-part="title">
        <h1 id="title">${indicator.title[language]}</h1>
        <p>${indicator.question[language]}. <span class="muted">${describeBase(view)}.</span></p>
      </div>
      ${renderFigure(view, place.assets)}
      <div class="marked" data-heading="${words.marked}" hidden></div>
      <details data-part="table">
        <summary>${messagesOf(language).tableLinkText}</summary>
        ${renderTableSection(view)}
      </details>
    </main>
    ${renderSources(view, place)}`;
  const document = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${indicator.title[language]} – ${dataset.catalog.title[language]}</title>
        <meta name="description" content="${describeView(view)}" />
        ${renderOrigin(view)} ${renderAssets(place)}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
  return `${document.markup}\n`;
}

/** Search engines are led to the page of the atlas, of which this is a part. */
function renderOrigin({ dataset: { catalog }, indicator, selection: { language } }: View): Content {
  const address = catalog.publication?.address;
  if (address === undefined) return undefined;
  const page = { kind: 'indicator', language, indicator: indicator.id } as const;
  return html`<link rel="canonical" href="${address + folderOf(page, catalog)}" />`;
}

function renderAssets({ assets }: EmbedPlace): Content {
  if (assets.kind === 'inline')
    return [
      html`<meta http-equiv="Content-Security-Policy" content="${assets.policy}" />`,
      { markup: `<style>${assets.style}</style><script>${assets.script}</script>` },
    ];
  return html`<link rel="icon" href="${assets.icon}" type="image/svg+xml" />
    <link rel="stylesheet" href="${assets.style}" />
    <script defer src="${assets.script}"></script>`;
}

function renderFigure(view: View, { tiles }: EmbedAssets): Markup {
  const { language } = view.selection;
  return html`<div class="figure">
    <div>
      <div class="map-box" data-hint="${embeddingWords[language].mapHint}">${renderEmbedMap(view)}</div>
      ${renderFormNote(language, tiles)}
    </div>
    <div class="beside">
      <div data-part="legend">${renderLegend(view)}</div>
      <p data-part="summary">${describeWhole(view)}</p>
    </div>
  </div>`;
}

/** Shown where the address asks for equal sizes. */
function renderFormNote(language: Language, tiles: string): Markup {
  const { mark, explained, back, failed } = formSentences[language];
  return html`<p class="form-note small" hidden data-tiles="${tiles}" data-failed="${failed}">
    ${mark} <a href="?">${back}</a> <span class="muted">${explained}</span>
  </p>`;
}

/** Shown where the address asks for a part that has no map here. */
function renderAreaNote(
  { dataset: { catalog, part }, selection: { language } }: View,
  areas: readonly string[],
) {
  const shown = part ? nameGroup(part.group, language) : catalog.place[language];
  return html`<p
    class="area-note stays"
    hidden
    ${attribute('data-shown', part?.group.id)}
    data-areas="${areas.join(' ')}"
  >
    ${areaWords[language].unknownEmbed(shown)}
  </p>`;
}

function renderStays({ edition = '' }: Catalog, language: Language, current: string): Markup {
  const words = embeddingWords[language];
  return html`<p class="stays">
    ${words.editionStays(edition)}
    <a href="${current}" target="_blank" rel="noopener">${words.currentMap}</a>
  </p>`;
}

function renderSources(
  { dataset: { catalog, part }, indicator, selection: { language } }: View,
  place: EmbedPlace,
) {
  const words = messagesOf(language);
  const shown = new Set([...catalog.boundaries.sources, ...catalog.facts.sources, ...indicator.sources]);
  const page = folderOf({ kind: 'indicator', language, indicator: indicator.id }, catalog);
  return html`<footer class="small muted" aria-label="${words.sources}">
    ${catalog.synthetic ? html`<span class="mark">${words.demoMark}</span>` : undefined}
    ${part && html`<span>${areaWords[language].only(nameGroup(part.group, language))}</span>`}
    <span>${words.sources}:</span>
    ${catalog.sources
      .filter(({ id }) => shown.has(id))
      .map((source) => html`<span>${renderSource(source, language)}</span>`)}
    ${catalog.edition === undefined ? undefined : html`<span>${words.edition(catalog.edition)}</span>`}
    ${
      place.root === undefined
        ? undefined
        : html`<a
            href="${place.root}${page}${part && `?gebiet=${part.group.id}`}"
            target="_blank"
            rel="noopener"
            >${part ? areaWords[language].openPart(nameGroup(part.group, language)) : embeddingWords[language].openInAtlas}</a
          >`
    }
  </footer>`;
}
