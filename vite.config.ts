import { readdirSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { developmentHeaders, headersOf } from './scripts/headers.ts';

/** Modules that are loaded on demand, and what only they need. */
const onDemand =
  /\/src\/(map\/(?!map-controller|maplibre-styles)|core\/(report|cross|timeline|document\/(?!addresses))|state\/load-published|elements\/(index|play-controller|table-styles|atlas-(answers|cross|data-page|picture|proof|report|table|timeline)))/;

/** All that the first page needs is one file: several would compress worse, because others share parts of it. */
function isNeededFirst(id: string): boolean {
  const isLibrary =
    /node_modules\/(lit|lit-html|lit-element|@lit|valibot|topojson-client|d3-scale|d3-array)\//.test(id);
  return isLibrary || (id.includes('/src/') && !onDemand.test(id));
}

/** Serves the built site with the headers that a web server must send. */
const serverHeaders: Plugin = {
  name: 'server-headers',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((request, response, next) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
      for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
      next();
    });
  },
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
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses.md' },
    // The map library is one chunk, loaded on demand.
    chunkSizeWarningLimit: 1300,
    rolldownOptions: {
      input: readdirSync(import.meta.dirname).filter((name) => name.endsWith('.html')),
      output: { codeSplitting: { groups: [{ name: 'atlas', test: isNeededFirst }] } },
    },
  },
  // Found late, it would make the development server load the page twice.
  optimizeDeps: { include: ['maplibre-gl'] },
  server: { headers: developmentHeaders },
  plugins: [serverHeaders],
  // Those of the development server would be taken over else.
  preview: { headers: {} },
});
