import { buildBundleFiles } from '../core/bundle/bundle-files.ts';
import { writeZip } from '../core/bundle/zip.ts';
import { optionsOf, type FigureChoice } from '../core/figure/figure-choice.ts';
import { describeFacts } from '../core/figure/figure-facts.ts';
import { viewsBeside } from '../core/figure/figure-scene.ts';
import { nameFigure } from '../core/figure/file-name.ts';
import { writeMaking } from '../core/figure/making.ts';
import { addPngChunks } from '../core/figure/png-chunks.ts';
import { renderSvg } from '../core/figure/render-svg.ts';
import type { Scene } from '../core/figure/scene.ts';
import { dpiOf } from '../core/figure/sizes.ts';
import type { View } from '../core/view.ts';
import { paintPng } from './figure-canvas.ts';
import { loadFontStyle } from './figure-fonts.ts';

/** A figure as it is drawn, and how it was chosen. */
export interface DrawnFigure {
  readonly view: View;
  readonly scene: Scene;
  readonly svg: string;
  readonly choice: FigureChoice;
  /** Of the atlas. */
  readonly address: string;
}

export const fileKinds = ['svg', 'pdf', 'png', 'zip'] as const;
export type FileKind = (typeof fileKinds)[number];

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const types: Readonly<Record<FileKind, string>> = {
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  png: 'image/png',
  zip: 'application/zip',
};

/** A figure as a file of a kind, under the name that the command line gives it. */
export async function makeFile(kind: FileKind, drawn: DrawnFigure): Promise<MadeFile> {
  const bytes = await writers[kind](drawn);
  return { name: `${nameFigure(drawn.view, drawn.choice)}.${kind}`, type: types[kind], bytes };
}

const writers: Readonly<Record<FileKind, (drawn: DrawnFigure) => Promise<Uint8Array<ArrayBuffer>>>> = {
  svg: async ({ svg, scene, choice }) => {
    const text = choice.embedsFonts ? renderSvg(scene, await loadFontStyle()) : svg;
    return new TextEncoder().encode(text);
  },
  pdf: async (drawn) => {
    const { makePdf } = await import('./figure-pdf.ts');
    return new Uint8Array(await makePdf(drawn.scene, factsOf(drawn)));
  },
  png: async (drawn) => {
    const dpi = dpiOf(drawn.choice.size);
    const painted = await paintPng(drawn.scene, dpi);
    return addPngChunks(new Uint8Array(await painted.arrayBuffer()), dpi, factsOf(drawn));
  },
  zip: async (drawn) => {
    const { view, address } = drawn;
    const figures = await Promise.all((['svg', 'pdf', 'png'] as const).map((kind) => makeFile(kind, drawn)));
    const texts = buildBundleFiles(view, address, `${view.dataset.catalog.id}.geojson`);
    const folder = nameFigure(view, drawn.choice);
    return writeZip([
      ...figures.map(({ name, bytes }) => ({ path: `${folder}/${name}`, bytes })),
      ...texts.map(({ path, text }) => ({
        path: `${folder}/${path}`,
        bytes: new TextEncoder().encode(text),
      })),
    ]);
  },
};

function factsOf({ view, choice, address }: DrawnFigure) {
  const making = writeMaking(view, optionsOf(choice, address));
  return describeFacts(view, address, { beside: viewsBeside(view, choice.layout), making });
}
