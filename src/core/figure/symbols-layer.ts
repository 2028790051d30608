import { formatNumber } from '../format.ts';
import type { MapGeometry } from '../geometry.ts';
import { groupBy } from '../group-by.ts';
import type { Symbols } from '../symbols.ts';
import type { View } from '../view.ts';
import { ink, smallStyle, textAt, type Block } from './blocks.ts';
import { fillsOf } from './fills.ts';
import type { FittedShapes, Fitting } from './map-shapes.ts';
import { measureText } from './measure-text.ts';
import type { CircleNode, GroupNode, Paint, SceneNode } from './scene.ts';
import type { FigureSize } from './sizes.ts';
import type { Tone } from './tone.ts';

/** Places and radii of circles count whole tenths of a point. */
const circleUnit = 0.1;

/** Width of the drawing for which radii are given (`Symbols`). */
const nominalWidth = 600;

const scaleOf = ({ width }: Pick<FittedShapes, 'width'>) => width / nominalWidth;

/**
 * The circles of a view in the colours of their classes, in units of `circleUnit`; large values below small ones. Nothing
 * where areas are filled.
 *
 * @param keyed the map whose key tells the size of the circles
 */
export function drawSymbols(
  view: View,
  geometry: MapGeometry,
  {
    shapes,
    keyed,
    tone,
  }: { readonly shapes: Fitting; readonly keyed: { width: number }; readonly tone: Tone },
): readonly GroupNode[] {
  const { symbols, bins } = view.style;
  if (!symbols) return [];
  const paints = fillsOf(view, tone);
  const points = new Map(geometry.places.map(({ id, point }) => [id, shapes.project(point)]));
  const drawn = [...geometry.boundsById.keys()]
    .flatMap((id) => {
      const [point, radius] = [points.get(id), symbols.radiusById.get(id)];
      return point && radius !== undefined ? [{ point, radius, bin: bins.get(id) ?? -1 }] : [];
    })
    .sort((a, b) => b.radius - a.radius);
  // Higher classes have larger circles, so that the order of drawing holds within each and among them.
  return [...groupBy(drawn, ({ bin }) => bin)].map(([bin, circles]) => ({
    kind: 'group',
    unit: circleUnit,
    children: circles.map(({ point: [x, y], radius }) =>
      drawCircle([toUnits(x), toUnits(y)], Math.max(1, toUnits(radius * scaleOf(keyed))), paints[bin]),
    ),
  }));
}

const toUnits = (points: number) => Math.round(points / circleUnit);

function drawCircle([x, y]: readonly [number, number], radius: number, fill: Paint | undefined): CircleNode {
  const stroke = { color: ink, width: 0.3 };
  return { kind: 'circle', x, y, radius, ...(fill !== undefined && { fill }), stroke };
}

/** What the sizes of the circles mean: nested circles of round values on one line, each number beside its top. */
export function buildSymbolKey(view: View, symbols: Symbols, shapes: FittedShapes, size: FigureSize): Block {
  const { indicator, selection } = view;
  const style = smallStyle(size);
  const unit = indicator.kind === 'number' ? ` ${indicator.unit[selection.language]}` : '';
  const steps = symbols.steps.map(({ value, radius }, index) => ({
    label: `${formatNumber(value, selection.language)}${index === 0 ? unit : ''}`,
    radius: radius * scaleOf(shapes),
  }));
  const largest = steps[0]?.radius ?? 0;
  const top = style.size * 0.6;
  const bottom = top + Math.max(2 * largest, steps.length * style.size);
  const textX = 2 * largest + style.size * 0.9;
  let line = -Infinity;
  const nodes = steps.flatMap(({ label, radius }): readonly SceneNode[] => {
    const y = bottom - 2 * radius;
    line = Math.max(y, line + style.size * 1.1);
    const leader = `M${fixed(largest)},${fixed(y)}H${fixed(2 * largest)}L${fixed(textX - 2)},${fixed(line)}`;
    return [
      drawCircle([largest, bottom - radius], radius, '#ffffff'),
      { kind: 'path', d: leader, stroke: { color: ink, width: 0.3 } },
      textAt(textX, line + style.size * 0.33, [label], style),
    ];
  });
  const widest = Math.max(0, ...steps.map(({ label }) => measureText(label, style)));
  return { width: textX + widest, height: Math.max(bottom, line + style.size * 0.6), nodes };
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
