import { patternByStatus, plainFill, reportedMark } from '../patterns.ts';
import type { View } from '../view.ts';
import { fillsOf } from './fills.ts';
import { greysOf, hatchId } from './greys.ts';
import type { Paint, Tile, TileMark } from './scene.ts';
import type { Tone } from './tone.ts';

/** The tile of the legend that shows how values are marked which an association reported. */
export const reportedTile = 'reported';

/** Hatches leave no room for a mark. */
export function canBeMarked(paint: Paint): paint is string {
  return typeof paint === 'string';
}

/** Name of the tile that marks reported values on this colour. */
export const markedId = (color: string): string => `${reportedTile}-${color.slice(1)}`;

/**
 * The tiles that figures of these views are filled with: one for each reason why a value is missing, the mark of what
 * associations reported on the colour of each class, and the hatches of the classes where they are asked for.
 */
export function tilesOf(views: readonly View[], tone: Tone): readonly Tile[] {
  const tiles = views.flatMap((view) => [
    ...statusTiles(view),
    ...markTiles(view, tone),
    ...(tone === 'hatched' ? hatchTiles(view) : []),
  ]);
  return [...new Map(tiles.map((tile) => [tile.id, tile])).values()];
}

function statusTiles({ statuses }: View): readonly Tile[] {
  return statuses.map(({ status }) => {
    const { size, path, ink, ground, strokeWidth } = patternByStatus[status];
    return { id: status, size, ground, marks: [{ path, color: ink, width: strokeWidth }] };
  });
}

/** As in the legend of the page: a colour of no class, on which both lines of the mark show. */
const sampleColor = '#9aa5b1';

function markTiles(view: View, tone: Tone): readonly Tile[] {
  const { reported, symbols } = view.style;
  if (!reported?.size || tone === 'hatched') return [];
  const colors = symbols ? [plainFill] : fillsOf(view, tone).filter(canBeMarked);
  const tile = (id: string, ground: string): Tile => ({
    id,
    size: reportedMark.size,
    ground,
    marks: reportedMark.strokes.map(({ path, color, opacity }) => ({
      path,
      color: blend(ground, color, opacity),
      width: reportedMark.strokeWidth,
    })),
  });
  return [tile(reportedTile, sampleColor), ...colors.map((color) => tile(markedId(color), color))];
}

/** What a colour looks like on another: opaque, because programs differ in how they draw patterns that shine through. */
/** A colour through which another one shines, `opacity` from 0 to 1. */
export function blend(below: string, above: string, opacity: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [low, high] = [below, above].map((color) => Number.parseInt(color.slice(at, at + 2), 16));
    return Math.round(low! + (high! - low!) * opacity);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Side of a hatch: lines of all its directions join at it. */
const side = 8;
const rising = `M-1,${side + 1}L${side + 1},-1M-1,1L1,-1M${side - 1},${side + 1}L${side + 1},${side - 1}`;
const falling = `M-1,-1L${side + 1},${side + 1}M${side - 1},-1L${side + 1},1M-1,${side - 1}L1,${side + 1}`;
const upright = `M2,-1V${side + 1}M6,-1V${side + 1}`;
const level = `M-1,2H${side + 1}M-1,6H${side + 1}`;
const dots = 'M1,2a1,1 0 1 0 2,0a1,1 0 1 0 -2,0zM5,6a1,1 0 1 0 2,0a1,1 0 1 0 -2,0z';

/** No two beside each other in a legend look alike; the first class is plain. */
const hatches: readonly (Omit<TileMark, 'color'> | undefined)[] = [
  undefined,
  { path: falling, width: 0.9 },
  { path: dots, width: 0 },
  { path: level, width: 0.9 },
  { path: rising, width: 1.1 },
  { path: upright, width: 0.9 },
  { path: rising + falling, width: 0.8 },
  { path: upright + level, width: 0.7 },
];

/** Above this grey the ink is dark, below it is white; 0 to 255. */
const middle = 128;

function hatchTiles(view: View): readonly Tile[] {
  return [...new Set(greysOf(view).values())].map((grey, index): Tile => {
    const hatch = hatches[index % hatches.length];
    const color = Number.parseInt(grey.slice(1, 3), 16) > middle ? '#15171c' : '#ffffff';
    return { id: hatchId(grey), size: side, ground: grey, marks: hatch ? [{ ...hatch, color }] : [] };
  });
}
