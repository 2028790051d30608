import type { CircleNode, PathNode, RectNode, Scene, Stroke, TextNode } from '../scene.ts';
import { fillTiled } from './pdf-tiles.ts';
import { boundsOf } from './shape-bounds.ts';

export type PdfDocument = PDFKit.PDFDocument;

/** Where a leaf of the scene stands: its parent's origin in points, and the unit of its paths. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
}

/** A leaf of a scene; groups are taken apart before. */
export type Leaf = Shape | TextNode;
type Shape = PathNode | RectNode | CircleNode;

/** Draws one leaf of a scene. */
export function drawLeaf(document: PdfDocument, leaf: Leaf, place: Placement, scene: Scene): void {
  if (leaf.kind === 'text') drawText(document, leaf, place);
  else drawShape(document, leaf, place, scene);
}

function drawShape(document: PdfDocument, shape: Shape, place: Placement, { tiles, tileScale }: Scene): void {
  const trace = () => {
    if (shape.kind === 'path') document.path(shape.d);
    else if (shape.kind === 'circle') document.circle(shape.x, shape.y, shape.radius);
    else document.rect(shape.x, shape.y, shape.width, shape.height);
  };
  document.save().translate(place.x, place.y).scale(place.unit).lineJoin('round');
  const { fill } = shape;
  if (typeof fill === 'object') {
    const tile = tiles.find(({ id }) => id === fill.pattern);
    if (!tile) throw new Error(`pattern that the scene does not name: ${fill.pattern}`);
    fillTiled(document, trace, tile, { bounds: boundsOf(shape), scale: tileScale / place.unit });
  } else if (fill !== undefined) {
    trace();
    document.fill(fill);
  }
  const casing = shape.kind === 'path' ? shape.casing : undefined;
  for (const stroke of [casing, shape.stroke]) if (stroke) strokeShape(document, trace, stroke, place.unit);
  document.restore();
}

function strokeShape(document: PdfDocument, trace: () => void, stroke: Stroke, unit: number): void {
  document.lineWidth(stroke.width / unit);
  const [length, space] = stroke.dash ?? [];
  if (length === undefined) document.undash();
  else document.dash(length / unit, { space: (space ?? length) / unit });
  trace();
  document.stroke(stroke.color);
}

function drawText(document: PdfDocument, node: TextNode, place: Placement): void {
  document.font(String(node.weight)).fontSize(node.size);
  for (const [index, line] of node.lines.entries()) {
    const width = document.widthOfString(line);
    const shift = { start: 0, middle: width / 2, end: width }[node.anchor];
    const x = place.x + node.x - shift;
    const y = place.y + node.y + index * node.leading;
    const options = { lineBreak: false, baseline: 'alphabetic' } as const;
    if (node.halo !== undefined) {
      document.lineWidth(node.halo).lineJoin('round').undash().strokeColor('#ffffff');
      document.text(line, x, y, { ...options, fill: false, stroke: true });
    }
    document.fillColor(node.color).text(line, x, y, { ...options, fill: true, stroke: false });
  }
}
