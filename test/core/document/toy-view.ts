import type { Dataset } from '../../../src/core/dataset.ts';
import type { PageFiles } from '../../../src/core/document/app-page.ts';
import type { SiteAssets } from '../../../src/core/document/site-assets.ts';
import { defaultSelection, type Selection } from '../../../src/core/selection.ts';
import { buildView, type View } from '../../../src/core/view.ts';
import { ids, toyDataset } from '../toy.ts';
import { toyTopology, type ToyArea } from '../toy-map.ts';

/**
 * The towns of the toy state as squares; Ulm has an exclave east of Rheinau:
 *
 *     Aalen    Bühl         Malsch
 *     Malsch*  St. Leon     Ulm       Rheinau   Ulm
 */
const areas: readonly ToyArea[] = [
  { id: ids.aalen, cells: [[0, 1]] },
  { id: ids.buehl, cells: [[1, 1]] },
  { id: ids.malsch, cells: [[2, 1]] },
  { id: ids.otherMalsch, cells: [[0, 0]] },
  { id: ids.sanktLeon, cells: [[1, 0]] },
  { id: ids.ulm, cells: [[2, 0], [4, 0]] }, // oxfmt-ignore
  { id: ids.rheinau, cells: [[3, 0]] },
];

/** The toy state with shapes. */
export function drawnDataset(): Dataset {
  return { ...toyDataset(), topology: toyTopology(areas) };
}

export function drawnView(part: Partial<Selection> = {}, dataset = drawnDataset()): View {
  return buildView(dataset, { ...defaultSelection(dataset.catalog), ...part });
}

/** Files of a site that nobody has built. */
export const toyAssets: SiteAssets = {
  styles: ['assets/a.css'],
  start: 'start.js',
  scripts: ['a.js'],
  preloads: [],
  icon: 'icon.svg',
  fonts: ['a.woff2'],
  style: '@font-face{src:url(./a.woff2)}a{color:red}',
  later: { month: [], number: [], diverging: [], nominal: [], ordinal: [], multiple: [], association: [] },
};

/** What pages beside the map show besides the data set. */
export const toyFiles: PageFiles = {
  published: [
    {
      figure: 1,
      id: 'municipalities',
      text: { de: 'Kommunen im Land', en: 'Municipalities' },
      unit: 'count',
      compare: 'equal',
      value: 6,
    },
    {
      figure: 2,
      id: 'nobody-knows-how',
      text: { de: 'Unbekanntes', en: 'Unknown' },
      assumption: { de: 'So gerechnet.', en: 'Computed so.' },
      unit: 'percent',
      compare: 'above',
      value: 50,
    },
  ],
  downloads: [{ kind: 'csv', path: 'toy.csv', bytes: 2100, rows: 7 }],
};
