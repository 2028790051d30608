import { strToU8 } from 'fflate';
import { narrowDataset } from '../../src/core/area/narrow-view.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import { renderEmbedPage, type EmbedAssets } from '../../src/core/document/embed-html.ts';
import { listEmbedAreas } from '../../src/core/embed/embed-areas.ts';
import { buildEmbedCard, embedCard, embedFolder, embedPath } from '../../src/core/embed/oembed.ts';
import { tileDrawingFile } from '../../src/core/embed/tile-drawing.ts';
import { drawFigure } from '../../src/core/figure/render-figure.ts';
import { renderSvg } from '../../src/core/figure/render-svg.ts';
import { defaultChoice, optionsOf } from '../../src/core/figure/figure-choice.ts';
import { buildMapGeometry } from '../../src/core/geometry.ts';
import { memoizeByObject, memoizeLast } from '../../src/core/memoize.ts';
import type { View } from '../../src/core/view.ts';
import type { OutputFile } from '../lib/effects.ts';
import type { EmbedScript } from './bundle-embeds.ts';
import { listAreaViews, listViews } from './embed-views.ts';
import { packAlone } from './pack-alone.ts';

/** What embedded maps load, as text. */
export interface EmbedSources {
  readonly style: string;
  readonly scripts: Readonly<Record<EmbedScript, string>>;
  /** What draws the maps of a data set, or of a part of one, in equal sizes, as JSON. */
  readonly drawTiles: (dataset: Dataset) => string;
  /** In which parts are drawn. */
  readonly shapes: Dataset['topology'];
}

const styleName = 'embed.css';
const scriptName = 'embed.js';

/** Every map as a page to be framed, a picture and a ZIP to host, with the scripts that they and their hosts load. */
export function renderEmbeds(dataset: Dataset, sources: EmbedSources): readonly OutputFile[] {
  const views = listEmbedViews(dataset, sources.shapes);
  const tilesOf = memoizeByObject((shown: Dataset) => sources.drawTiles(shown));
  const maps = views.flatMap((view) => {
    const name = pathOf(view);
    const card = renderCard(view);
    return [
      ...(card === undefined ? [] : [card]),
      { path: `${name}.html`, bytes: strToU8(renderEmbedPage(view, placeOf(view))) },
      { path: `${name}.svg`, bytes: strToU8(renderPicture(view, dataset)) },
      { path: `${name}.zip`, bytes: packAlone(view, { ...sources, tiles: tilesOf(view.dataset) }) },
    ];
  });
  const scripts = Object.entries(sources.scripts).map(([name, text]) => ({
    path: `${embedFolder.de}${name}.js`,
    bytes: strToU8(text),
  }));
  const tiles = [...new Map(views.map((view) => [tilesPath(view), view.dataset]))].map(([path, shown]) => ({
    path,
    bytes: strToU8(tilesOf(shown)),
  }));
  return [...maps, ...scripts, ...tiles, { path: embedFolder.de + styleName, bytes: strToU8(sources.style) }];
}

/** What is embedded: every indicator in every language, of the whole and of each part. */
export const listEmbedViews = memoizeLast(
  (dataset: Dataset, shapes: Dataset['topology']): readonly View[] => [
    ...listViews(dataset),
    ...listAreaViews(dataset, shapes),
  ],
);

/** Where the files of a map lie, from the start of the site and without their ending. */
export function pathOf({ selection, indicator, dataset: { part } }: View): string {
  return embedPath({ language: selection.language, indicator: indicator.id, area: part?.group.id });
}

/** For systems that make a map of a pasted address; a card without whole addresses would be of no use. */
function renderCard(view: View): OutputFile | undefined {
  const { dataset, selection, indicator } = view;
  const address = dataset.catalog.publication?.address;
  if (address === undefined || dataset.part) return undefined;
  const text = `${JSON.stringify(buildEmbedCard(view, address), null, 2)}\n`;
  return { path: embedCard(selection.language, indicator.id), bytes: strToU8(text) };
}

/** Where a map stands, with what it loads. */
export function placeOf(view: View) {
  const { part } = view.dataset;
  const areas = part ? [] : listEmbedAreas(view.dataset).map(({ id }) => id);
  return { root: `../${upFrom(view)}`, assets: linkedAssets(view), areas };
}

/** Style and script as seen from a map: all share those of the first language. */
function linkedAssets(view: View): EmbedAssets {
  const up = upFrom(view);
  return {
    kind: 'linked',
    style: up + styleName,
    script: up + scriptName,
    tiles: up + tilesPath(view).slice(embedFolder.de.length),
    icon: `${up}../icon.svg`,
  };
}

/** The folder of all embedded maps as seen from a map: "" or "../", "../../". */
export function upFrom(view: View): string {
  return '../'.repeat(pathOf(view).split('/').length - embedFolder.de.split('/').length);
}

/** The drawing of equal sizes that a map loads: both languages share it. */
function tilesPath({ dataset: { part } }: View): string {
  return embedPath({ language: 'de', indicator: '', area: part?.group.id }) + tileDrawingFile;
}

const geometryOf = memoizeByObject((dataset: Dataset) =>
  buildMapGeometry(dataset.topology, dataset.municipalities),
);

/** @param dataset in whose shapes it is drawn: those of the overview are fine enough for its size */
function renderPicture(view: View, dataset: Dataset): string {
  const area = view.dataset.part?.group.id;
  const shown = { ...view, dataset: area === undefined ? dataset : narrowDataset(dataset, area) };
  const choice = { ...defaultChoice(shown, '174mm', view.selection.language), layout: 'map' } as const;
  const { scene } = drawFigure(shown, geometryOf(shown.dataset), optionsOf({ ...choice, area }, ''));
  return renderSvg(scene, '', true);
}
