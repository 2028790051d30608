import { nothing, svg, type TemplateResult } from 'lit';
import { memoizeByObject } from '../core/memoize.ts';
import type { AreaId, MissingStatus } from '../core/model.ts';
import { joinByBin } from '../core/svg-shapes.ts';
import type { View } from '../core/view.ts';
import { renderBorders, renderFills, shapesOf } from './picture.ts';
import { renderSymbols } from './picture-symbols.ts';

/** What is marked on both maps alike. */
export interface Marks {
  /** The areas to bring out; all others fade. */
  readonly emphasis: ReadonlySet<AreaId> | undefined;
  /** Under the pointer, here or in a chart. */
  readonly area: AreaId | undefined;
}

/** One of two maps: fills, borders, symbols, and what is marked; without an SVG of its own, so that two can share one. */
export function renderCompareMap(view: View, { emphasis, area }: Marks): TemplateResult {
  const shapes = shapesOf(view.dataset);
  const path = (id: AreaId) => shapes.pathById.get(id) ?? '';
  const marked = (id: AreaId, color: string) =>
    svg`<path d=${path(id)} fill="none" stroke="#ffffff" stroke-width="4.5"/>
      <path d=${path(id)} fill="none" stroke=${color} stroke-width="2.5"/>`;
  return svg`<rect width=${shapes.width} height=${shapes.height} fill="#faf9f6"/>
    <g opacity=${emphasis ? 0.18 : 1}>${renderFills(view.style, pathsOf(view))}</g>
    ${emphasis ? renderFills(view.style, joinByBin(shapes, view.style, emphasis)) : nothing}
    ${renderBorders(view.selection.outlines, shapes)}
    ${view.style.symbols ? renderSymbols(view, shapes, emphasis) : nothing}
    ${view.selection.places.map((id) => marked(id, '#d9480f'))}
    ${area === undefined ? nothing : marked(area, '#15171c')}`;
}

/** The areas of each fill as one path, joined once a view. */
const pathsOf = memoizeByObject((view: View) => joinByBin(shapesOf(view.dataset), view.style));

/** The patterns of missing values that either of two maps needs. */
export function patternsOf(views: readonly View[]): readonly MissingStatus[] {
  const statuses = views.flatMap(({ statuses }) => statuses.map(({ status }) => status));
  return [...new Set(statuses)];
}
