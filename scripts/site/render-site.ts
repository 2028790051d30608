import { folderOf, listPages, type PaintedPage } from '../../src/core/document/addresses.ts';
import { renderIndicatorPage, type SiteAssets } from '../../src/core/document/page-html.ts';
import { renderEmbeddingPage } from '../../src/core/document/embedding-html.ts';
import { renderPlacePage } from '../../src/core/document/place-html.ts';
import { renderTechniquePage } from '../../src/core/document/technique-html.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import { defaultSelection } from '../../src/core/selection.ts';
import { buildView } from '../../src/core/view.ts';
import { headers } from '../headers.ts';

/** A file of the site: path from its start, and content. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** Every page that can be read before, and without, any script, but those of places. */
export function renderSite(dataset: Dataset, assets: SiteAssets): readonly SiteFile[] {
  return listPages(dataset.catalog).map((page) => ({
    path: `${folderOf(page, dataset.catalog)}index.html`,
    text: renderPage(dataset, page, assets),
  }));
}

function renderPage(dataset: Dataset, page: PaintedPage, assets: SiteAssets): string {
  if (page.kind === 'technique') return renderTechniquePage(dataset.catalog, page, assets, headers);
  if (page.kind === 'embedding') return renderEmbeddingPage(dataset.catalog, page, assets);
  if (page.kind === 'place') return renderPlacePage(dataset, page, assets);
  const { language, indicator } = page;
  return renderIndicatorPage(
    buildView(dataset, { ...defaultSelection(dataset.catalog), language, indicator }),
    assets,
  );
}
