import { paintedWords } from '../messages/painted.ts';
import type { RenderMain } from './app-page.ts';
import { renderGroupedTables } from './grouped-table-html.ts';
import { html } from './markup.ts';
import { renderIndicatorLinks } from './navigation-html.ts';
import { renderHeading } from './page-html.ts';
import { tableAnchor } from './table-html.ts';

/** The page of the table: all areas with their values of the first indicator, and the ways to those of the others. */
export const renderTableMain: RenderMain = (view, page) =>
  html`<div class="table-page">
    <div class="indicator-choice">${renderIndicatorLinks(view, page, `#${tableAnchor}`)}</div>
    <div class="page-heading">${renderHeading(view)}</div>
    <noscript><p class="small muted">${paintedWords[page.language].withoutScripts.table}</p></noscript>
    ${renderGroupedTables(view)}
  </div>`;
