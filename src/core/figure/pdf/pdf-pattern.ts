/** How far the handles of a Bézier curve stand from its ends, for a quarter of a circle of radius 1. */
const quarterHandle = 0.5523;

/**
 * The path of a pattern as operators of a PDF content stream. Knows what patterns are made of: absolute moves and
 * lines, and half circles ("a r,r 0 1 0 dx,0").
 *
 * @param dx by how much the path is moved to the right, and `dy` downwards
 * @throws Error for any other command
 */
export function writePathOperators(path: string, dx = 0, dy = 0): string {
  const operators: string[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = rest.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const step = readStep(command, command === 'a' ? numbers : movePoint(command, numbers, dx, dy), x, y);
    operators.push(step.operator);
    [x, y] = [step.x, step.y];
  }
  return operators.join(' ');
}

function movePoint(
  command: string,
  [first = 0, second = 0]: readonly number[],
  dx: number,
  dy: number,
): readonly number[] {
  return command === 'V' ? [round(first + dy)] : [round(first + dx), round(second + dy)];
}

const round = (value: number) => Math.round(value * 1e4) / 1e4;

interface Step {
  readonly operator: string;
  readonly x: number;
  readonly y: number;
}

function readStep(command: string, numbers: readonly number[], x: number, y: number): Step {
  const [first = 0, second = 0] = numbers;
  switch (command) {
    case 'M':
      return { operator: `${first} ${second} m`, x: first, y: second };
    case 'L':
      return { operator: `${first} ${second} l`, x: first, y: second };
    case 'H':
      return { operator: `${first} ${y} l`, x: first, y };
    case 'V':
      return { operator: `${x} ${first} l`, x, y: first };
    case 'a':
      return { operator: writeHalfCircle(x, y, numbers[5] ?? 0), x: x + (numbers[5] ?? 0), y };
    case 'z':
      return { operator: 'h', x, y };
    default:
      throw new Error(`command of a path that no pattern uses: ${command}`);
  }
}

/** From (x, y) to (x + width, y); the way back passes on the other side. */
function writeHalfCircle(x: number, y: number, width: number): string {
  const radius = width / 2;
  const handle = radius * quarterHandle;
  const curve = (...numbers: readonly number[]) => `${numbers.map(round).join(' ')} c`;
  return [
    curve(x, y + handle, x + radius - handle, y + radius, x + radius, y + radius),
    curve(x + radius + handle, y + radius, x + width, y + handle, x + width, y),
  ].join(' ');
}
