import { html, nothing, type TemplateResult } from 'lit';
import { isOfEach } from '../core/multiples.ts';
import type { Page } from '../core/selection.ts';
import type { View } from '../core/view.ts';
import { hasWays } from '../core/ways.ts';
import { wordsOf } from '../core/words.ts';
import { renderLink } from '../elements/links.ts';
import { change } from '../state/transitions.ts';
import type { Painted } from './painted.ts';

/** Besides the view: what was painted of the page before the application and is still true. */
interface PageParts extends Partial<Pick<Painted, 'picture' | 'table' | 'answers' | 'root'>> {
  readonly dataFolder: string;
  readonly isMapMissing: boolean;
}

/** A page arranges elements; what they show comes from the view that the application provides. */
type RenderPage = (view: View, parts: PageParts) => TemplateResult;

/** Elements that render nothing would leave a gap. */
const hasDistribution = ({ indicator }: View) =>
  indicator.kind === 'number' || indicator.kind === 'diverging';

const renderMapPage: RenderPage = (view, parts) => html`
  ${isOfEach(view) ? nothing : html`<a class="skip" href="#suche" @click=${goToSearch}>${wordsOf(view).search}</a>`}
  <div class="map-page">
    <div class="controls">
      <atlas-indicator-list></atlas-indicator-list>
      ${isOfEach(view) ? nothing : html`<atlas-outlines></atlas-outlines>`}
    </div>
    <div class="map-area">
      <atlas-title></atlas-title>
      <atlas-variants></atlas-variants>
      ${isOfEach(view) ? html`<atlas-multiples></atlas-multiples>` : renderMapFrame(view, parts)}
      ${view.indicator.kind === 'month' ? html`<atlas-timeline folder=${parts.dataFolder}></atlas-timeline>` : nothing}
    </div>
    <div class="explanation">
      ${isOfEach(view) ? nothing : renderLegends(view)}
      <atlas-actions folder=${parts.dataFolder}></atlas-actions>
      ${renderPlace(view, parts.root)}
      <atlas-classes></atlas-classes>
      ${hasDistribution(view) ? html`<atlas-distribution></atlas-distribution>` : nothing}
      ${view.indicator.kind === 'association' ? nothing : html`<atlas-levels></atlas-levels>`}
      <atlas-form></atlas-form>
      <atlas-weights></atlas-weights>
      ${hasWays(view.indicator) ? html`<atlas-ways></atlas-ways>` : nothing}
      ${isOfEach(view) ? nothing : html`<atlas-outlines class="narrow-only"></atlas-outlines>`}
      <p>${renderLink(view, change({ page: 'table' }), wordsOf(view).tableLinkText)}</p>
      ${view.selection.places.length === 0 ? html`<p class="muted small">${wordsOf(view).placeNone}</p>` : nothing}
    </div>
  </div>
  ${parts.table ?? nothing}
`;

/** The field lies behind the list of indicators, a good dozen keys away. */
function goToSearch(event: Event): void {
  event.preventDefault();
  document.querySelector('atlas-search')?.focus();
}

function renderLegends(view: View): TemplateResult {
  const isMultiple = view.indicator.kind === 'multiple';
  return html`${isMultiple ? html`<atlas-answers></atlas-answers>` : nothing}
    <atlas-legend></atlas-legend>
    ${isMultiple ? html`<atlas-combinations></atlas-combinations>` : nothing}`;
}

/** Beside the legend that marks it, before what can be chosen. */
function renderPlace(view: View, root: string | undefined): TemplateResult | typeof nothing {
  const id = view.selection.places.at(-1);
  if (id === undefined) return nothing;
  return view.level?.aggregates.has(id)
    ? html`<atlas-group .root=${root}></atlas-group>`
    : html`<atlas-place .root=${root}></atlas-place>`;
}

/** Until the map is there its picture stands in its place, or a word where the picture is of something else. */
function renderMapFrame(view: View, { dataFolder, isMapMissing, picture }: PageParts): TemplateResult {
  const words = wordsOf(view);
  const waiting = isMapMissing ? nothing : html`<p class="drawing" role="status">${words.loadingMap}</p>`;
  return html`<div class="map-frame">
    <atlas-search id="suche"></atlas-search>
    <atlas-map folder=${dataFolder}>${picture ?? waiting}</atlas-map>
    <atlas-symbol-key></atlas-symbol-key>
    <atlas-form-note></atlas-form-note>
  </div>`;
}

const renderTablePage: RenderPage = (_view, { dataFolder, root }) => html`
  <div class="text-page">
    <atlas-indicator-list compact></atlas-indicator-list>
    <atlas-title></atlas-title>
    <div class="side-by-side">
      <atlas-levels></atlas-levels>
      <atlas-actions folder=${dataFolder}></atlas-actions>
    </div>
    <div class="table-and-map">
      <atlas-table .root=${root}></atlas-table>
      <atlas-table-map class="no-print"></atlas-table-map>
    </div>
  </div>
`;

const renderCrossPage: RenderPage = (view) => html`
  <div class="text-page">
    <atlas-indicator-list compact></atlas-indicator-list>
    <atlas-title></atlas-title>
    <atlas-variants></atlas-variants>
    <div class="side-by-side">
      <atlas-weights></atlas-weights>
      ${view.indicator.kind === 'multiple' ? html`<atlas-answers></atlas-answers>` : nothing}
      ${view.indicator.kind === 'number' && hasWays(view.indicator) ? html`<atlas-ways></atlas-ways>` : nothing}
    </div>
    <atlas-cross></atlas-cross>
  </div>
`;

const renderGapsPage: RenderPage = (_view, { answers }) => html`
  <div class="text-page"><atlas-gaps></atlas-gaps>${answers ?? nothing}</div>
`;

const renderReportPage: RenderPage = (_view, { dataFolder }) => html`
  <div class="text-page"><atlas-report folder=${dataFolder}></atlas-report></div>
`;

const renderDataPage: RenderPage = (_view, { dataFolder }) => html`
  <div class="text-page"><atlas-data-page folder=${dataFolder}></atlas-data-page></div>
`;

export const renderPage: Readonly<Record<Page, RenderPage>> = {
  map: renderMapPage,
  table: renderTablePage,
  cross: renderCrossPage,
  gaps: renderGapsPage,
  report: renderReportPage,
  data: renderDataPage,
};
