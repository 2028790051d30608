import type { MissingStatus } from '../model.ts';
import { patternByStatus } from '../patterns.ts';
import { attribute, svg, type Markup } from './markup.ts';

/**
 * The pattern of a status as SVG, to be used as `url(#id)`.
 *
 * @param scale units of the drawing to one CSS pixel of the pattern
 */
export function renderPattern(status: MissingStatus, id: string, scale = 1): Markup {
  const { size, path, ink, ground, strokeWidth } = patternByStatus[status];
  const paint =
    strokeWidth > 0 ? svg`fill="none" stroke="${ink}" stroke-width="${strokeWidth}"` : svg`fill="${ink}"`;
  const transform = attribute('patternTransform', scale === 1 ? undefined : `scale(${scale})`);
  return svg`<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" ${transform}
    ><rect width="${size}" height="${size}" fill="${ground}" /><path d="${path}" ${paint}
  /></pattern>`;
}
