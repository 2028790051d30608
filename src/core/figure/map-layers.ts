import { outlineLevels, type Level, type OutlineLevel } from '../model.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import type { View } from '../view.ts';
import { ink } from './blocks.ts';
import { fillsOf } from './fills.ts';
import type { FittedShapes } from './map-shapes.ts';
import type { GroupNode, PathNode, SceneNode, Stroke } from './scene.ts';

const white = '#ffffff';
const accent = '#d9480f';
const rim = '#e4dfd3';

/** Line widths in points hold for a map of this width. */
const referenceWidth = 300;

/** What the lines of a map of `width` points are multiplied with. */
export function lineScale(width: number): number {
  return Math.min(1.5, Math.max(0.7, width / referenceWidth));
}

/** How each outline is drawn, on a white casing; widths and dashes in points. */
export const outlineStrokes: Readonly<Record<OutlineLevel, Stroke>> = {
  association: { color: ink, width: 0.6 },
  district: { color: ink, width: 0.8, dash: [2.6, 1.4] },
  region: { color: ink, width: 1.4 },
};

/** A border of a higher level is one of the lower level too. */
const levelsDrawn: Readonly<Record<OutlineLevel, readonly Level[]>> = {
  association: ['association'],
  district: ['district', 'region'],
  region: ['region'],
};

/** The areas of a map in their classes, the borders, the outlines of the view, and the selected places. */
export function drawMap(view: View, shapes: FittedShapes, isGreyscale: boolean): readonly SceneNode[] {
  const scale = lineScale(shapes.width);
  const words = allMessagesOf(view.selection.language);
  const { borderPaths } = shapes;
  return [
    { kind: 'group', id: 'rim', children: [drawLine(borderPaths.state, { color: rim, width: 3.5 * scale })] },
    ...drawClasses(view, shapes, isGreyscale),
    ...outlineLevels
      .filter((level) => view.selection.outlines.includes(level))
      .map((level) => drawOutline(level, shapes, words.outlinesOf[level])),
    {
      kind: 'group',
      id: 'state',
      label: view.dataset.catalog.place[view.selection.language],
      children: [drawLine(borderPaths.state, { color: ink, width: 0.9 * scale }, 0.9 * scale)],
    },
    ...drawSelected(view, shapes),
  ];
}

/** @param margin by how much the casing is wider than the line; none where left out */
function drawLine(d: string, stroke: Stroke, margin?: number): PathNode {
  const casing = margin === undefined ? {} : { casing: { color: white, width: stroke.width + margin } };
  return { kind: 'path', d, stroke, ...casing };
}

/** One layer a class or status, with one shape a municipality that carries its key. */
function drawClasses(view: View, shapes: FittedShapes, isGreyscale: boolean): readonly GroupNode[] {
  const paints = fillsOf(view, isGreyscale);
  const words = allMessagesOf(view.selection.language);
  const hairline = { color: white, width: 0.25 * lineScale(shapes.width) };
  const pathsByBin = new Map<number, PathNode[]>();
  for (const [id, d] of shapes.pathById) {
    const bin = view.style.bins.get(id);
    const fill = bin === undefined ? undefined : paints[bin];
    if (bin === undefined || fill === undefined) throw new Error(`area without a bin: ${id}`);
    const node: PathNode = { kind: 'path', id: `a${id}`, d, fill, stroke: hairline };
    const list = pathsByBin.get(bin);
    if (list) list.push(node);
    else pathsByBin.set(bin, [node]);
  }
  return [...pathsByBin]
    .sort(([a], [b]) => a - b)
    .map(([bin, children]) => {
      const status = view.statuses.find((row) => row.bin === bin)?.status;
      const label = status === undefined ? view.bins.classOfBin(bin)?.label : words.status[status];
      return { kind: 'group', id: `class-${bin}`, ...(label !== undefined && { label }), children };
    });
}

function drawOutline(level: OutlineLevel, { borderPaths, width }: FittedShapes, label: string): GroupNode {
  const scale = lineScale(width);
  const d = levelsDrawn[level].map((drawn) => borderPaths[drawn]).join('');
  const stroke = scaleStroke(outlineStrokes[level], scale);
  return { kind: 'group', id: `outline-${level}`, label, children: [drawLine(d, stroke, 0.7 * scale)] };
}

function drawSelected(view: View, { pathById, width }: FittedShapes): readonly GroupNode[] {
  const d = view.selection.places.map((id) => pathById.get(id) ?? '').join('');
  if (d === '') return [];
  const scale = lineScale(width);
  const children = [drawLine(d, { color: accent, width: 1.4 * scale }, 1.2 * scale)];
  const label = allMessagesOf(view.selection.language).figureSelected;
  return [{ kind: 'group', id: 'selected', label, children }];
}

export function scaleStroke(stroke: Stroke, scale: number): Stroke {
  const { dash } = stroke;
  return {
    ...stroke,
    width: stroke.width * scale,
    ...(dash && { dash: dash.map((length) => length * scale) }),
  };
}
