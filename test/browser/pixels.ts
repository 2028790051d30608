import type { Page } from '@playwright/test';

/** A picture of a part of the page; `colors` holds its pixels row by row as `#rrggbb`. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly colors: readonly string[];
}

/** A part of the page in CSS pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Takes a picture of what a reader sees. The browser itself decodes it. */
export async function takePicture(page: Page, clip: Clip): Promise<Picture> {
  const png = await page.screenshot({ clip });
  const raw = await page.evaluate(decodeImage, png.toString('base64'));
  const bytes = Buffer.from(raw.bytes, 'base64');
  const colors = Array.from(
    { length: raw.width * raw.height },
    (_, index) => `#${bytes.toString('hex', 4 * index, 4 * index + 3)}`,
  );
  return { width: raw.width, height: raw.height, colors };
}

/** Runs in the page. */
async function decodeImage(
  base64: string,
): Promise<{ readonly width: number; readonly height: number; readonly bytes: string }> {
  const png = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([png], { type: 'image/png' }));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  let bytes = '';
  for (let start = 0; start < data.length; start += 8192)
    bytes += String.fromCharCode(...data.subarray(start, start + 8192));
  return { width, height, bytes: btoa(bytes) };
}

/** The square of `2 * radius + 1` pixels around a point; smaller at the edge of the picture. */
export function cutSquare(picture: Picture, x: number, y: number, radius: number): Picture {
  const [left, top] = [Math.max(0, Math.round(x) - radius), Math.max(0, Math.round(y) - radius)];
  const width = Math.min(picture.width, Math.round(x) + radius + 1) - left;
  const height = Math.min(picture.height, Math.round(y) + radius + 1) - top;
  const rows = Array.from({ length: Math.max(0, height) }, (_, row) => {
    const start = (top + row) * picture.width + left;
    return picture.colors.slice(start, start + Math.max(0, width));
  });
  return { width, height, colors: rows.flat() };
}

/** How often each colour occurs, the most frequent first. */
export function countColors({ colors }: Picture): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** Share of the pixels in which two pictures of one size differ, 0 to 1. */
export function differenceOf(one: Picture, other: Picture): number {
  const different = one.colors.filter((color, index) => color !== other.colors[index]).length;
  return different / one.colors.length;
}

/** Share of the pixels that differ by more than a shade in a channel, 0 to 1; a channel counts to 255. */
export function shadeDifferenceOf(one: Picture, other: Picture, shade: number): number {
  const isOther = (color: string, index: number) => {
    const [a, b] = [channelsOf(color), channelsOf(other.colors[index]!)];
    return a.some((value, channel) => Math.abs(value - b[channel]!) > shade);
  };
  return one.colors.filter(isOther).length / one.colors.length;
}

const channelsOf = (color: string): readonly number[] =>
  [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));

/** The steps along which a stripe does not change. */
const stripes = { vertical: [0, 1], horizontal: [1, 0], rising: [1, -1], falling: [1, 1] } as const;

/**
 * What a pattern looks like: its ground, and which way its stripes run, or "spots". Dots and crosses are one to it: at
 * this size a drawing does not tell them apart.
 */
export function describePattern(picture: Picture): string {
  const ground = countColors(picture)[0]?.[0] ?? 'none';
  const changes = Object.entries(stripes)
    .map(([name, [x, y]]) => ({ name, change: changeAlong(picture, x, y) }))
    .sort((a, b) => a.change - b.change);
  const [least, next] = changes;
  const isStriped = least !== undefined && next !== undefined && least.change < next.change * 0.6;
  return `${isStriped ? least.name : 'spots'} on ${ground}`;
}

/** Names of towns lie over the map; the inks of patterns are not as dark as theirs. */
const darkestInk = 0x68;

/** Mean change of brightness from pixel to pixel along a step, beside what is written there. */
function changeAlong({ width, height, colors }: Picture, stepX: number, stepY: number): number {
  const lights = colors.map(brightnessOf);
  let [change, pairs] = [0, 0];
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const here = lights[y * width + x]!;
      const there = lights[(y + stepY) * width + x + stepX]!;
      if (Math.min(here, there) < darkestInk) continue;
      change += Math.abs(here - there);
      pairs += 1;
    }
  return change / Math.max(1, pairs);
}

const brightnessOf = (color: string): number => Number.parseInt(color.slice(3, 5), 16);
