import { nothing, svg, type TemplateResult } from 'lit';
import type { Dataset } from '../core/dataset.ts';
import { buildMapGeometry } from '../core/geometry.ts';
import { memoizeByObject } from '../core/memoize.ts';
import type { MissingStatus, OutlineLevel } from '../core/model.ts';
import { patternByStatus, plainFill } from '../core/patterns.ts';
import { buildSvgShapes, type SvgShapes } from '../core/svg-shapes.ts';
import type { MapStyle } from '../core/view.ts';
import { renderReportedPattern } from './reported-row.ts';

/** The geometry of a data set, decoded once. */
export const geometryOf = memoizeByObject((dataset: Dataset) =>
  buildMapGeometry(dataset.topology, dataset.municipalities),
);

/** The shapes of a data set, drawn once. */
export const shapesOf = memoizeByObject((dataset: Dataset) => buildSvgShapes(geometryOf(dataset)));

/** The patterns of missing values, each under the name of its status. */
export function renderPatterns(statuses: readonly MissingStatus[], isReported = false): TemplateResult {
  return svg`<defs>${statuses.map((status) => {
    const { size, path, ink, ground, strokeWidth } = patternByStatus[status];
    const isStroke = strokeWidth > 0;
    return svg`<pattern id=${status} width=${size} height=${size} patternUnits="userSpaceOnUse">
      <rect width=${size} height=${size} fill=${ground}/>
      <path d=${path} fill=${isStroke ? 'none' : ink} stroke=${isStroke ? ink : 'none'} stroke-width=${strokeWidth}/>
    </pattern>`;
  })}${isReported ? renderReportedPattern('reported') : nothing}</defs>`;
}

/**
 * The areas in the fills of a style. A stroke of the fill's own colour closes the hair gaps between neighbours of the
 * same class.
 */
export function renderFills(
  style: MapStyle,
  pathByBin: ReadonlyMap<number, string>,
): readonly TemplateResult[] {
  return [...pathByBin].map(([bin, path]) => {
    const fill = style.fills[bin]!;
    const color = 'pattern' in fill ? undefined : style.symbols ? plainFill : fill.color;
    const paint = 'pattern' in fill ? `url(#${fill.pattern})` : color;
    const stroke = color ?? 'none';
    return svg`<path d=${path} fill=${paint} stroke=${stroke} stroke-width="0.3"/>`;
  });
}

/** The borders on top: hairlines between municipalities, the chosen outlines, and the edge of the state. */
export function renderBorders(
  outlines: readonly OutlineLevel[],
  { borderPaths }: SvgShapes,
  isSmall = false,
): TemplateResult {
  const line = (path: string, color: string, width: number) =>
    svg`<path d=${path} fill="none" stroke=${color} stroke-width=${width} stroke-linejoin="round"/>`;
  const cased = (path: string, width: number) => [
    line(path, '#ffffff', width + 1),
    line(path, '#15171c', width),
  ];
  return svg`${isSmall ? nothing : line(borderPaths.municipality + borderPaths.district, '#ffffff', 0.3)}
    ${outlines.includes('association') ? cased(borderPaths.association, 0.9) : nothing}
    ${outlines.includes('district') ? cased(borderPaths.district, 0.7) : nothing}
    ${outlines.includes('region') ? cased(borderPaths.region, 1.6) : nothing}
    ${cased(borderPaths.state, 1.3)}`;
}
