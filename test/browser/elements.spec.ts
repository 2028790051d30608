import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './atlas.ts';

test('the elements are what their manifest says, show a map each, and tell what readers choose', async ({
  page,
}) => {
  await page.goto('embed/elements/en.html');
  const [first, second, third] = [0, 1, 2].map((index) => page.locator('bw-atlas-map').nth(index)) as [
    ReturnType<typeof page.locator>,
    ReturnType<typeof page.locator>,
    ReturnType<typeof page.locator>,
  ];
  for (const element of [first, second, third]) await expect(element.locator('.map-drawing')).toBeAttached();
  await expect(first.getByRole('heading', { level: 4 })).toBeVisible();
  await expect(second.getByRole('heading')).toHaveCount(0);
  await first.evaluate((element) => element.removeAttribute('heading'));
  await expect(first.getByRole('heading', { level: 2 })).toBeVisible();
  await first.evaluate((element) => element.setAttribute('heading', '4'));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`)).toEqual([]);
  await expect(second.getByText('All municipalities of equal size.')).toBeVisible();
  await expect(third.getByText('Dokumentation').first()).toBeVisible();
  for (const element of [first, second, third]) await expect(element.getByText(/GeoBasis-DE/)).toBeVisible();

  const differences = await first.evaluate(async (element) => {
    const manifest = await (await fetch('custom-elements.json')).json();
    const [declaration] = manifest.modules[0].declarations;
    const module = await import(new URL(manifest.modules[0].path, location.href).href);
    const attributes = (element.constructor as unknown as { observedAttributes: string[] })
      .observedAttributes;
    const names = (entries: { name: string }[]) =>
      entries
        .map(({ name }) => name)
        .sort()
        .join();
    return [
      ...(names(declaration.attributes) === attributes.toSorted().join() ? [] : ['attributes']),
      ...(module[declaration.name] === customElements.get(declaration.tagName) ? [] : ['class']),
      ...declaration.members.filter(({ name }: { name: string }) => !(name in element)),
      ...declaration.cssParts.filter(
        ({ name }: { name: string }) => !element.shadowRoot!.querySelector(`[part=${name}]`),
      ),
    ];
  });
  expect(differences).toEqual([]);

  const told = second.evaluate(
    (element) =>
      new Promise<string>((resolve) =>
        element.addEventListener('atlas-query', (event) => resolve((event as CustomEvent).detail.query)),
      ),
  );
  await second.getByRole('link', { name: 'To the geographic map' }).click();
  expect(await told).toBe('lang=en&merkmal=organisation&umriss=kreis');
  await expect(second.getByText('All municipalities of equal size.')).toHaveCount(0);
  await expect(page).toHaveURL(/embed\/elements\/en\.html$/);
});

/** A server of a host, at an origin of its own, with one page that allows the atlas and nothing else. */
async function serveHost(atlas: string, body: string): Promise<{ address: string; close: () => void }> {
  const policy = `default-src 'none'; script-src ${atlas}; connect-src ${atlas}; style-src 'unsafe-inline'; img-src data:`;
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').setHeader('Content-Security-Policy', policy);
    response.end(
      `<!doctype html><html lang="de"><title>Host</title><link rel="icon" href="data:,">${body}</html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}

test('the element works in a page of another origin, under its heading', async ({
  page,
  baseURL,
  faults,
}) => {
  const host = await serveHost(
    baseURL!,
    `<h1>Seite</h1><script type="module" src="${baseURL}embed/elements/elements.js"></script>
<bw-atlas-map query="merkmal=vzae&amp;form=gleich"></bw-atlas-map>`,
  );
  await page.goto(host.address);
  const element = page.locator('bw-atlas-map');
  await expect(element.locator('.map-drawing')).toBeAttached();
  await expect(element.getByText('Alle Kommunen gleich groß.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seite');
  await expect(element.getByRole('heading', { level: 2 })).toHaveText('Geförderte Stellen je Kommune');
  host.close();
  expect(faults).toEqual([`foreign request: ${host.address}`]);
  faults.length = 0;
});
