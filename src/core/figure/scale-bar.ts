import { formatNumber } from '../format.ts';
import type { MapGeometry } from '../geometry.ts';
import type { Language } from '../model.ts';
import { ink, smallStyle, textAt, type Block } from './blocks.ts';
import type { FittedShapes } from './map-shapes.ts';
import { measureText } from './measure-text.ts';
import type { SceneNode } from './scene.ts';
import type { FigureSize } from './sizes.ts';
import { overlap, type Box } from './place-labels.ts';

/** Part of the map's width that the bar may take. */
const largestPart = 0.22;

/** A bar of a round number of kilometres, true in the middle of the map, and an arrow to the north where asked. */
export function buildScaleBar(
  shapes: FittedShapes,
  size: FigureSize,
  language: Language,
  hasNorth: boolean,
): Block {
  const style = smallStyle(size);
  const km = roundDown(shapes.width * largestPart * shapes.kmPerPoint);
  const length = km / shapes.kmPerPoint;
  const label = `${formatNumber(km, language)} km`;
  const barY = style.size * 1.35;
  const tick = style.size * 0.3;
  const bar: SceneNode = {
    kind: 'path',
    d: `M0,${fixed(barY - tick)}v${fixed(tick)}h${fixed(length)}v${fixed(-tick)}`,
    stroke: { color: ink, width: 0.7 },
  };
  const north = hasNorth ? drawNorth(length + style.size * 1.6, barY, style.size) : [];
  return {
    width: Math.max(length, measureText(label, style)) + (hasNorth ? style.size * 2.2 : 0),
    height: barY + 1,
    nodes: [textAt(0, style.size * 0.85, [label], style), bar, ...north],
  };
}

/** Web Mercator has north at the top everywhere. */
function drawNorth(x: number, bottom: number, size: number): readonly SceneNode[] {
  const half = size * 0.3;
  const height = size;
  const style = { size, weight: 600, color: ink } as const;
  return [
    {
      kind: 'path',
      d: `M${fixed(x)},${fixed(bottom - height)}l${fixed(half)} ${fixed(height)}l${fixed(-half)} ${fixed(-height * 0.25)}l${fixed(-half)} ${fixed(height * 0.25)}z`,
      fill: ink,
    },
    textAt(x, bottom - height - size * 0.15, ['N'], style, 'middle'),
  ];
}

/** The corners of a map where a block hides no area: bottom before top, left before right. */
export function findFreeCorners(
  block: Block,
  geometry: MapGeometry,
  shapes: FittedShapes,
): readonly { readonly x: number; readonly y: number }[] {
  const areas = [...geometry.boundsById.values()].map(([west, south, east, north]): Box => {
    const [left, top] = shapes.project([west, north]);
    const [right, bottom] = shapes.project([east, south]);
    return { left, top, right, bottom };
  });
  const [farX, farY] = [shapes.width - block.width, shapes.height - block.height];
  const corners = [
    { x: 0, y: farY },
    { x: farX, y: farY },
    { x: 0, y: 0 },
    { x: farX, y: 0 },
  ];
  return corners.filter(({ x, y }) => {
    const box = { left: x - 6, top: y - 6, right: x + block.width + 6, bottom: y + block.height + 6 };
    return areas.every((area) => !overlap(box, area));
  });
}

/** 1, 2 or 5 times a power of ten. */
function roundDown(km: number): number {
  const power = 10 ** Math.floor(Math.log10(km));
  return ([5, 2].find((digit) => digit * power <= km) ?? 1) * power;
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
