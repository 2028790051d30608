import type { CDPSession } from '@playwright/test';
import type { AreaId } from '../../src/core/model.ts';
import { expect, test } from './atlas.ts';
import { openMap } from './pages.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

type Point = readonly [x: number, y: number];

/** Fingers that go together in even steps, each from its first place to its last. */
async function move(session: CDPSession, ways: readonly (readonly [Point, Point])[]): Promise<void> {
  const steps = 8;
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', share?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        share === undefined
          ? []
          : ways.map(([[x, y], [toX, toY]], id) => ({
              x: x + (toX - x) * share,
              y: y + (toY - y) * share,
              id,
            })),
    });
  await send('touchStart', 0);
  for (let step = 1; step <= steps; step += 1) await send('touchMove', step / steps);
  await send('touchEnd');
}

test('two fingers enlarge the map about their middle, and one scrolls the page', async ({
  page,
  context,
}) => {
  const map = await openMap(page, '?merkmal=organisation');
  await map.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const { x, y } = (await map.boundingBox())!;
  const read = () =>
    map.evaluate(
      (element, id) => ({
        ...(element as HTMLElementTagNameMap['atlas-map']).pointOf(id)!,
        scrolled: scrollY,
        enlarged: visualViewport!.scale,
      }),
      '08111000' as AreaId,
    );
  const before = await read();
  const session = await context.newCDPSession(page);
  const [middleX, middleY] = [180, 200];
  const finger = (aside: number): Point => [x + middleX + aside, y + middleY];
  await move(session, [
    [finger(-40), finger(-100)],
    [finger(40), finger(100)],
  ]);
  await expect.poll(async () => (await read()).x).not.toBe(before.x);
  const pinched = await read();
  expect(pinched.x).toBeCloseTo(middleX + (before.x - middleX) * 2.5, 0);
  expect(pinched.y).toBeCloseTo(middleY + (before.y - middleY) * 2.5, 0);
  expect([pinched.scrolled, pinched.enlarged]).toEqual([before.scrolled, 1]);

  await move(session, [[finger(0), [x + middleX, y + middleY - 150]]]);
  await expect.poll(async () => (await read()).scrolled).toBeGreaterThan(before.scrolled + 50);
  expect(await read()).toMatchObject({ x: pinched.x, y: pinched.y });
});
