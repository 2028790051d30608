import { dirname, join, posix } from 'node:path';
import type { SiteAssets } from '../../src/core/document/page-html.ts';
import { InputError } from '../../src/core/problem.ts';
import type { Effects } from '../lib/effects.ts';

/**
 * What the built start page loads: the names carry hashes that only the bundler knows.
 *
 * @param path of the page; its addresses begin with "./", the start of the site
 * @throws InputError if there is no page, or none of its scripts and styles
 */
export function findAssets(effects: Effects, path: string): SiteAssets {
  const bytes = effects.readFile(path);
  const page = bytes ? new TextDecoder().decode(bytes) : '';
  const tags = page.match(/<(?:link|script)\b[^>]*>/g) ?? [];
  const addressesOf = (mark: RegExp) =>
    tags.filter((tag) => mark.test(tag)).flatMap((tag) => /(?:href|src)="\.\/([^"]+)"/.exec(tag)?.[1] ?? []);
  const assets = {
    styles: addressesOf(/rel="stylesheet"/),
    scripts: addressesOf(/^<script/),
    preloads: addressesOf(/rel="modulepreload"/),
  };
  const [icon] = addressesOf(/rel="icon"/);
  if (icon === undefined || assets.styles.length === 0 || assets.scripts.length === 0)
    throw new InputError([
      {
        what: 'not a built start page',
        file: path,
        expected: 'a page with an icon, styles and scripts under "./"',
        mend: 'run "npm run build"',
      },
    ]);
  return {
    ...assets,
    icon,
    fonts: assets.styles.flatMap((style) => findFonts(effects, dirname(path), style)),
  };
}

/** The fonts of a style sheet, as addresses from the start of the site. */
function findFonts(effects: Effects, start: string, style: string): readonly string[] {
  const bytes = effects.readFile(join(start, style));
  const text = bytes ? new TextDecoder().decode(bytes) : '';
  return [...text.matchAll(/url\(["']?(?:\.\/)?([^)"']+\.woff2)/g)].map(([, font = '']) =>
    posix.join(posix.dirname(style), font),
  );
}
