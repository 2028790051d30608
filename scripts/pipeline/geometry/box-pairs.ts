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
  readonly columnOf: (x: number) => number;
  readonly rowOf: (y: number) => number;
}

/** Cells as wide as so many boxes of average size: few boxes lie in several cells then, and few cells hold many. */
const boxesAcross = 2;

/** Calls `visit` once for each two boxes that overlap or touch. */
export function forEachPair(boxes: Boxes, visit: (one: number, other: number) => void): void {
  if (boxes.minX.length < 2) return;
  const raster = layRaster(boxes);
  const { starts, members } = fillRaster(boxes, raster);
  for (let cell = 0; cell + 1 < starts.length; cell++) {
    const end = starts[cell + 1]!;
    for (let place = starts[cell]!; place + 1 < end; place++)
      visitPairs(boxes, raster, { cell, members, place, end }, visit);
  }
}

/** Pairs of the box at `place` with those after it in the same cell. */
function visitPairs(
  { minX, minY, maxX, maxY }: Boxes,
  { columns, columnOf, rowOf }: Raster,
  { cell, members, place, end }: { cell: number; members: Uint32Array; place: number; end: number },
  visit: (one: number, other: number) => void,
): void {
  const one = members[place]!;
  const [west, south, east, north] = [minX[one]!, minY[one]!, maxX[one]!, maxY[one]!];
  for (let next = place + 1; next < end; next++) {
    const other = members[next]!;
    if (minX[other]! > east || maxX[other]! < west || minY[other]! > north || maxY[other]! < south) continue;
    // Two boxes may share several cells; the one where their overlap begins is theirs.
    const home = rowOf(Math.max(south, minY[other]!)) * columns + columnOf(Math.max(west, minX[other]!));
    if (home === cell) visit(one, other);
  }
}

function layRaster({ minX, minY, maxX, maxY }: Boxes): Raster {
  const count = minX.length;
  let [west, south, east, north, extent] = [Infinity, Infinity, -Infinity, -Infinity, 0];
  for (let index = 0; index < count; index++) {
    west = Math.min(west, minX[index]!);
    south = Math.min(south, minY[index]!);
    east = Math.max(east, maxX[index]!);
    north = Math.max(north, maxY[index]!);
    extent += maxX[index]! - minX[index]! + (maxY[index]! - minY[index]!);
  }
  const [width, height] = [east - west, north - south];
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
    columnOf: (x) => Math.floor((x - west) / size),
    rowOf: (y) => Math.floor((y - south) / size),
  };
}

/** The boxes of each cell: those of cell `c` are `members[starts[c]]` to before `members[starts[c + 1]]`. */
function fillRaster({ minX, minY, maxX, maxY }: Boxes, { columns, rows, columnOf, rowOf }: Raster) {
  const starts = new Uint32Array(columns * rows + 1);
  const forEachCell = (visit: (cell: number, box: number) => void) => {
    for (let box = 0; box < minX.length; box++) {
      const [first, last] = [columnOf(minX[box]!), columnOf(maxX[box]!)];
      const top = rowOf(maxY[box]!);
      for (let row = rowOf(minY[box]!); row <= top; row++)
        for (let column = first; column <= last; column++) visit(row * columns + column, box);
    }
  };
  forEachCell((cell) => starts[cell + 1]!++);
  for (let cell = 1; cell < starts.length; cell++) starts[cell]! += starts[cell - 1]!;
  const next = starts.slice();
  const members = new Uint32Array(starts.at(-1)!);
  forEachCell((cell, box) => (members[next[cell]!++] = box));
  return { starts, members };
}
