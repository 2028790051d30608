/**
 * Positions one after another, `[x, y, x, y, …]`; the coordinates are whatever the stage works in. A fifth of the
 * memory that pairs would take.
 */
export type Line = Float64Array;

export function drawLine(points: Iterable<readonly [number, number]>): Line {
  return Float64Array.from([...points].flat());
}

export function countPoints(line: Line): number {
  return line.length / 2;
}

/** The position at a place, counted from 0; from the end for negative places. */
export function pointAt(line: Line, place: number): readonly [number, number] {
  const index = place < 0 ? line.length + 2 * place : 2 * place;
  return [line[index] ?? NaN, line[index + 1] ?? NaN];
}

export function listPoints(line: Line): (readonly [number, number])[] {
  return Array.from({ length: countPoints(line) }, (_, place) => pointAt(line, place));
}

/** Hands out memory for lines, all zeros. */
export type CutLine = (length: number) => Line;

/** Numbers in a piece of memory that lines are cut from. */
const pieceLength = 2 ** 15;

/**
 * Cuts lines from large pieces of memory. A buffer of its own for each of many thousand short lines would cost the
 * collector more than all that is done with them.
 */
export function createRoll(): CutLine {
  let piece: Line = new Float64Array(0);
  let end = 0;
  return (length) => {
    if (end + length > piece.length) {
      piece = new Float64Array(Math.max(pieceLength, length));
      end = 0;
    }
    end += length;
    return piece.subarray(end - length, end);
  };
}

/** @param change returns its second argument, filled in from the first */
export function mapLines(lines: readonly Line[], change: (line: Line, target: Line) => Line): Line[] {
  const cut = createRoll();
  return lines.map((line) => change(line, cut(line.length)));
}

/** The same positions from the last to the first. */
export function turnLine(line: Line): Line {
  const turned = new Float64Array(line.length);
  for (let index = 0; index < line.length; index += 2) {
    turned[index] = line[line.length - index - 2]!;
    turned[index + 1] = line[line.length - index - 1]!;
  }
  return turned;
}
