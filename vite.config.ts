import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { developmentHeaders, digestStyles, headersOf } from './scripts/headers.ts';

const source = `${import.meta.dirname}/src`;

/** The module and all that it imports, but what it only imports on demand. */
function collectImported(
  id: string,
  imports: (id: string) => readonly string[],
  found = new Set<string>(),
): ReadonlySet<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of imports(id)) collectImported(imported, imports, found);
  return found;
}

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** The index of a library names all its parts; these are only used by what is loaded on demand. */
const neededLater = /\/topojson-client\/src\/(?:feature|merge|mesh|stitch)\.js$/;

/**
 * Files of several modules, by their name: what the first page needs, what reads its data, what every map page needs
 * besides, and the map, without which the others must do. Each module stands in the first that holds it; more files
 * would compress worse, and cost a slow line more ways to the server.
 */
const bundles: Readonly<Record<string, readonly string[]>> = {
  // The paper is shared by the map and by what must not fail with it.
  atlas: [`${source}/app/main.ts`, `${source}/elements/light-paper.ts`],
  load: [`${source}/state/load.ts`],
  'map-page': ['atlas-actions', 'atlas-levels', 'atlas-classes', 'atlas-outlines', 'form-elements'].map(
    (name) => `${source}/elements/${name}.ts`,
  ),
  'atlas-map': [`${source}/elements/atlas-map.ts`],
};

/** A file of its own for each of the bundles, the earlier ones first. */
const groups = Object.entries(bundles).map(([name, modules]) => {
  let members: ReadonlySet<string> | undefined;
  return {
    name: (id: string, graph: ModuleGraph) => {
      const importsOf = (module: string) => graph.getModuleInfo(module)?.importedIds ?? [];
      members ??= new Set(modules.flatMap((module) => [...collectImported(module, importsOf)]));
      return members.has(id) && !neededLater.test(id) ? name : null;
    },
    debugName: name,
  };
});

/** Serves the built site with the headers that a web server must send. */
const serverHeaders: Plugin = {
  name: 'server-headers',
  configurePreviewServer: ({ middlewares, config }) => {
    middlewares.use((request, response, next) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
      const page = join(config.root, config.build.outDir, path, 'index.html');
      const styles =
        /(^|\/)$/.test(path) && existsSync(page) ? digestStyles([readFileSync(page, 'utf8')]) : [];
      for (const [name, value] of Object.entries(headersOf(path, styles))) response.setHeader(name, value);
      next();
    });
  },
};

const zipId = '\0zip-at-once';

/** Packs an XLSX file in the page itself: fflate's other way is a worker out of a text, which the policy does not allow. */
const zipAtOnce: Plugin = {
  name: 'zip-at-once',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'fflate' && importer?.includes('/write-excel-file/') ? zipId : null,
  load: (id) =>
    id === zipId
      ? `import { zipSync } from 'fflate/browser';
export * from 'fflate/browser';
export const zip = (files, done) => done(null, zipSync(files));`
      : null,
};

/** In place of Vite's helper, which asks for styles and further files beforehand: the pages name theirs themselves. */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

/** Styles of elements without comments and indentation, which no reader of the page needs to load. */
const leanStyles: Plugin = {
  name: 'lean-styles',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    id.startsWith(source) && code.includes('css`')
      ? code.replaceAll(/css`[^`]*`/g, (styles) =>
          styles.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\n\s+/g, '\n'),
        )
      : null,
};

export default defineConfig({
  // Relative addresses: the atlas works in any folder of any server.
  base: './',
  // Unknown addresses are 404, not the start page.
  appType: 'mpa',
  build: {
    target: 'es2022',
    // The policy allows no data: addresses, and the worker of the map must be a file.
    assetsInlineLimit: 0,
    modulePreload: false,
    license: { fileName: 'licenses.md' },
    // Tells the painted pages which files to ask for before a script does.
    manifest: true,
    // The map library is one chunk, loaded on demand.
    chunkSizeWarningLimit: 1300,
    rolldownOptions: {
      input: [
        ...readdirSync(import.meta.dirname).filter((name) => name.endsWith('.html')),
        // Loaded by name, so that they need no code that puts exports together.
        `${source}/app/start.ts`,
        `${source}/state/load.ts`,
      ],
      output: { codeSplitting: { groups } },
    },
  },
  // Found late, they would make the development server load the page twice.
  optimizeDeps: { include: ['maplibre-gl', 'pdfkit', 'write-excel-file/browser'] },
  server: { headers: developmentHeaders },
  plugins: [serverHeaders, zipAtOnce, plainImports, leanStyles],
  // Those of the development server would be taken over else.
  preview: { headers: {} },
});
