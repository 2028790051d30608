import { readdirSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { developmentHeaders, headersOf } from './scripts/headers.ts';

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
    rolldownOptions: { input: readdirSync(import.meta.dirname).filter((name) => name.endsWith('.html')) },
  },
  // Found late, it would make the development server load the page twice.
  optimizeDeps: { include: ['maplibre-gl'] },
  server: { headers: developmentHeaders },
  plugins: [serverHeaders],
  // Those of the development server would be taken over else.
  preview: { headers: {} },
});
