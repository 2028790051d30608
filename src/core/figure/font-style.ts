import { fontWeights, type FontWeight } from './scene.ts';

/**
 * Rules that bring the font of figures along in an SVG file: the Latin letters of Source Sans 3 (SIL Open Font License).
 *
 * @param filesByWeight WOFF2 files as base64
 */
export function writeFontStyle(filesByWeight: Readonly<Record<FontWeight, string>>): string {
  return fontWeights
    .map(
      (weight) =>
        `@font-face{font-family:'Source Sans 3';font-weight:${weight};src:url(data:font/woff2;base64,${filesByWeight[weight]}) format('woff2')}`,
    )
    .join('');
}
