import { fileURLToPath } from 'node:url';
import type { FontWeight } from '../../src/core/figure/scene.ts';

const folder = new URL('../../node_modules/@expo-google-fonts/source-sans-3/', import.meta.url);
const pathOf = (file: string) => fileURLToPath(new URL(file, folder));

/** The font files that figures are set in, by weight: Source Sans 3 (SIL Open Font License 1.1). */
export const fontPaths: Readonly<Record<FontWeight, string>> = {
  400: pathOf('400Regular/SourceSans3_400Regular.ttf'),
  600: pathOf('600SemiBold/SourceSans3_600SemiBold.ttf'),
};
