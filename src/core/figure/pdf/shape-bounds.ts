import type { CircleNode, PathNode, RectNode } from '../scene.ts';

/** Left, top, right and bottom. */
export type Bounds = readonly [number, number, number, number];

/** The box of a shape in its own units; of paths as maps have them: rings of one move and relative steps. */
export function boundsOf(shape: PathNode | RectNode | CircleNode): Bounds {
  if (shape.kind === 'rect') return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
  if (shape.kind === 'path') return boundsOfPath(shape.d);
  const { x, y, radius } = shape;
  return [x - radius, y - radius, x + radius, y + radius];
}

/** @throws Error for commands that no ring of a map has */
function boundsOfPath(d: string): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [, start = '', steps = ''] of d.matchAll(/M([^a-z]*)(?:l([^a-z]*))?z?/g)) {
    const numbers = [start, steps].flatMap((part) => part.match(/-?[\d.]+/g)?.map(Number) ?? []);
    let [x, y] = [0, 0];
    for (let index = 0; index < numbers.length; index += 2) {
      x += numbers[index]!;
      y += numbers[index + 1]!;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  if (!/^[Mlz\d\s.,-]*$/.test(d)) throw new Error(`path that is no ring of a map: ${d.slice(0, 40)}`);
  return [left, top, right, bottom];
}
