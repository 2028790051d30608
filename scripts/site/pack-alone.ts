import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { renderEmbedPage, type EmbedAssets } from '../../src/core/document/embed-html.ts';
import { embeddingWords } from '../../src/core/messages/embedding.ts';
import type { View } from '../../src/core/view.ts';
import type { EmbedScript } from './bundle-embeds.ts';

/** What a page that stands alone has in it, as text. */
interface AloneSources {
  readonly style: string;
  readonly scripts: Readonly<Record<EmbedScript, string>>;
  /** What draws the map in equal sizes, as JSON. */
  readonly tiles: string;
}

/** The same bytes whenever it is built: the time of a file in a ZIP cannot be left out. */
const noTime = new Date(1980, 0, 1);

/** A map as one page that loads nothing, with a word on how to host it. */
export function packAlone(view: View, { style, scripts, tiles }: AloneSources): Uint8Array {
  const { language } = view.selection;
  const page = renderEmbedPage(view, { assets: inlineAssets(style, scripts.embed, tiles) });
  const readme = embeddingWords[language].archiveReadme(view.indicator.title[language]);
  const files = { 'index.html': strToU8(page), 'README.txt': strToU8(readme) };
  return zipSync(files, { mtime: noTime, level: 9 });
}

/** Style and script in the page, allowed by their hashes; nothing else may run or load. */
function inlineAssets(style: string, program: string, tiles: string): EmbedAssets {
  // In a page the text of a script ends where its end tag stands, in whatever quotes. It runs after what it works on.
  const script = `addEventListener('DOMContentLoaded',()=>{${program}});`.replaceAll('</', '<\\/');
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
  return { kind: 'inline', style, script, tiles, policy };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
