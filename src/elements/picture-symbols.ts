import { nothing, svg, type TemplateResult } from 'lit';
import type { AreaId } from '../core/model.ts';
import type { SvgShapes } from '../core/svg-shapes.ts';
import type { View } from '../core/view.ts';
import { renderSymbolKey } from './symbol-key.ts';

/** Readable on a phone, where a picture is drawn at about half its size. */
const fontSize = 18;

/**
 * The circles of a view, small ones over large ones, with their key in the corner that the state leaves free: whatever
 * size the picture has, both are of the same scale.
 *
 * @param only these areas; all where left out
 */
export function renderSymbols(
  view: View,
  { pointById }: SvgShapes,
  only?: ReadonlySet<AreaId>,
): TemplateResult | typeof nothing {
  const { bins, fills, symbols } = view.style;
  if (!symbols) return nothing;
  const drawn = [...symbols.radiusById].filter(([id]) => !only || only.has(id)).sort((a, b) => b[1] - a[1]);
  return svg`<g stroke="#15171c" stroke-width="0.6" fill-opacity="0.88">${drawn.map(([id, radius]) => {
    const [x, y] = pointById.get(id) ?? [0, 0];
    const fill = fills[bins.get(id) ?? -1];
    return svg`<circle cx=${x} cy=${y} r=${radius.toFixed(2)} fill=${fill && 'color' in fill ? fill.color : 'none'}/>`;
  })}</g>
  <g transform="translate(4 4)">${renderSymbolKey(view, symbols, fontSize)}</g>`;
}
