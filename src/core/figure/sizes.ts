import { InputError } from '../problem.ts';

/** How large a figure is, and how its text is set. */
export interface FigureSize {
  readonly widthMm: number;
  /** As tall as its content where left out. */
  readonly heightMm?: number;
  readonly marginMm: number;
  /** Sizes of text in points; nothing in a figure is smaller than `small`. */
  readonly title: number;
  readonly body: number;
  readonly small: number;
}

/** No text is set smaller than this, in points. */
export const smallestText = 7;

const column = { marginMm: 2, title: 10, body: 7.5, small: 7 };

/**
 * The widths of journals (one column, one and a half, two), a page, a slide of 16:9 and a picture for social media
 * (1200 × 630 pixels at 96 dpi).
 */
export const sizeByName = {
  '85mm': { widthMm: 85, ...column },
  '120mm': { widthMm: 120, ...column, title: 11, body: 8 },
  '174mm': { widthMm: 174, ...column, title: 12.5, body: 8.5 },
  a4: { widthMm: 210, heightMm: 297, marginMm: 18, title: 17, body: 10.5, small: 8 },
  slide: { widthMm: 338.6666667, heightMm: 190.5, marginMm: 11, title: 25, body: 14.5, small: 10.5 },
  social: { widthMm: 317.5, heightMm: 166.6875, marginMm: 9, title: 25, body: 14.5, small: 11 },
} as const satisfies Readonly<Record<string, FigureSize>>;

export type SizeName = keyof typeof sizeByName;
export const sizeNames = Object.keys(sizeByName) as readonly SizeName[];

/** Print, a screen's slide of 1920 pixels, and 1200 pixels for social media. */
const dpiByName: Readonly<Record<string, number>> = { slide: 144, social: 96 };
const printDpi = 300;

/** Dots per inch of a picture of this size, where nobody asks for others. */
export function dpiOf(sizeName: string): number {
  return dpiByName[sizeName] ?? printDpi;
}

/** From this width on the legend stands beside the map, or below it in two columns. */
export const besideMm = 140;
export const twoColumnsMm = 110;

/** Whether the distribution fills room that would else stay empty beside the map. */
export function hasRoomForChart({ widthMm, heightMm }: FigureSize): boolean {
  return heightMm === undefined && widthMm >= besideMm;
}

const narrowestMm = 80;
const widestMm = 300;

/**
 * A size by its name or as a width in millimetres ("140mm"), set like the journal width next below it.
 *
 * @throws InputError where it is neither, or too narrow or too wide to be set
 */
export function parseSize(text: string): FigureSize {
  const name = sizeNames.find((known) => known === text.toLowerCase());
  if (name !== undefined) return sizeByName[name];
  const widthMm = Number(/^(\d+(?:\.\d+)?)(?:mm)?$/.exec(text)?.[1] ?? Number.NaN);
  if (!(widthMm >= narrowestMm && widthMm <= widestMm))
    throw new InputError([
      {
        what: `no such size of a figure: ${text}`,
        file: 'command line',
        expected: `${narrowestMm} to ${widestMm} mm, or one of ${sizeNames.join(', ')}`,
        mend: 'give a width like 174mm',
      },
    ]);
  const base = widthMm < 120 ? sizeByName['85mm'] : sizeByName[widthMm < 174 ? '120mm' : '174mm'];
  return { ...base, widthMm };
}
