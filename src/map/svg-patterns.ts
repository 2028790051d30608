import { nothing, svg, type TemplateResult } from 'lit';
import type { MissingStatus } from '../core/model.ts';
import { patternByStatus, reportedMark } from '../core/patterns.ts';

/** Where the whole state is in view the map library shows its patterns at about this size. */
const patternScale = 0.8;

/** Name of a pattern in the drawing of the map. */
export const patternId = (name: MissingStatus | 'reported') => `map-${name}`;

/**
 * The patterns of missing values and of the mark, in the same size whatever the map shows.
 *
 * @param unitsPerPx units of the drawing to one CSS pixel
 */
export function renderSvgPatterns(statuses: readonly MissingStatus[], unitsPerPx: number): TemplateResult {
  const transform = `scale(${unitsPerPx * patternScale})`;
  return svg`<defs>${statuses.map((status) => renderStatus(status, transform))}${renderMark(transform)}</defs>`;
}

function renderStatus(status: MissingStatus, transform: string): TemplateResult {
  const { size, path, strokeWidth, ink, ground } = patternByStatus[status];
  const isLine = strokeWidth > 0;
  return svg`<pattern id=${patternId(status)} width=${size} height=${size} patternUnits="userSpaceOnUse" patternTransform=${transform}>
    <rect width=${size} height=${size} fill=${ground}/>
    <path d=${path} fill=${isLine ? 'none' : ink} stroke=${isLine ? ink : nothing} stroke-width=${strokeWidth}/>
  </pattern>`;
}

function renderMark(transform: string): TemplateResult {
  const { size, strokeWidth, strokes } = reportedMark;
  return svg`<pattern id=${patternId('reported')} width=${size} height=${size} patternUnits="userSpaceOnUse" patternTransform=${transform}>
    ${strokes.map(
      ({ path, color, opacity }) =>
        svg`<path d=${path} fill="none" stroke=${color} stroke-opacity=${opacity} stroke-width=${strokeWidth}/>`,
    )}
  </pattern>`;
}
