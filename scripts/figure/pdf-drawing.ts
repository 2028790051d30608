import { patternByStatus } from '../../src/core/patterns.ts';
import type { MissingStatus } from '../../src/core/model.ts';
import type { Paint, PathNode, RectNode, Scene, Stroke, TextNode } from '../../src/core/figure/scene.ts';
import { writePathOperators } from './pdf-pattern.ts';

export type PdfDocument = PDFKit.PDFDocument;
export type PdfPatterns = ReadonlyMap<MissingStatus, ReturnType<PDFKit.PDFDocument['pattern']>>;

/** Where a leaf of the scene stands: its parent's origin in points, and the unit of its paths. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
}

/** A leaf of a scene; groups are taken apart before. */
export type Leaf = PathNode | RectNode | TextNode;

/** Tiles of the patterns of a scene, at their size on paper, whatever is filled with them. */
export function createPatterns(document: PdfDocument, { patterns, patternScale }: Scene): PdfPatterns {
  document.save().scale(patternScale);
  const created = new Map(
    patterns.map((status) => {
      const { size, path, strokeWidth } = patternByStatus[status];
      const operators = `${strokeWidth} w ${writePathOperators(path)} ${strokeWidth > 0 ? 'S' : 'f'}`;
      const pattern = document.pattern([0, 0, size, size], size, size, operators);
      // A pattern takes the coordinates that hold when it is embedded.
      pattern.embed();
      return [status, pattern];
    }),
  );
  document.restore();
  return created;
}

/** Draws one leaf. */
export function drawLeaf(document: PdfDocument, leaf: Leaf, place: Placement, patterns: PdfPatterns): void {
  if (leaf.kind === 'text') drawText(document, leaf, place);
  else drawShape(document, leaf, place, patterns);
}

function drawShape(
  document: PdfDocument,
  shape: PathNode | RectNode,
  place: Placement,
  patterns: PdfPatterns,
): void {
  const trace = () => {
    if (shape.kind === 'path') document.path(shape.d);
    else if (shape.radius === undefined) document.rect(shape.x, shape.y, shape.width, shape.height);
    else document.roundedRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
  };
  document.save().translate(place.x, place.y).scale(place.unit).lineJoin('round');
  if (shape.fill !== undefined) fillShape(document, trace, shape.fill, patterns);
  const casing = shape.kind === 'path' ? shape.casing : undefined;
  for (const stroke of [casing, shape.stroke]) if (stroke) strokeShape(document, trace, stroke, place.unit);
  document.restore();
}

function fillShape(document: PdfDocument, trace: () => void, fill: Paint, patterns: PdfPatterns): void {
  trace();
  if (typeof fill === 'string') {
    document.fill(fill);
    return;
  }
  const { ink, ground } = patternByStatus[fill.pattern];
  const pattern = patterns.get(fill.pattern);
  if (!pattern) throw new Error(`pattern that the scene does not name: ${fill.pattern}`);
  document.fill(ground);
  trace();
  document.fill([pattern, ink]);
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
