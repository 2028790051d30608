import type { Dataset } from '../dataset.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import { paintedWords } from '../messages/painted.ts';
import { defaultSelection } from '../selection.ts';
import { buildView } from '../view.ts';
import { firstIndicator, rootOf, type PageBesideMap } from './addresses.ts';
import type { AppPage, PageFiles, RenderMain } from './app-page.ts';
import { renderCrossMain } from './cross-html.ts';
import { renderDataMain } from './data-html.ts';
import { nameSite, renderDocument } from './document-html.ts';
import { renderFooter, renderHeader } from './frame-html.ts';
import { renderGapsMain } from './gaps-html.ts';
import { html } from './markup.ts';
import { renderReportMain } from './report-html.ts';
import type { SiteAssets } from './site-assets.ts';
import { renderTableMain } from './table-page-html.ts';

/** File of styles that these pages share, from the start of the site. */
export const pageStyles = 'seiten.css';

const renderMain: Readonly<Record<PageBesideMap, RenderMain>> = {
  table: renderTableMain,
  cross: renderCrossMain,
  gaps: renderGapsMain,
  report: renderReportMain,
  data: renderDataMain,
};

/** A page of the application beside the map as a whole document, to be read before, and without, any script. */
export function renderAppPage(dataset: Dataset, page: AppPage, files: PageFiles, assets: SiteAssets): string {
  const { catalog } = dataset;
  const { language } = page;
  const indicator = firstIndicator(catalog);
  const view = buildView(dataset, { ...defaultSelection(catalog), language, indicator, page: page.page });
  const shown = new Set(catalog.sources.map(({ id }) => id));
  const body = html`<atlas-app
    root="${rootOf(page, catalog)}"
    indicator="${indicator}"
    language="${language}"
    page="${page.page}"
  >
    <div class="painted">
      ${renderHeader(page, catalog)}
      <main id="content" tabindex="-1">
        <div class="text-page">${renderMain[page.page](view, page, files)}</div>
      </main>
      ${renderFooter(page, catalog, shown)}
    </div>
  </atlas-app>`;
  const title = `${allMessagesOf(language).pages[page.page]} – ${nameSite(catalog, page)}`;
  const description = `${paintedWords[language].descriptions[page.page]}. ${catalog.introduction[language]}`;
  const styles = [...assets.styles, pageStyles];
  return renderDocument({ title, description, body, isApp: true }, page, catalog, { ...assets, styles });
}
