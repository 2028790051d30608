import { build } from 'vite';
import { elementsFolder, elementsModule, mapElementApi } from '../../src/core/embed/element-api.ts';
import { buildElementManifest, writeElementTypes } from '../../src/core/embed/element-files.ts';
import type { OutputFile } from '../lib/effects.ts';

/**
 * The elements as a module for the pages of others, with what it loads on demand, its types and its custom-elements
 * manifest. A build of its own: its files stand beside each other and need nothing of the pages of the atlas.
 */
export async function bundleElements(root: string): Promise<readonly OutputFile[]> {
  const result = await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { elements: `${root}/src/app/elements/elements.ts` },
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          entryFileNames: elementsModule,
          chunkFileNames: 'parts/[name]-[hash].js',
          assetFileNames: 'parts/[name]-[hash][extname]',
        },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) =>
    'output' in part ? part.output : [],
  );
  const texts = {
    'elements.d.ts': writeElementTypes(mapElementApi),
    'custom-elements.json': `${JSON.stringify(buildElementManifest(mapElementApi, elementsModule), null, 2)}\n`,
  };
  return [
    ...outputs.map((part) => ({
      path: elementsFolder + part.fileName,
      bytes: part.type === 'chunk' ? encode(part.code) : toBytes(part.source),
    })),
    ...Object.entries(texts).map(([name, text]) => ({ path: elementsFolder + name, bytes: encode(text) })),
  ];
}

function toBytes(source: string | Uint8Array): Uint8Array {
  return typeof source === 'string' ? encode(source) : source;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
