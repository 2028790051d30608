import regularFile from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import strongFile from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import { writeFontStyle } from '../core/figure/font-style.ts';
import type { FontWeight } from '../core/figure/scene.ts';

/** Addresses of the font files of figures. */
export const fontFiles: Readonly<Record<FontWeight, string>> = { 400: regularFile, 600: strongFile };

/**
 * Files by weight.
 *
 * @throws Error where one cannot be had
 */
export async function loadByWeight(
  addresses: Readonly<Record<FontWeight, string>>,
): Promise<Readonly<Record<FontWeight, Uint8Array>>> {
  const load = async (weight: FontWeight) => {
    const response = await fetch(addresses[weight]);
    if (!response.ok) throw new Error(`${response.status} for ${addresses[weight]}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const [regular, strong] = await Promise.all([load(400), load(600)]);
  return { 400: regular, 600: strong };
}

/** The rules by which an SVG file carries its font: those of the command line. */
export async function loadFontStyle(): Promise<string> {
  const bytes = await loadByWeight(fontFiles);
  return writeFontStyle({ 400: encodeBase64(bytes[400]), 600: encodeBase64(bytes[600]) });
}

function encodeBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
