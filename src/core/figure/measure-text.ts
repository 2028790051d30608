import { letterWidths } from './font-metrics.ts';
import type { FontWeight } from './scene.ts';

/** How a text is set. */
export interface TextStyle {
  /** In points. */
  readonly size: number;
  readonly weight: FontWeight;
}

/** Of the size: how far capitals with their accents rise above the baseline, and how far letters hang below it. */
export const ascent = 0.78;
export const descent = 0.22;

/** Letters that the table does not know are taken for wide ones. */
const unknownWidth = 900;

const widthsByWeight: Readonly<Record<FontWeight, ReadonlyMap<number, number>>> = {
  400: readWidths(400),
  600: readWidths(600),
};

function readWidths(weight: FontWeight): ReadonlyMap<number, number> {
  return new Map(
    letterWidths[weight].flatMap(([first, widths]) =>
      widths.split(' ').map((width, index): [number, number] => [first + index, Number(width)]),
    ),
  );
}

/** Width of a text in points, without the kerning that makes it a little narrower in print. */
export function measureText(text: string, { size, weight }: TextStyle): number {
  const widths = widthsByWeight[weight];
  let sum = 0;
  for (const letter of text) sum += widths.get(letter.codePointAt(0)!) ?? unknownWidth;
  return (sum * size) / 1000;
}

/**
 * Breaks a text into lines that are no wider than `width` points: at spaces, behind hyphens and slashes, and inside of
 * a word, with a hyphen, only where the word alone is wider than a line. Never loses a letter.
 */
export function wrapText(text: string, width: number, style: TextStyle): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string) => measureText(candidate.trimEnd(), style) <= width;
  for (const part of splitAtBreaks(text)) {
    if (fits(line + part)) {
      line += part;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    const [whole, rest] = breakWord(part, fits);
    lines.push(...whole);
    line = rest;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/**
 * Parts that end where a line may end; "/-innen" stays with its word and © with the name behind it. Addresses break
 * between their parameters and keys, without a hyphen that would be taken for theirs.
 */
function splitAtBreaks(text: string): readonly string[] {
  return text.split(/(?<=[^©] )|(?<=[^ /][-–/])(?![-\s])|(?<=&|\d{5},)(?=\w)/);
}

function breakWord(word: string, fits: (text: string) => boolean): readonly [readonly string[], string] {
  const lines: string[] = [];
  let rest = word;
  while (!fits(rest) && rest.length > 1) {
    let end = rest.length - 1;
    while (end > 1 && !fits(`${rest.slice(0, end)}-`)) end -= 1;
    lines.push(`${rest.slice(0, end)}-`);
    rest = rest.slice(end);
  }
  return [lines, rest];
}
