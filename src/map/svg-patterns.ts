import { nothing, svg, type TemplateResult } from 'lit';
import type { MissingStatus } from '../core/model.ts';
import { patternByStatus, reportedMark } from '../core/patterns.ts';

/**
 * The map library enlarges patterns with zoom, from once to twice their size, and begins anew at every whole zoom. So
 * they start smaller than in the legend, to be about as large on average.
 */
export const patternScale = Math.SQRT1_2;

/** What a drawing shows, as far as its patterns depend on it. */
interface Ground {
  readonly zoom: number;
  /** Units of the drawing to one CSS pixel. */
  readonly unitsPerPx: number;
  /** Where the world begins, in units of the drawing: there the library begins its patterns. */
  readonly origin: readonly [number, number];
}

/** Name of a pattern in the drawing of the map. */
export const patternId = (name: MissingStatus | 'reported') => `map-${name}`;

/** The patterns of missing values and of the mark, in the size and in the place in which the map library draws them. */
export function renderSvgPatterns(statuses: readonly MissingStatus[], ground: Ground): TemplateResult {
  const scale = patternScaleAt(ground.zoom) * ground.unitsPerPx;
  const transform = `translate(${ground.origin.join(' ')}) scale(${scale})`;
  return svg`<defs>${statuses.map((status) => renderStatus(status, transform))}${renderMark(transform)}</defs>`;
}

/** How large a pattern is at a zoom, beside the legend. */
export function patternScaleAt(zoom: number): number {
  return patternScale * 2 ** (zoom - Math.floor(zoom));
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
