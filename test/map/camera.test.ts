import { describe, expect, test } from 'vitest';
import { buildViewBounds, type Bounds } from '../../src/core/mercator.ts';
import { buildAreaCamera, buildHome } from '../../src/map/camera.ts';

const state: Bounds = [7.5, 47.5, 10.5, 49.8];
const sizes = [
  { width: 320, height: 480 },
  { width: 700, height: 600 },
  { width: 2400, height: 500 },
];

describe('the view of the whole state', () => {
  test.each(sizes)('has the state in it, and room around it to look at, at $width × $height', (size) => {
    const { camera, maxBounds } = buildHome(state, size);
    expect(contains(buildViewBounds(camera, size), state)).toBe(true);
    expect(contains(maxBounds, buildViewBounds(camera, size))).toBe(true);
  });

  test.each(sizes)('is not forced larger by the limits, at $width × $height', (size) => {
    const { camera, minZoom, maxBounds } = buildHome(state, size);
    expect(minZoom).toBeLessThan(camera.zoom);
    buildViewBounds({ ...camera, zoom: minZoom }, size).forEach((value, index) =>
      expect(value).toBeCloseTo(maxBounds[index]!, 9),
    );
  });
});

describe('the view of an area', () => {
  test('shows its surroundings: the area takes less than half of the view', () => {
    const area: Bounds = [9, 48, 9.3, 48.2];
    const [west, , east] = buildViewBounds(buildAreaCamera(area, sizes[1]!), sizes[1]!);
    expect(0.3 / (east - west)).toBeLessThan(0.5);
    expect((west + east) / 2).toBeCloseTo(9.15);
  });

  test('of a tiny area is no closer than that of a small one', () => {
    const tiny = buildAreaCamera([9, 48, 9.0001, 48.0001], sizes[1]!);
    expect(tiny.zoom).toBe(10.5);
  });
});

function contains(outer: Bounds, inner: Bounds): boolean {
  return outer[0] < inner[0] && outer[1] < inner[1] && outer[2] > inner[2] && outer[3] > inner[3];
}
