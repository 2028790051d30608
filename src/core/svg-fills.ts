import type { AreaId, MissingStatus } from './model.ts';
import { plainFill } from './patterns.ts';
import { joinByBin, type SvgShapes } from './svg-shapes.ts';
import type { MapStyle } from './view.ts';

/** All areas of one bin as one path, with what fills it. */
export interface SvgFill {
  readonly bin: number;
  readonly path: string;
  readonly paint: { readonly color: string } | { readonly pattern: MissingStatus };
}

/**
 * The areas of a map in the fills of a style, lowest bin first. Below symbols all areas with a value are alike.
 *
 * @param only these areas; all where left out
 */
export function buildSvgFills(
  shapes: SvgShapes,
  style: MapStyle,
  only?: ReadonlySet<AreaId>,
): readonly SvgFill[] {
  return [...joinByBin(shapes, style, only)]
    .sort(([a], [b]) => a - b)
    .map(([bin, path]) => {
      const fill = style.fills[bin]!;
      if ('pattern' in fill) return { bin, path, paint: { pattern: fill.pattern } };
      return { bin, path, paint: { color: style.symbols ? plainFill : fill.color } };
    });
}
