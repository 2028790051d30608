import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import type { Dataset } from '../../src/core/dataset.ts';
import { renderEmbedPage, type EmbedAssets } from '../../src/core/document/embed-html.ts';
import { buildEmbedCard, embedCard, embedFolder } from '../../src/core/embed/oembed.ts';
import { tileDrawingFile } from '../../src/core/embed/tile-drawing.ts';
import { renderFigure } from '../../src/core/figure/render-figure.ts';
import { defaultChoice, optionsOf } from '../../src/core/figure/figure-choice.ts';
import { buildMapGeometry } from '../../src/core/geometry.ts';
import { memoizeByObject } from '../../src/core/memoize.ts';
import { embeddingWords } from '../../src/core/messages/embedding.ts';
import { languages, type Language } from '../../src/core/model.ts';
import { defaultSelection } from '../../src/core/selection.ts';
import { buildView, type View } from '../../src/core/view.ts';
import type { OutputFile } from '../lib/effects.ts';
import type { EmbedScript } from './bundle-embeds.ts';

/** What embedded maps load, as text. */
export interface EmbedSources {
  readonly style: string;
  readonly scripts: Readonly<Record<EmbedScript, string>>;
  /** What draws their maps in equal sizes, as JSON. */
  readonly tiles: string;
}

const styleName = 'embed.css';
const scriptName = 'embed.js';

/** Every map as a page to be framed, a picture and a ZIP to host, with the scripts that they and their hosts load. */
export function renderEmbeds(dataset: Dataset, sources: EmbedSources): readonly OutputFile[] {
  const maps = listViews(dataset).flatMap((view) => {
    const name = `${embedFolder[view.selection.language]}${view.indicator.id}`;
    const card = renderCard(view);
    return [
      ...(card === undefined ? [] : [card]),
      { path: `${name}.html`, bytes: strToU8(renderLinked(view)) },
      { path: `${name}.svg`, bytes: strToU8(renderPicture(view)) },
      { path: `${name}.zip`, bytes: packAlone(view, sources) },
    ];
  });
  const scripts = Object.entries(sources.scripts).map(([name, text]) => ({
    path: `${embedFolder.de}${name}.js`,
    bytes: strToU8(text),
  }));
  const tiles = { path: embedFolder.de + tileDrawingFile, bytes: strToU8(sources.tiles) };
  return [...maps, ...scripts, tiles, { path: embedFolder.de + styleName, bytes: strToU8(sources.style) }];
}

/** A view of every indicator in every language, as the atlas shows it first. */
export function listViews(dataset: Dataset): readonly View[] {
  const standard = defaultSelection(dataset.catalog);
  return languages.flatMap((language) =>
    dataset.catalog.indicators.map(({ id }) => buildView(dataset, { ...standard, language, indicator: id })),
  );
}

/** For systems that make a map of a pasted address; a card without whole addresses would be of no use. */
function renderCard(view: View): OutputFile | undefined {
  const { dataset, selection, indicator } = view;
  const address = dataset.catalog.publication?.address;
  if (address === undefined) return undefined;
  const text = `${JSON.stringify(buildEmbedCard(view, address), null, 2)}\n`;
  return { path: embedCard(selection.language, indicator.id), bytes: strToU8(text) };
}

function renderLinked(view: View): string {
  const up = upFrom(view.selection.language);
  return renderEmbedPage(view, { root: `../${up}`, assets: linkedAssets(up) });
}

/** Style and script as seen from a map: both languages share those of the first. */
export function linkedAssets(up: string): EmbedAssets {
  return {
    kind: 'linked',
    style: up + styleName,
    script: up + scriptName,
    tiles: up + tileDrawingFile,
    icon: `${up}../icon.svg`,
  };
}

/** The folder of all embedded maps as seen from a map: "" or "../". */
export function upFrom(language: Language): string {
  return '../'.repeat(embedFolder[language].split('/').length - embedFolder.de.split('/').length);
}

const geometryOf = memoizeByObject((dataset: Dataset) =>
  buildMapGeometry(dataset.topology, dataset.municipalities),
);

function renderPicture(view: View): string {
  const choice = { ...defaultChoice(view, '174mm', view.selection.language), layout: 'map' } as const;
  return renderFigure(view, geometryOf(view.dataset), optionsOf(choice, ''));
}

/** The same bytes whenever it is built: the time of a file in a ZIP cannot be left out. */
const noTime = new Date(1980, 0, 1);

function packAlone(view: View, { style, scripts, tiles }: EmbedSources): Uint8Array {
  const { language } = view.selection;
  const page = renderEmbedPage(view, { assets: inlineAssets(style, scripts.embed, tiles) });
  const readme = embeddingWords[language].archiveReadme(view.indicator.title[language]);
  const files = { 'index.html': strToU8(page), 'README.txt': strToU8(readme) };
  return zipSync(files, { mtime: noTime, level: 9 });
}

/** Style and script in the page, allowed by their hashes; nothing else may run or load. */
export function inlineAssets(style: string, program: string, tiles: string): EmbedAssets {
  // In a page the text of a script ends where its end tag stands, in whatever quotes. It runs after what it works on.
  const script = `addEventListener('DOMContentLoaded',()=>{${program}});`.replaceAll('</', '<\\/');
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
  return { kind: 'inline', style, script, tiles, policy };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
