import { merge } from 'topojson-client';
import type { Position } from 'geojson';
import type { Dataset } from '../dataset.ts';
import { buildMapGeometry, polygonsOf, type MapGeometry } from '../geometry.ts';
import { memoizeByObject } from '../memoize.ts';
import { rankVertices } from '../figure/vertex-ranks.ts';
import { projectPoint, unprojectPoint, type Bounds } from '../mercator.ts';
import type { AreaId } from '../model.ts';
import { buildGrid, writePath, type Grid } from './path-data.ts';

/** The shapes of an embedded map as path data, in units of a drawing `width` × `height` that its bounds fill edge to edge. */
export interface EmbedDrawing {
  readonly grid: Grid;
  /** What is drawn around the bounds, in units: of a part something of its surroundings is to be seen. */
  readonly margin: number;
  readonly areas: ReadonlyMap<AreaId, string>;
  readonly association: string;
  readonly state: string;
  /** What lies around a part; "" where everything is shown. */
  readonly around: string;
}

/** The whole is so many units high: fine enough for a screen of 500 CSS pixels with two dots to each. */
const embedHeight = 1000;
/** A part fills this frame from side to side or from top to bottom. */
const partWidth = 900;
const wholeMargin = 6;
const partMargin = 36;
/** A border of a part may move by so many units. */
const leastUnits = 1;

type Lines = readonly (readonly Position[])[];

/** The shapes of a data set, or of a part of one, in the frame of its embedded map. */
export const drawEmbed = memoizeByObject((dataset: Dataset): EmbedDrawing => {
  const { bounds, municipalities, borders } = geometryOf(dataset);
  const grid = buildGrid(bounds, dataset.part ? fitHeight(bounds) : embedHeight);
  const thin = dataset.part ? createThinning(dataset.part.whole, grid) : (lines: Lines) => lines;
  const line = (lines: Lines) => writePath(thin(lines), grid, false);
  const ring = (lines: Lines) => writePath(thin(lines), grid, true);
  return {
    grid,
    margin: dataset.part ? partMargin : wholeMargin,
    areas: new Map(
      municipalities.features.map((area) => [area.properties.id as AreaId, ring(polygonsOf(area).flat())]),
    ),
    association: line(borders.association.coordinates),
    state: line(borders.state.coordinates),
    around: dataset.part ? ring(findAround(dataset, dataset.part.whole, grid)) : '',
  };
});

const geometryOf = memoizeByObject(({ topology, municipalities }: Dataset): MapGeometry =>
  buildMapGeometry(topology, municipalities),
);

/** Leaves out vertices that nobody would miss at this size; neighbours leave out the same ones. */
function createThinning({ topology }: Dataset, grid: Grid): (lines: Lines) => Lines {
  const rankOf = rankVertices(topology);
  const least = leastUnits * grid.unit;
  return (lines) => lines.map((line) => line.filter((vertex) => rankOf(vertex) >= least));
}

function fitHeight([west, south, east, north]: Bounds): number {
  const [left, top] = projectPoint([west, north]);
  const [right, bottom] = projectPoint([east, south]);
  return Math.round(Math.min(embedHeight, (partWidth * (bottom - top)) / (right - left)));
}

/** The outer edge of all areas in sight that are not of the part. */
function findAround(part: Dataset, whole: Dataset, grid: Grid): Lines {
  const own = new Set<string>(part.municipalities.map(({ id }) => id));
  const [west, south, east, north] = widen(geometryOf(part).bounds, grid);
  const { boundsById } = geometryOf(whole);
  const isInSight = (id: string) => {
    const [left, bottom, right, top] = boundsById.get(id as AreaId)!;
    return left < east && right > west && bottom < north && top > south;
  };
  const shapes = whole.topology.objects.municipalities.geometries.filter(
    ({ id }) => !own.has(id) && isInSight(id),
  );
  return merge(whole.topology, shapes).coordinates.flat();
}

/** Bounds with the margin of a part around them. */
function widen([west, south, east, north]: Bounds, { width, height }: Grid): Bounds {
  const [left, top] = projectPoint([west, north]);
  const [right, bottom] = projectPoint([east, south]);
  const [x, y] = [((right - left) * partMargin) / width, ((bottom - top) * partMargin) / height];
  const [wideWest, wideNorth] = unprojectPoint([left - x, top - y]);
  const [wideEast, wideSouth] = unprojectPoint([right + x, bottom + y]);
  return [wideWest, wideSouth, wideEast, wideNorth];
}
