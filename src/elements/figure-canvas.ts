import regular from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import strong from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import type { MissingStatus } from '../core/model.ts';
import { patternByStatus } from '../core/patterns.ts';
import type { Paint, PathNode, RectNode, Scene, SceneNode, Stroke, TextNode } from '../core/figure/scene.ts';

const pointsPerInch = 72;
/** A family of its own: the page may do without its font where that comes late, a figure must not. */
const family = 'Atlas figure';

interface Painter {
  readonly context: CanvasRenderingContext2D;
  readonly patternOf: (status: MissingStatus, unit: number) => CanvasPattern;
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
  const patternOf = (status: MissingStatus, unit: number) =>
    createTile(context, status, { scale, size: scene.patternScale, unit });
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
  const faces = [
    new FontFace(family, `url("${regular}")`, { weight: '400' }),
    new FontFace(family, `url("${strong}")`, { weight: '600' }),
  ];
  for (const face of faces)
    if (![...document.fonts].some((known) => known.family === family && known.weight === face.weight))
      document.fonts.add(await face.load());
}

/** Tiles have whole pixels, so that they join without a seam. */
function createTile(
  context: CanvasRenderingContext2D,
  status: MissingStatus,
  { scale, size, unit }: { readonly scale: number; readonly size: number; readonly unit: number },
): CanvasPattern {
  const pattern = patternByStatus[status];
  const side = pattern.size * size;
  const tile = document.createElement('canvas');
  tile.width = tile.height = Math.max(2, Math.round(side * scale));
  const pen = tile.getContext('2d')!;
  pen.fillStyle = pattern.ground;
  pen.fillRect(0, 0, tile.width, tile.height);
  pen.scale(tile.width / pattern.size, tile.height / pattern.size);
  const path = new Path2D(pattern.path);
  pen.fillStyle = pen.strokeStyle = pattern.ink;
  pen.lineWidth = pattern.strokeWidth;
  if (pattern.strokeWidth > 0) pen.stroke(path);
  else pen.fill(path);
  const paint = context.createPattern(tile, 'repeat')!;
  paint.setTransform(new DOMMatrix().scale(side / tile.width / unit));
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

function paintShape(painter: Painter, shape: PathNode | RectNode, unit: number): void {
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

function traceShape(shape: PathNode | RectNode): Path2D {
  if (shape.kind === 'path') return new Path2D(shape.d);
  const path = new Path2D();
  path.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0);
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
