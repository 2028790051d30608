import { outlineLevels, type AreaId, type Level, type OutlineLevel } from '../model.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import { figureWords } from '../messages/figure.ts';
import { buildTable } from '../table.ts';
import type { View } from '../view.ts';
import { ink } from './blocks.ts';
import { plainFill } from '../patterns.ts';
import { fade, fadesIn } from './fade.ts';
import { fillsOf } from './fills.ts';
import type { FittedShapes } from './map-shapes.ts';
import type { GroupNode, PathNode, SceneNode, Stroke } from './scene.ts';
import { canBeMarked, markedId } from './tiles.ts';
import type { Tone } from './tone.ts';

const white = '#ffffff';
/** Of what is brought out. */
export const accent = '#d9480f';
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

export interface MapLook {
  readonly tone: Tone;
  /** Begins all ids, where several maps stand on a page; "" for the only one. */
  readonly prefix: string;
}

/** The areas of a map in their classes, the borders, the outlines of the view, and the selected places. */
export function drawMap(view: View, shapes: FittedShapes, look: MapLook): readonly SceneNode[] {
  const scale = lineScale(shapes.width);
  const words = allMessagesOf(view.selection.language);
  const { borderPaths } = shapes;
  const { prefix } = look;
  return [
    {
      kind: 'group',
      id: `${prefix}rim`,
      children: [{ ...drawLine(borderPaths.state, { color: rim, width: 3.5 * scale }), id: `${prefix}edge` }],
    },
    ...drawClasses(view, shapes, look),
    ...outlineLevels
      .filter((level) => view.selection.outlines.includes(level))
      .map((level) => drawOutline(level, shapes, { label: words.outlinesOf[level], prefix })),
    {
      kind: 'group',
      id: `${prefix}state`,
      label: view.dataset.catalog.place[view.selection.language],
      children: [drawLine(borderPaths.state, { color: ink, width: 0.9 * scale }, 0.9 * scale)],
    },
    ...drawSelected(view, shapes, prefix),
  ];
}

/** @param margin by how much the casing is wider than the line; none where left out */
function drawLine(d: string, stroke: Stroke, margin?: number): PathNode {
  const casing = margin === undefined ? {} : { casing: { color: white, width: stroke.width + margin } };
  return { kind: 'path', d, stroke, ...casing };
}

interface Layer {
  readonly label: string;
  readonly isMarked: boolean;
  readonly paths: PathNode[];
}

/** One layer a class or status, with one shape a municipality that carries its key; marked ones in a layer beside. */
function drawClasses(view: View, shapes: FittedShapes, { tone, prefix }: MapLook): readonly GroupNode[] {
  const paints = fillsOf(view, tone);
  const fades = fadesIn(view);
  const { reported, symbols, bins } = view.style;
  const stroke = { color: white, width: 0.25 * lineScale(shapes.width) };
  const layers = new Map<number, Layer>();
  for (const [id, d] of shapes.pathById) {
    const bin = bins.get(id);
    const paint = bin === undefined ? undefined : paints[bin];
    if (bin === undefined || paint === undefined) throw new Error(`area without a bin: ${id}`);
    // Below circles all with a value are alike.
    const isGround = symbols !== undefined && view.bins.classOfBin(bin) !== undefined;
    const plain = isGround ? plainFill : paint;
    const isFaded = fades(id);
    const isMarked = !isFaded && tone !== 'hatched' && reported?.has(id) === true && canBeMarked(plain);
    const fill = isMarked ? { pattern: markedId(plain) } : isFaded ? fade(plain) : plain;
    const drawn = isGround ? groundBin : bin;
    const order = 2 * drawn + Number(isMarked);
    const layer = layers.get(order) ?? { label: labelOf(view, drawn, isMarked), isMarked, paths: [] };
    layer.paths.push({ kind: 'path', id: `${prefix}a${id}`, d, fill, stroke });
    layers.set(order, layer);
  }
  return [...layers]
    .sort(([a], [b]) => a - b)
    .map(([order, { label, isMarked, paths }]) => {
      const bin = (order - Number(isMarked)) / 2;
      const name = bin === groundBin ? 'ground' : `class-${bin}`;
      return { kind: 'group', id: `${prefix}${name}${isMarked ? '-reported' : ''}`, label, children: paths };
    });
}

/** In place of the bin of areas below circles. */
const groundBin = -1;

function labelOf(view: View, bin: number, isMarked: boolean): string {
  const { language } = view.selection;
  const words = allMessagesOf(language);
  const status = view.statuses.find((row) => row.bin === bin)?.status;
  const ofClass =
    bin === groundBin ? figureWords[language].withValue : (view.bins.classOfBin(bin)?.label ?? '');
  const label = status === undefined ? ofClass : words.status[status];
  return isMarked ? `${label}, ${words.reportedThrough}` : label;
}

function drawOutline(
  level: OutlineLevel,
  { borderPaths, width }: FittedShapes,
  { label, prefix }: { readonly label: string; readonly prefix: string },
): GroupNode {
  const scale = lineScale(width);
  const d = levelsDrawn[level].map((drawn) => borderPaths[drawn]).join('');
  const stroke = scaleStroke(outlineStrokes[level], scale);
  return {
    kind: 'group',
    id: `${prefix}outline-${level}`,
    label,
    children: [drawLine(d, stroke, 0.7 * scale)],
  };
}

/** What is brought out by an outline of its own: the selected places, and the rows that pass the filter of the table. */
export function listOutlined(view: View): readonly AreaId[] {
  const { places, filter } = view.selection;
  const filtered = filter === '' ? [] : buildTable(view).rows.map(({ id }) => id);
  return [...new Set([...places, ...filtered])];
}

function drawSelected(view: View, { pathById, width }: FittedShapes, prefix: string): readonly GroupNode[] {
  const d = listOutlined(view)
    .map((id) => pathById.get(id) ?? '')
    .join('');
  if (d === '') return [];
  const scale = lineScale(width);
  const children = [drawLine(d, { color: accent, width: 1.4 * scale }, 1.2 * scale)];
  const label = allMessagesOf(view.selection.language).figureSelected;
  return [{ kind: 'group', id: `${prefix}selected`, label, children }];
}

export function scaleStroke(stroke: Stroke, scale: number): Stroke {
  const { dash } = stroke;
  return {
    ...stroke,
    width: stroke.width * scale,
    ...(dash && { dash: dash.map((length) => length * scale) }),
  };
}
