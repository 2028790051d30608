import {
  fontWeights,
  type CircleNode,
  type Paint,
  type PathNode,
  type RectNode,
  type Scene,
  type SceneNode,
  type Stroke,
  type TextNode,
  type Tile,
} from '../core/figure/scene.ts';
import { fontFiles } from './figure-fonts.ts';

const pointsPerInch = 72;
/** A family of its own: the page may do without its font where that comes late, a figure must not. */
const family = 'Atlas figure';

type Shape = PathNode | RectNode | CircleNode;

interface Painter {
  readonly context: CanvasRenderingContext2D;
  readonly patternOf: (id: string, unit: number) => CanvasPattern;
}

/**
 * Paints a scene as a PNG of exactly its size at that resolution, in the figure's own font.
 *
 * @throws Error where the font cannot be loaded or the browser has no room for so many pixels
 */
export async function paintPng(scene: Scene, dpi: number): Promise<Blob> {
  await loadFigureFonts();
  const scale = dpi / pointsPerInch;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(scene.width * scale);
  canvas.height = Math.round(scene.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error(`no room to paint ${canvas.width} × ${canvas.height} pixels`);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.lineJoin = 'round';
  const tiles = new Map(scene.tiles.map((tile) => [tile.id, tile]));
  const patternOf = (id: string, unit: number) =>
    createPattern(context, tiles.get(id)!, { scale, size: scene.tileScale, unit });
  for (const node of scene.children) paintNode({ context, patternOf }, node, 1);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`no room for ${canvas.width} × ${canvas.height} pixels`);
  return blob;
}

/**
 * Loads the font of figures for preview and picture.
 *
 * @throws Error where it cannot be had
 */
export async function loadFigureFonts(): Promise<void> {
  const faces = fontWeights.map(
    (weight) => new FontFace(family, `url("${fontFiles[weight]}")`, { weight: String(weight) }),
  );
  for (const face of faces)
    if (![...document.fonts].some((known) => known.family === family && known.weight === face.weight))
      document.fonts.add(await face.load());
}

/** Tiles have whole pixels, so that they join without a seam. */
function createPattern(
  context: CanvasRenderingContext2D,
  { size, ground, marks }: Tile,
  look: { readonly scale: number; readonly size: number; readonly unit: number },
): CanvasPattern {
  const side = size * look.size;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.max(2, Math.round(side * look.scale));
  const pen = canvas.getContext('2d')!;
  pen.scale(canvas.width / size, canvas.height / size);
  pen.fillStyle = ground;
  pen.fillRect(0, 0, size, size);
  for (const { path, color, width } of marks) {
    pen.fillStyle = pen.strokeStyle = color;
    pen.lineWidth = width;
    if (width > 0) pen.stroke(new Path2D(path));
    else pen.fill(new Path2D(path));
  }
  const paint = context.createPattern(canvas, 'repeat')!;
  paint.setTransform(new DOMMatrix().scale(side / canvas.width / look.unit));
  return paint;
}

/** @param unit how many points one unit of the paths measures here */
function paintNode(painter: Painter, node: SceneNode, unit: number): void {
  const { context } = painter;
  if (node.kind === 'text') {
    paintText(context, node);
    return;
  }
  if (node.kind !== 'group') {
    paintShape(painter, node, unit);
    return;
  }
  const { x = 0, y = 0, unit: own = 1, children } = node;
  context.save();
  context.translate(x, y);
  context.scale(own, own);
  for (const child of children) paintNode(painter, child, unit * own);
  context.restore();
}

function paintShape(painter: Painter, shape: Shape, unit: number): void {
  const { context } = painter;
  const path = traceShape(shape);
  if (shape.fill !== undefined) {
    context.fillStyle = styleOf(painter, shape.fill, unit);
    context.fill(path);
  }
  const casing = shape.kind === 'path' ? shape.casing : undefined;
  for (const stroke of [casing, shape.stroke]) if (stroke) paintStroke(context, path, stroke, unit);
}

function styleOf({ patternOf }: Painter, paint: Paint, unit: number): string | CanvasPattern {
  return typeof paint === 'string' ? paint : patternOf(paint.pattern, unit);
}

function traceShape(shape: Shape): Path2D {
  if (shape.kind === 'path') return new Path2D(shape.d);
  const path = new Path2D();
  if (shape.kind === 'circle') path.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
  else path.rect(shape.x, shape.y, shape.width, shape.height);
  return path;
}

function paintStroke(context: CanvasRenderingContext2D, path: Path2D, stroke: Stroke, unit: number): void {
  context.lineWidth = stroke.width / unit;
  context.strokeStyle = stroke.color;
  context.setLineDash((stroke.dash ?? []).map((length) => length / unit));
  context.stroke(path);
}

const alignments = { start: 'left', middle: 'center', end: 'right' } as const;

function paintText(context: CanvasRenderingContext2D, node: TextNode): void {
  context.font = `${node.weight} ${node.size}px "${family}", "Source Sans 3", Arial, sans-serif`;
  context.textAlign = alignments[node.anchor];
  for (const [index, line] of node.lines.entries()) {
    const y = node.y + index * node.leading;
    if (node.halo !== undefined) {
      context.lineWidth = node.halo;
      context.strokeStyle = '#ffffff';
      context.setLineDash([]);
      context.strokeText(line, node.x, y);
    }
    context.fillStyle = node.color;
    context.fillText(line, node.x, y);
  }
}
