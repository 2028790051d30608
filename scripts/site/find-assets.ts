import { join, posix } from 'node:path';
import * as v from 'valibot';
import type { SiteAssets } from '../../src/core/document/site-assets.ts';
import type { Indicator } from '../../src/core/indicator.ts';
import { InputError } from '../../src/core/problem.ts';
import type { Effects } from '../lib/effects.ts';
import { loadJson } from '../lib/load-json.ts';

const manifestFile = '.vite/manifest.json';
const icon = 'icon.svg';
/** Files of several modules have their names in vite.config.ts; this one is all that the first page is made of. */
const firstChunk = 'atlas';
const startModule = 'src/app/start.ts';
/** Reads the data. */
const loadModule = 'src/state/load.ts';
const mend = 'run "npm run build"';

const manifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    name: v.optional(v.string()),
    imports: v.optional(v.array(v.string()), []),
  }),
);
type Manifest = v.InferOutput<typeof manifestSchema>;

/** What a map page asks for as soon as its first script runs (src/app/page-elements.ts), by the kind of its indicator. */
const everyMap = ['atlas-map', 'map-page'];
const chunksOf: Readonly<Record<Indicator['kind'], readonly string[]>> = {
  month: [...everyMap, 'atlas-timeline'],
  multiple: [...everyMap, 'answer-elements'],
  number: [...everyMap, 'amount-elements'],
  diverging: [...everyMap, 'amount-elements'],
  nominal: everyMap,
  ordinal: everyMap,
  association: everyMap,
};

/**
 * What the pages of a built site load: the names carry hashes that only the bundler knows.
 *
 * @throws InputError if the bundler has left no list of its files, or one without the start page and its parts
 */
export function findAssets(effects: Effects, dist: string): SiteAssets {
  const file = join(dist, manifestFile);
  const parsed = v.safeParse(manifestSchema, loadJson(effects, file, mend));
  if (!parsed.success) throw new InputError([{ what: 'not a list of built files', file, mend }]);
  const manifest = parsed.output;
  const chunkNamed = (wanted: string) =>
    Object.entries(manifest).find(([, { name }]) => name === wanted)?.[0] ?? wanted;
  const style = Object.values(manifest).find(({ file: built }) => built.endsWith('.css'))?.file;
  if (style === undefined) throw new InputError([{ what: 'a start page without style', file, mend }]);
  const application = chunkNamed(firstChunk);
  const [start = ''] = collectChunks(manifest, [startModule], file);
  const first = [...collectChunks(manifest, [application, loadModule], file)];
  const later = (kind: Indicator['kind']) =>
    [...collectChunks(manifest, chunksOf[kind].map(chunkNamed), file)]
      .filter((name) => !first.includes(name))
      .map((name) => manifest[name]!.file);
  return {
    styles: [style],
    start: manifest[start]!.file,
    scripts: [manifest[application]!.file],
    preloads: first.slice(1).map((name) => manifest[name]!.file),
    icon,
    fonts: findFonts(effects, dist, style),
    style: readText(effects, join(dist, style)),
    later: {
      month: later('month'),
      number: later('number'),
      diverging: later('diverging'),
      nominal: later('nominal'),
      ordinal: later('ordinal'),
      multiple: later('multiple'),
      association: later('association'),
    },
  };
}

/** These chunks and all that they import, but what they only import on demand. */
function collectChunks(
  manifest: Manifest,
  names: readonly string[],
  file: string,
  found = new Set<string>(),
): ReadonlySet<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    const chunk = manifest[name];
    if (!chunk) throw new InputError([{ what: `no built file of "${name}"`, file, mend }]);
    found.add(name);
    collectChunks(manifest, chunk.imports, file, found);
  }
  return found;
}

/** The fonts of a style sheet, as addresses from the start of the site. */
function findFonts(effects: Effects, dist: string, style: string): readonly string[] {
  const text = readText(effects, join(dist, style));
  return [...text.matchAll(/url\(["']?(?:\.\/)?([^)"']+\.woff2)/g)].map(([, font = '']) =>
    posix.join(posix.dirname(style), font),
  );
}

function readText(effects: Effects, path: string): string {
  const bytes = effects.readFile(path);
  if (!bytes) throw new InputError([{ what: 'missing file', file: path, mend }]);
  return new TextDecoder().decode(bytes);
}
