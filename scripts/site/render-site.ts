import { folderOf, listPages, type PaintedPage } from '../../src/core/document/addresses.ts';
import { renderIndicatorPage } from '../../src/core/document/page-html.ts';
import type { SiteAssets } from '../../src/core/document/site-assets.ts';
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

/** Every page that can be read before, and without, any script, but those of places. */
export function renderSite(dataset: Dataset, assets: SiteAssets): readonly SiteFile[] {
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
    ...paint('embedding', (page) => renderEmbeddingPage(catalog, page, assets)),
    ...paint('technique', (page) => renderTechniquePage(catalog, page, assets, headers)),
  ];
}
