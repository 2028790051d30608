import { folderOf, listPages } from '../../src/core/document/addresses.ts';
import { escapeText } from '../../src/core/document/markup.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import { listPlacePages } from './render-places.ts';
import type { SiteFile } from './render-site.ts';

/**
 * All painted pages for search engines. They ask for whole addresses: without one in the catalogue
 * (`publication.address`) the file says so, and its addresses begin at the start of the site.
 */
export function renderSitemap(dataset: Dataset): SiteFile {
  const { catalog } = dataset;
  const address = catalog.publication?.address;
  const pages = [...listPages(catalog), ...listPlacePages(dataset)];
  const entries = pages.map(
    (page) => `  <url><loc>${escapeText((address ?? '') + folderOf(page, catalog))}</loc></url>`,
  );
  const note =
    address === undefined
      ? '<!-- Not yet of use: name the address of the site as publication.address in the catalogue. -->\n'
      : '';
  return {
    path: 'sitemap.xml',
    text: `<?xml version="1.0" encoding="UTF-8"?>\n${note}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
  };
}
