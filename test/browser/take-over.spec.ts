import { expect, test } from './atlas.ts';
import { hold, openMap, pretendCard, readShifts, waitForPainter, watchShifts } from './pages.ts';
import { shadeDifferenceOf, takePicture } from './pixels.ts';

/** A fifth of what a channel counts to: finer differences are those of two ways to smooth an edge. */
const shade = 48;

test('the map library takes over without a visible change, and the drawn map serves where the card gives up', async ({
  page,
  faults,
}) => {
  test.setTimeout(240_000);
  await pretendCard(page);
  await watchShifts(page);
  const release = await hold(page, '**/assets/maplibre-map-*.js');
  const map = await openMap(page, 'merkmal/vzae/?ort=08416041');
  const look = async () => takePicture(page, (await map.boundingBox())!);
  const drawn = await look();
  release();
  await waitForPainter(map, 'library');
  const takenOver = await look();
  expect(shadeDifferenceOf(drawn, takenOver, shade)).toBeLessThan(0.01);
  expect(await readShifts(page)).toEqual([]);

  await map.locator('canvas').evaluate(loseContext);
  await waitForPainter(map, 'svg');
  expect(shadeDifferenceOf(drawn, await look(), 0)).toBeLessThan(0.001);
  await page.evaluate(() => document.dispatchEvent(new Event('restore-context')));
  await waitForPainter(map, 'library');
  expect(shadeDifferenceOf(takenOver, await look(), 0)).toBeLessThan(0.001);
  await expect(page.getByRole('alert')).toHaveCount(0);
  faults.splice(0, faults.length, ...faults.filter((fault) => !/context/i.test(fault)));
});

/** Runs in the page. The event `restore-context` gives the context back. */
function loseContext(canvas: Element): void {
  const extension = (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context');
  extension?.loseContext();
  document.addEventListener('restore-context', () => extension?.restoreContext());
}
