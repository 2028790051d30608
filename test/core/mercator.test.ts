import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildCamera,
  buildViewBounds,
  projectPoint,
  unprojectPoint,
  worldWidthPx,
  type Bounds,
} from '../../src/core/mercator.ts';

const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -85, max: 85, noNaN: true });
const side = fc.integer({ min: 50, max: 3000 });
const badenWuerttemberg: Bounds = [7.5, 47.5, 10.5, 49.8];

describe('the projection', () => {
  test('puts the Gulf of Guinea in the middle and the north on top', () => {
    expect(projectPoint([0, 0])).toEqual([0.5, 0.5]);
    expect(projectPoint([180, 0])[0]).toBe(1);
    expect(projectPoint([0, 85.0511287798066])[1]).toBeCloseTo(0);
  });

  test('can be undone', () => {
    fc.assert(
      fc.property(longitude, latitude, (x, y) => {
        const [backX, backY] = unprojectPoint(projectPoint([x, y]));
        expect(backX).toBeCloseTo(x, 9);
        expect(backY).toBeCloseTo(y, 9);
      }),
    );
  });

  test('doubles the world with every zoom, from 512 pixels on', () => {
    expect([0, 1, 2.5].map(worldWidthPx)).toEqual([512, 1024, 512 * 2 ** 2.5]);
  });
});

describe('a camera', () => {
  test('shows its bounds within the padding, and touches it on two sides', () => {
    fc.assert(
      fc.property(side, side, fc.integer({ min: 0, max: 12 }), (width, height, padding) => {
        const camera = buildCamera(badenWuerttemberg, { width, height }, padding);
        const [left, top] = pixelOf(camera, width, height, [7.5, 49.8]);
        const [right, bottom] = pixelOf(camera, width, height, [10.5, 47.5]);
        const margins = [left, top, width - right, height - bottom];
        for (const margin of margins) expect(margin).toBeGreaterThan(padding - 1e-6);
        expect(Math.min(...margins)).toBeCloseTo(padding, 6);
        expect(left).toBeCloseTo(width - right, 6);
        expect(top).toBeCloseTo(height - bottom, 6);
      }),
    );
  });

  test('keeps half of a viewport that has no room for the padding', () => {
    const { zoom } = buildCamera(badenWuerttemberg, { width: 40, height: 40 }, 100);
    expect(zoom).toBe(buildCamera(badenWuerttemberg, { width: 20, height: 20 }, 0).zoom);
  });

  test('that fits exactly has these bounds as its view', () => {
    const [left, top] = projectPoint([7.5, 49.8]);
    const [right, bottom] = projectPoint([10.5, 47.5]);
    const size = { width: 900, height: (900 * (bottom - top)) / (right - left) };
    const view = buildViewBounds(buildCamera(badenWuerttemberg, size, 0), size);
    view.forEach((value, index) => expect(value).toBeCloseTo(badenWuerttemberg[index]!, 9));
  });
});

/** Where a point is drawn, in pixels from the upper left corner. */
function pixelOf(
  { center, zoom }: ReturnType<typeof buildCamera>,
  width: number,
  height: number,
  point: readonly [number, number],
): readonly [number, number] {
  const [x, y] = projectPoint(point);
  const [middleX, middleY] = projectPoint(center);
  const scale = worldWidthPx(zoom);
  return [width / 2 + (x - middleX) * scale, height / 2 + (y - middleY) * scale];
}
