import { readdirSync } from 'node:fs';
import { defineConfig } from 'vite';
import { developmentHeaders, headers } from './scripts/headers.ts';

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
  preview: { headers },
});
