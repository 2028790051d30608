/** Boxes as four columns; `[minX[i], minY[i], maxX[i], maxY[i]]` is one of them. */
export interface Boxes {
  readonly minX: Float64Array;
  readonly minY: Float64Array;
  readonly maxX: Float64Array;
  readonly maxY: Float64Array;
}

/** Square cells over all boxes, at most three for each box. */
interface Raster {
  readonly columns: number;
  readonly rows: number;
  readonly west: number;
  readonly south: number;
  /** Side of a cell. */
  readonly size: number;
}

/** The boxes of each cell: those of cell `c` are `members[starts[c]]` to before `members[starts[c + 1]]`. */
interface FilledRaster extends Raster {
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

/** Cells as wide as so many boxes of average size: few boxes lie in several cells then, and few cells hold many. */
const boxesAcross = 2;

/** Calls `visit` once for each two boxes that overlap or touch. */
export function forEachPair(boxes: Boxes, visit: (one: number, other: number) => void): void {
  if (boxes.minX.length < 2) return;
  const raster = fillRaster(boxes, layRaster(boxes));
  for (let cell = 0; cell < raster.columns * raster.rows; cell++) visitCell(boxes, raster, cell, visit);
}

function visitCell(
  boxes: Boxes,
  raster: FilledRaster,
  cell: number,
  visit: (one: number, other: number) => void,
): void {
  const end = raster.starts[cell + 1]!;
  for (let place = raster.starts[cell]!; place + 1 < end; place++)
    visitPairs(boxes, raster, { cell, place, end }, visit);
}

/** Pairs of the box at `place` with those after it in the same cell. */
function visitPairs(
  { minX, minY, maxX, maxY }: Boxes,
  raster: FilledRaster,
  { cell, place, end }: { cell: number; place: number; end: number },
  visit: (one: number, other: number) => void,
): void {
  const { members } = raster;
  const one = members[place]!;
  const west = minX[one]!;
  const south = minY[one]!;
  const east = maxX[one]!;
  const north = maxY[one]!;
  for (let next = place + 1; next < end; next++) {
    const other = members[next]!;
    if (minX[other]! > east || maxX[other]! < west || minY[other]! > north || maxY[other]! < south) continue;
    // Two boxes may share several cells; the one where their overlap begins is theirs.
    const row = rowOf(raster, Math.max(south, minY[other]!));
    const home = row * raster.columns + columnOf(raster, Math.max(west, minX[other]!));
    if (home === cell) visit(one, other);
  }
}

function columnOf({ west, size }: Raster, x: number): number {
  return Math.floor((x - west) / size);
}

function rowOf({ south, size }: Raster, y: number): number {
  return Math.floor((y - south) / size);
}

function layRaster(boxes: Boxes): Raster {
  const count = boxes.minX.length;
  const { west, south, east, north, extent } = measureBoxes(boxes);
  const width = east - west;
  const height = north - south;
  const size = Math.max(
    (boxesAcross * extent) / (2 * count),
    Math.sqrt((width * height) / count),
    width / count,
    height / count,
    Number.MIN_VALUE,
  );
  return {
    columns: Math.floor(width / size) + 1,
    rows: Math.floor(height / size) + 1,
    west,
    south,
    size,
  };
}

/** The box around all boxes, and the sum of their widths and heights. */
function measureBoxes({ minX, minY, maxX, maxY }: Boxes) {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  let extent = 0;
  for (let index = 0; index < minX.length; index++) {
    west = Math.min(west, minX[index]!);
    south = Math.min(south, minY[index]!);
    east = Math.max(east, maxX[index]!);
    north = Math.max(north, maxY[index]!);
    extent += maxX[index]! - minX[index]! + (maxY[index]! - minY[index]!);
  }
  return { west, south, east, north, extent };
}

function fillRaster(boxes: Boxes, raster: Raster): FilledRaster {
  const starts = new Uint32Array(raster.columns * raster.rows + 1);
  for (let box = 0; box < boxes.minX.length; box++) countBox(boxes, box, raster, starts);
  for (let cell = 1; cell < starts.length; cell++) starts[cell]! += starts[cell - 1]!;
  const members = new Uint32Array(starts.at(-1)!);
  // From the last box to the first, so that each cell has its own in ascending order, and starts where it should.
  for (let box = boxes.minX.length - 1; box >= 0; box--) placeBox(boxes, box, raster, { starts, members });
  return { ...raster, starts, members };
}

function countBox({ minX, minY, maxX, maxY }: Boxes, box: number, raster: Raster, ends: Uint32Array): void {
  const first = columnOf(raster, minX[box]!);
  const last = columnOf(raster, maxX[box]!);
  const top = rowOf(raster, maxY[box]!);
  for (let row = rowOf(raster, minY[box]!); row <= top; row++)
    for (let cell = row * raster.columns + first; cell <= row * raster.columns + last; cell++) ends[cell]!++;
}

function placeBox(
  { minX, minY, maxX, maxY }: Boxes,
  box: number,
  raster: Raster,
  { starts, members }: Pick<FilledRaster, 'starts' | 'members'>,
): void {
  const first = columnOf(raster, minX[box]!);
  const last = columnOf(raster, maxX[box]!);
  const top = rowOf(raster, maxY[box]!);
  for (let row = rowOf(raster, minY[box]!); row <= top; row++)
    for (let cell = row * raster.columns + first; cell <= row * raster.columns + last; cell++)
      members[--starts[cell]!] = box;
}
