import type { CircleNode, PathNode, RectNode, Scene, Stroke, TextNode, Tile, TileMark } from '../scene.ts';
import { writePathOperators } from './pdf-pattern.ts';

export type PdfDocument = PDFKit.PDFDocument;
type Pattern = ReturnType<PDFKit.PDFDocument['pattern']>;

/** A tile as PDF knows it: a pattern of one colour for each of its marks. */
interface PdfTile {
  readonly tile: Tile;
  readonly marks: readonly (readonly [mark: TileMark, pattern: Pattern])[];
}

/** The tile of that id for shapes in groups whose origin is where the document stands now. */
export type TileOf = (id: string, place: Placement) => PdfTile;

/** Where a leaf of the scene stands: its parent's origin in points, and the unit of its paths. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
}

/** A leaf of a scene; groups are taken apart before. */
export type Leaf = Shape | TextNode;
type Shape = PathNode | RectNode | CircleNode;

/**
 * Patterns of the tiles of a scene, at their size on paper, whatever is filled with them. As in SVG they begin at the
 * origin of the group, so that each origin has its own.
 *
 * @returns to be called where the document is moved to the origin and not scaled
 */
export function createTiles(document: PdfDocument, { tiles, tileScale }: Scene): TileOf {
  const created = new Map<string, PdfTile>();
  return (id, { x, y }) => {
    const key = `${id} ${x} ${y}`;
    const known = created.get(key);
    if (known) return known;
    const tile = tiles.find((one) => one.id === id);
    if (!tile) throw new Error(`pattern that the scene does not name: ${id}`);
    document.save().scale(tileScale);
    const marks = tile.marks.map((mark) => [mark, embedPattern(document, tile, mark)] as const);
    document.restore();
    created.set(key, { tile, marks });
    return { tile, marks };
  };
}

/** A pattern takes the coordinates that hold when it is embedded. */
function embedPattern(document: PdfDocument, { size }: Tile, { path, width }: TileMark): Pattern {
  const operators = `${width} w ${writePathOperators(path)} ${width > 0 ? 'S' : 'f'}`;
  const pattern = document.pattern([0, 0, size, size], size, size, operators);
  pattern.embed();
  return pattern;
}

/** Draws one leaf. */
export function drawLeaf(document: PdfDocument, leaf: Leaf, place: Placement, tileOf: TileOf): void {
  if (leaf.kind === 'text') drawText(document, leaf, place);
  else drawShape(document, leaf, place, tileOf);
}

function drawShape(document: PdfDocument, shape: Shape, place: Placement, tileOf: TileOf): void {
  const trace = () => {
    if (shape.kind === 'path') document.path(shape.d);
    else if (shape.kind === 'circle') document.circle(shape.x, shape.y, shape.radius);
    else document.rect(shape.x, shape.y, shape.width, shape.height);
  };
  document.save().translate(place.x, place.y);
  const { fill } = shape;
  const tile = typeof fill === 'object' ? tileOf(fill.pattern, place) : undefined;
  document.scale(place.unit).lineJoin('round');
  if (tile) fillTiled(document, trace, tile);
  else if (typeof fill === 'string') {
    trace();
    document.fill(fill);
  }
  const casing = shape.kind === 'path' ? shape.casing : undefined;
  for (const stroke of [casing, shape.stroke]) if (stroke) strokeShape(document, trace, stroke, place.unit);
  document.restore();
}

function fillTiled(document: PdfDocument, trace: () => void, { tile, marks }: PdfTile): void {
  trace();
  document.fill(tile.ground);
  for (const [{ color }, pattern] of marks) {
    trace();
    document.fill([pattern, color]);
  }
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
