import { keyOf, outside, type Borders } from '../borders.ts';
import { createAreaFinder } from '../area-finder.ts';
import { chainEdges } from '../chain-edges.ts';

/** Two layers on top of each other, cut into the pieces that they have in common. */
export interface Overlay {
  /** Between pieces, which are known by their place in `pieces`; where neither layer has an area is outside. */
  readonly borders: Borders;
  /** For each piece the area of the first and of the second layer that it lies in, or `outside`. */
  readonly pieces: readonly (readonly [first: number, second: number])[];
}

/** The areas of one layer to both sides of each edge of the overlay. */
interface Sides {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Vertices and edges of both layers, numbered as they turn up. */
interface Network {
  readonly numberPoint: (x: number, y: number) => number;
  /** @param from number of the lower vertex */
  readonly numberEdge: (from: number, to: number) => number;
  readonly xs: number[];
  readonly ys: number[];
  readonly from: number[];
  readonly to: number[];
}

/** More than there can be vertices, so that two of their numbers fit into one exact number. */
const numberRange = 2 ** 26;

const unknown = -2;

/** @param layers of which all lines meet in vertices only, those of one layer with those of the other too */
export function overlayBorders(layers: readonly [Borders, Borders]): Overlay {
  const most = layers.flatMap(({ lines }) => lines).reduce((sum, line) => sum + line.length / 2, 0);
  const network = createNetwork();
  const [one, other] = layers;
  const first = readSides(one, network, most);
  const second = readSides(other, network, most);
  fillSides(first, one, other, network);
  fillSides(second, other, one, network);
  return joinSides(first, second, network);
}

function createNetwork(): Network {
  const [xs, ys, from, to]: [number[], number[], number[], number[]] = [[], [], [], []];
  const [points, edges] = [new Map<number, number>(), new Map<number, number>()];
  const numberOf = (numbers: Map<number, number>, key: number, add: () => void) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    add();
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  return {
    xs,
    ys,
    from,
    to,
    numberPoint: (x, y) => numberOf(points, keyOf(x, y), () => (xs.push(x), ys.push(y))),
    numberEdge: (one, other) =>
      numberOf(edges, one * numberRange + other, () => (from.push(one), to.push(other))),
  };
}

/** Calls `visit` with every edge of a line, by its number, and with whether the line follows it from its lower end. */
function followLine(
  line: Float64Array,
  { numberPoint, numberEdge }: Network,
  visit: (edge: number, isForward: boolean, start: number, index: number) => void,
): void {
  let start = numberPoint(line[0]!, line[1]!);
  for (let index = 2; index < line.length; index += 2) {
    const end = numberPoint(line[index]!, line[index + 1]!);
    const isForward = start < end;
    const edge = isForward ? numberEdge(start, end) : numberEdge(end, start);
    visit(edge, isForward, start, index);
    start = end;
  }
}

function readSides({ lines, left, right }: Borders, network: Network, most: number): Sides {
  const sides = { left: new Int32Array(most).fill(unknown), right: new Int32Array(most).fill(unknown) };
  for (const [place, line] of lines.entries())
    followLine(line, network, (edge, isForward) => {
      sides.left[edge] = (isForward ? left : right)[place]!;
      sides.right[edge] = (isForward ? right : left)[place]!;
    });
  return sides;
}

/** Finds the area of a layer that each edge of the other layer runs through; it changes only where their lines meet. */
function fillSides(sides: Sides, layer: Borders, other: Borders, network: Network): void {
  const findArea = createAreaFinder(layer);
  const meets = new Set(
    layer.lines.flatMap((line) =>
      Array.from({ length: line.length / 2 }, (_, place) =>
        network.numberPoint(line[2 * place]!, line[2 * place + 1]!),
      ),
    ),
  );
  for (const line of other.lines) {
    let area = unknown;
    followLine(line, network, (edge, _isForward, start, index) => {
      if (sides.left[edge] !== unknown) {
        area = unknown;
        return;
      }
      const [x1, y1, x2, y2] = [line[index - 2]!, line[index - 1]!, line[index]!, line[index + 1]!];
      if (area === unknown || meets.has(start)) area = findArea((x1 + x2) / 2, (y1 + y2) / 2);
      sides.left[edge] = sides.right[edge] = area;
    });
  }
}

function joinSides(first: Sides, second: Sides, { xs, ys, from, to }: Network): Overlay {
  const numbers = new Map<string, number>();
  const pieces: (readonly [number, number])[] = [];
  const pieceOf = (one: number, other: number) => {
    if (one === outside && other === outside) return outside;
    const name = `${one} ${other}`;
    const known = numbers.get(name) ?? pieces.push([one, other]) - 1;
    numbers.set(name, known);
    return known;
  };
  const join = (one: Int32Array, other: Int32Array) =>
    Int32Array.from(from, (_, edge) => pieceOf(one[edge]!, other[edge]!));
  const columns = { from: Int32Array.from(from), to: Int32Array.from(to) };
  const sides = { left: join(first.left, second.left), right: join(first.right, second.right) };
  const chained = chainEdges(
    { count: from.length, ...columns, ...sides },
    Float64Array.from(xs),
    Float64Array.from(ys),
  );
  return { borders: { ids: pieces.map(String), ...chained }, pieces };
}
