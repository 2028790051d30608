import { readFileSync } from 'node:fs';
import { writeFontStyle } from '../../src/core/figure/font-style.ts';
import type { FontWeight } from '../../src/core/figure/scene.ts';

const folder = new URL('../../node_modules/@fontsource/source-sans-3/files/', import.meta.url);

/** The rules by which an SVG file carries its font; the page writes the same. */
export function readFontStyle(): string {
  const read = (weight: FontWeight) =>
    readFileSync(new URL(`source-sans-3-latin-${weight}-normal.woff2`, folder)).toString('base64');
  return writeFontStyle({ 400: read(400), 600: read(600) });
}
