import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { expect, test } from './atlas.ts';
import type { PainterName } from './painters/page.ts';

const folder = mkdtempSync(join(tmpdir(), 'painters-'));

test.beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    build: {
      outDir: folder,
      target: 'es2022',
      minify: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input: join(import.meta.dirname, 'painters/page.ts'),
        output: { entryFileNames: 'painters.js', assetFileNames: '[name][extname]' },
      },
    },
  });
});

test.afterAll(() => rmSync(folder, { recursive: true }));

test('map library, drawing and figure show each of the 1,101 municipalities in the class of the view', async ({
  page,
}) => {
  test.slow();
  await page.route('**/painters/*', (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    return route.fulfill({ body: readFileSync(join(folder, name)), contentType: 'text/javascript' });
  });
  await page.route('**/painters.html', (route) =>
    route.fulfill({
      body: '<!doctype html><script type="module" src="painters/painters.js"></script>',
      contentType: 'text/html',
    }),
  );
  await page.goto('painters.html');
  await page.waitForFunction(() => 'drawWithAll' in window);
  for (const indicator of ['start', 'organisation', 'vzae', 'dokumentation']) {
    await page.evaluate((id) => window.drawWithAll(id), indicator);
    const read = async (painter: PainterName) => (await page.evaluate(() => window.readAll()))[painter];
    const expected = await read('view');
    // And the two unincorporated areas, which are drawn but not counted.
    expect(Object.keys(expected)).toHaveLength(1101 + 2);
    for (const painter of ['drawing', 'figure', 'library'] as const)
      await expect.poll(() => read(painter), `${indicator}, ${painter}`).toEqual(expected);
  }
});
