import { describe, expect, test } from 'vitest';
import { missingStatuses } from '../../src/core/model.ts';
import { patternByStatus, type Pattern } from '../../src/core/patterns.ts';

/** Places where a pattern is looked at, along one side of its tile. */
const samples = 48;

describe('patterns of missing values', () => {
  test.each(missingStatuses)('the tile of "%s" goes on without a seam, to the right and below', (status) => {
    const pattern = patternByStatus[status];
    const side = Array.from({ length: samples }, (_, index) => ((index + 0.5) / samples) * pattern.size);
    for (const along of side) {
      expect(isInk(pattern, 0, along), `left and right at ${along}`).toBe(
        isInk(pattern, pattern.size, along),
      );
      expect(isInk(pattern, along, 0), `top and bottom at ${along}`).toBe(
        isInk(pattern, along, pattern.size),
      );
    }
  });

  test('no two are alike, apart from their colours too', () => {
    const drawings = missingStatuses.map((status) => drawingOf(patternByStatus[status]));
    expect(new Set(drawings).size).toBe(missingStatuses.length);
  });

  test.each(missingStatuses)('"%s" shows more ground than ink, and some ink', (status) => {
    const drawing = drawingOf(patternByStatus[status]);
    const share = drawing.replaceAll('.', '').length / drawing.length;
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.5);
  });
});

/** The tile as letters, "#" for ink, over a field of 24 × 24 CSS pixels, so that tiles of all sizes compare. */
function drawingOf(pattern: Pattern): string {
  const steps = Array.from({ length: 96 }, (_, index) => ((index + 0.5) / 4) % pattern.size);
  return steps.flatMap((y) => steps.map((x) => (isInk(pattern, x, y) ? '#' : '.'))).join('');
}

function isInk({ path, strokeWidth }: Pattern, x: number, y: number): boolean {
  return shapesOf(path).some((shape) =>
    shape.kind === 'dot'
      ? Math.hypot(x - shape.x, y - shape.y) <= shape.radius
      : distanceToLine(shape, x, y) <= strokeWidth / 2,
  );
}

type Shape =
  | { readonly kind: 'line'; readonly from: readonly number[]; readonly to: readonly number[] }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly radius: number };

/** Reads lines (`M L H V`) and circles made of two arcs (`M a a`): all that the patterns are made of. */
function shapesOf(path: string): Shape[] {
  const shapes: Shape[] = [];
  let at = [0, 0];
  for (const [, letter = '', rest = ''] of path.matchAll(/([MLHVaz])([^MLHVaz]*)/g)) {
    const numbers = rest.trim().split(/[ ,]+/).map(Number);
    const target: Readonly<Record<string, () => number[]>> = {
      M: () => numbers,
      L: () => numbers,
      H: () => [numbers[0]!, at[1]!],
      V: () => [at[0]!, numbers[0]!],
      a: () => [at[0]! + numbers[5]!, at[1]! + numbers[6]!],
      z: () => at,
    };
    const to = target[letter]!();
    if ('LHV'.includes(letter)) shapes.push({ kind: 'line', from: at, to });
    if (letter === 'a')
      shapes.push({ kind: 'dot', x: (at[0]! + to[0]!) / 2, y: at[1]!, radius: numbers[0]! });
    at = to;
  }
  return shapes;
}

/** With flat ends, as SVG draws lines. */
function distanceToLine({ from, to }: Extract<Shape, { kind: 'line' }>, x: number, y: number): number {
  const [dx, dy] = [to[0]! - from[0]!, to[1]! - from[1]!];
  const length = Math.hypot(dx, dy);
  const along = ((x - from[0]!) * dx + (y - from[1]!) * dy) / length;
  const across = Math.abs((x - from[0]!) * dy - (y - from[1]!) * dx) / length;
  return along < 0 || along > length ? Infinity : across;
}
