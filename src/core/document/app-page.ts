import type { DownloadFile } from '../export/downloads.ts';
import type { Published } from '../report/published.ts';
import type { View } from '../view.ts';
import type { PaintedPage } from './addresses.ts';
import type { Markup } from './markup.ts';

/** A page of the application beside the map. */
export type AppPage = Extract<PaintedPage, { kind: 'page' }>;

/** What such pages show besides the data set. */
export interface PageFiles {
  readonly published: readonly Published[];
  readonly downloads: readonly DownloadFile[];
}

/** What stands between the headings of a page and its foot; `view` is that of the first indicator. */
export type RenderMain = (view: View, page: AppPage, files: PageFiles) => Markup;
