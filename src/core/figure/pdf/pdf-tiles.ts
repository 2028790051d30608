import type { Tile } from '../scene.ts';
import type { Bounds } from './shape-bounds.ts';
import { writePathOperators } from './pdf-pattern.ts';

/** How a tile stands to the shape that it fills. */
export interface Tiling {
  /** In the units in which the document draws now. */
  readonly bounds: Bounds;
  /** How many of these units one unit of the tile measures. */
  readonly scale: number;
}

/**
 * Fills a shape with a tile: its lines and dots themselves, as far as the shape reaches. Programs lay out patterns of
 * PDF each in its way, by whole dots of their own; lines look alike everywhere.
 *
 * @param trace draws the outline of the shape
 */
export function fillTiled(document: PDFKit.PDFDocument, trace: () => void, tile: Tile, tiling: Tiling): void {
  trace();
  document.fill(tile.ground);
  document.save();
  trace();
  document.clip().scale(tiling.scale).undash();
  const cells = listCells(tile, tiling);
  for (const { path, color, width } of tile.marks) {
    if (width > 0) document.lineWidth(width).strokeColor(color);
    else document.fillColor(color);
    const drawn = cells.map(([x, y]) => writePathOperators(path, x, y));
    document.addContent(`${drawn.join(' ')} ${width > 0 ? 'S' : 'f'}`);
  }
  document.restore();
}

/** The corners of all tiles that touch the bounds, in units of the tile. */
function listCells({ size }: Tile, { bounds, scale }: Tiling): readonly (readonly [x: number, y: number])[] {
  const [left, top, right, bottom] = bounds.map((edge) => edge / scale / size) as unknown as Bounds;
  const columns = listWhole(left, right);
  return listWhole(top, bottom).flatMap((row) =>
    columns.map((column) => [column * size, row * size] as const),
  );
}

function listWhole(from: number, to: number): readonly number[] {
  const first = Math.floor(from);
  return Array.from({ length: Math.max(1, Math.ceil(to) - first) }, (_, index) => first + index);
}
