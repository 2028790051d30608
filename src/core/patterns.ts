import type { MissingStatus } from './model.ts';

/**
 * A seamless tile, drawn as SVG path. Legend and figure use it as an SVG pattern, the map rasterises the same path:
 * a reason for a missing value looks the same everywhere.
 */
export interface Pattern {
  /** Side of the square tile in CSS pixels. */
  readonly size: number;
  readonly path: string;
  /** In CSS pixels; 0 fills the path instead of stroking it. */
  readonly strokeWidth: number;
  readonly ink: string;
  readonly ground: string;
}

/** Fill of areas whose value a symbol on top shows. */
export const plainFill = '#e9e6de';

const ink = '#6f6c66';
const ground = '#ffffff';
const stroke = { strokeWidth: 1.1, ink, ground };
const fill = { strokeWidth: 0, ink, ground };

/** A line through the corner of a tile is drawn in the corners that it leaves too, so that tiles join. */
const rising = (size: number) =>
  `M-1,${size + 1}L${size + 1},-1M-1,1L1,-1M${size - 1},${size + 1}L${size + 1},${size - 1}`;
/** @param shift moves the line to the right, by less than a pixel or two */
const falling = (size: number, shift = 0) =>
  `M${shift - 1},-1L${shift + size + 1},${size + 1}M${shift + size - 1},-1L${shift + size + 1},1M${shift - 1},${size - 1}L${shift + 1},${size + 1}`;
const dot = (x: number, y: number, radius: number) =>
  `M${x - radius},${y}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0z`;

/** A line of a mark: as a pattern's, but on the colour of the class, which shines through. */
export interface MarkStroke {
  readonly path: string;
  readonly color: string;
  /** 0 to 1. */
  readonly opacity: number;
}

/**
 * Marks values that an association reported for its members, on top of the colour of their class: a thin dark line
 * beside a thin light one, so that it shows on pale and on dark colours.
 */
export const reportedMark: {
  /** Side of the square tile and width of its lines in CSS pixels. */
  readonly size: number;
  readonly strokeWidth: number;
  readonly strokes: readonly MarkStroke[];
} = {
  size: 12,
  strokeWidth: 0.6,
  strokes: [
    { path: falling(12), color: '#ffffff', opacity: 0.5 },
    { path: falling(12, 0.85), color: '#15171c', opacity: 0.34 },
  ],
};

/** One pattern a status, told apart by shape and not by shade. */
export const patternByStatus: Readonly<Record<MissingStatus, Pattern>> = {
  'not-started': { size: 6, path: 'M3,-1V7', ...stroke },
  'no-application': { size: 6, path: rising(6), ...stroke },
  'not-asked': { size: 6, path: 'M-1,3H7', ...stroke },
  'no-answer': { size: 6, path: dot(1.5, 1.5, 1) + dot(4.5, 4.5, 1), ...fill },
  'dont-know': { size: 6, path: falling(6), ...stroke },
  'not-applicable': { size: 8, path: 'M4,1.5V6.5M1.5,4H6.5', ...stroke },
  suppressed: { size: 8, path: rising(8) + falling(8), ...stroke },
  unincorporated: { size: 8, path: dot(4, 4, 0.9), strokeWidth: 0, ink: '#8a867e', ground: '#eeece6' },
};
