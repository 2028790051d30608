import type { Position } from 'geojson';
import { narrowDataset } from '../area/narrow-view.ts';
import type { Dataset } from '../dataset.ts';
import type { TileDrawing } from '../embed/tile-drawing.ts';
import { tileDataset } from '../equal/tile-dataset.ts';
import type { Tiling } from '../equal/tiling.ts';
import { buildMapGeometry, polygonsOf } from '../geometry.ts';
import { projectPoint, unprojectPoint, type Bounds } from '../mercator.ts';
import { drawEmbed } from './embed-drawing.ts';
import { buildGrid, writePath } from './path-data.ts';

/** The drawing of equal sizes, of the whole or of a part, that fits into the frame of the painted map, in whose units it is. */
export function drawTiles(dataset: Dataset, tiling: Tiling): TileDrawing {
  const geometryOf = ({ topology, municipalities }: Dataset) => buildMapGeometry(topology, municipalities);
  const { part } = dataset;
  const tiled = tileDataset(part?.whole ?? dataset, tiling);
  const { municipalities, borders, bounds } = geometryOf(part ? narrowDataset(tiled, part.group.id) : tiled);
  const { height } = drawEmbed(dataset).grid;
  const grid = buildGrid(widen(bounds, geometryOf(dataset).bounds), height);
  const line = (lines: readonly (readonly Position[])[]) => writePath(lines, grid, false);
  return {
    areas: Object.fromEntries(
      municipalities.features.map((area) => [
        area.properties.id,
        writePath(polygonsOf(area).flat(), grid, true),
      ]),
    ),
    association: line(borders.association.coordinates),
    state: line(borders.state.coordinates),
  };
}

interface Box {
  readonly middle: readonly [number, number];
  readonly width: number;
  readonly height: number;
}

/** On the plane of the map. */
function boxOf([west, south, east, north]: Bounds): Box {
  const [left, top] = projectPoint([west, north]);
  const [right, bottom] = projectPoint([east, south]);
  return { middle: [(left + right) / 2, (top + bottom) / 2], width: right - left, height: bottom - top };
}

/** The smallest bounds around the middle of `bounds` that hold them and have the form of `frame`. */
function widen(bounds: Bounds, frame: Bounds): Bounds {
  const { middle, width, height } = boxOf(bounds);
  const form = boxOf(frame);
  const scale = Math.max(width / form.width, height / form.height);
  const [x, y] = middle;
  const [halfWidth, halfHeight] = [(form.width * scale) / 2, (form.height * scale) / 2];
  const [west, north] = unprojectPoint([x - halfWidth, y - halfHeight]);
  const [east, south] = unprojectPoint([x + halfWidth, y + halfHeight]);
  return [west, south, east, north];
}
