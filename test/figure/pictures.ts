import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { fontPaths } from '../../scripts/figure/fonts.ts';

/** Dots row by row, each of red, green, blue and whatever else its bytes say. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
  readonly bytesPerDot: number;
}

export const printDpi = 300;

/** Whether the program is there that draws PDF (poppler-utils). */
export function canDrawPdf(): boolean {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** An SVG as the command line draws it for a PNG. */
export function drawSvg(svg: string, widthMm: number): Picture {
  const font = {
    loadSystemFonts: false,
    fontFiles: Object.values(fontPaths),
    defaultFontFamily: 'Source Sans 3',
  };
  const fitTo = { mode: 'width', value: Math.round((widthMm / 25.4) * printDpi) } as const;
  const { width, height, pixels } = new Resvg(svg, { font, fitTo }).render();
  return { width, height, dots: pixels, bytesPerDot: 4 };
}

/** A PDF of one page as poppler draws it. */
export function drawPdfPage(pdf: Uint8Array): Picture {
  const folder = mkdtempSync(join(tmpdir(), 'figure-'));
  try {
    writeFileSync(join(folder, 'page.pdf'), pdf);
    execFileSync('pdftoppm', [
      '-r',
      String(printDpi),
      '-singlefile',
      join(folder, 'page.pdf'),
      join(folder, 'page'),
    ]);
    const bytes = readFileSync(join(folder, 'page.ppm'));
    const [head, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40))!;
    return {
      width: Number(width),
      height: Number(height),
      dots: bytes.subarray(head.length),
      bytesPerDot: 3,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Part of the dots that are neither like a dot of the other picture at the same place or beside it, nor between such:
 * 0 where pictures differ at edges only. Both ways, for each colour.
 *
 * @param shade how much is no difference, of 255
 */
export function differenceOf(a: Picture, b: Picture, shade: number): number {
  const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)];
  let different = 0;
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) if (isUnlike(a, b, { x, y, shade })) different += 1;
  return different / (width * height);
}

function isUnlike(
  a: Picture,
  b: Picture,
  at: { readonly x: number; readonly y: number; readonly shade: number },
) {
  const { x, y, shade } = at;
  for (let channel = 0; channel < 3; channel += 1) {
    const one = (y * a.width + x) * a.bytesPerDot + channel;
    const other = (y * b.width + x) * b.bytesPerDot + channel;
    if (Math.abs(a.dots[one]! - b.dots[other]!) <= shade) continue;
    if (isStrange(a.dots[one]!, b, other, shade) || isStrange(b.dots[other]!, a, one, shade)) return true;
  }
  return false;
}

function isStrange(dot: number, { width, dots, bytesPerDot }: Picture, at: number, shade: number): boolean {
  const around = [-1, 0, 1].flatMap((row) =>
    [-1, 0, 1].map((column) => dots[at + (row * width + column) * bytesPerDot]!),
  );
  return dot < Math.min(...around) - shade || dot > Math.max(...around) + shade;
}
