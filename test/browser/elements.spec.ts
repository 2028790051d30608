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
  await expect(first.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(second.getByRole('heading', { level: 1 })).toHaveCount(0);
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
