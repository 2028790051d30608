import { folderOf, listPages, type PaintedPage } from '../../src/core/document/addresses.ts';
import { renderIndicatorPage } from '../../src/core/document/page-html.ts';
import { renderEasyPage } from '../../src/core/document/easy-html.ts';
import type { SiteAssets } from '../../src/core/document/site-assets.ts';
import type { PageFiles } from '../../src/core/document/app-page.ts';
import { pageStyles, renderAppPage } from '../../src/core/document/app-page-html.ts';
import { listReportPictures } from '../../src/core/document/report-html.ts';
import { renderEmbeddingPage } from '../../src/core/document/embedding-html.ts';
import { renderTechniquePage } from '../../src/core/document/technique-html.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import { defaultSelection } from '../../src/core/selection.ts';
import { buildView } from '../../src/core/view.ts';
import { allowStyles, digestStyles } from '../headers.ts';

/** A file of the site: path from its start, and content. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

type Kind = PaintedPage['kind'];
type PageOf<K extends Kind> = Extract<PaintedPage, { readonly kind: K }>;
const isOf =
  <K extends Kind>(kind: K) =>
  (page: PaintedPage): page is PageOf<K> =>
    page.kind === kind;

/**
 * Every page that can be read before, and without, any script, but those of places.
 *
 * @param files what pages beside the map show besides the data set
 * @param styles of these pages alone
 */
export function renderSite(
  dataset: Dataset,
  assets: SiteAssets,
  files: PageFiles,
  styles: string,
): readonly SiteFile[] {
  const { catalog } = dataset;
  const pages = listPages(catalog);
  const paint = <K extends Kind>(kind: K, render: (page: PageOf<K>) => string): readonly SiteFile[] =>
    pages
      .filter(isOf(kind))
      .map((page) => ({ path: `${folderOf(page, catalog)}index.html`, text: render(page) }));
  const maps = paint('indicator', ({ language, indicator }) =>
    renderIndicatorPage(buildView(dataset, { ...defaultSelection(catalog), language, indicator }), assets),
  );
  const headers = allowStyles(digestStyles(maps.map(({ text }) => text)));
  return [
    ...maps,
    ...paint('page', (page) => renderAppPage(dataset, page, files, assets)),
    ...pages
      .filter(isOf('page'))
      .filter(({ page }) => page === 'report')
      .flatMap((page) => listReportPictures(dataset, page)),
    { path: pageStyles, text: styles },
    ...paint('embedding', (page) => renderEmbeddingPage(dataset, page, assets)),
    ...paint('technique', (page) => renderTechniquePage(catalog, page, assets, headers)),
    ...paint('easy', (page) => renderEasyPage(catalog, page, assets)),
  ];
}
