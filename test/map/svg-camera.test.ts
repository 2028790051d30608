import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SvgCamera } from '../../src/map/svg-camera.ts';

const size = { width: 600, height: 400 };
const cameraAt = (zoom: number) => {
  const camera = new SvgCamera(
    () => size,
    () => undefined,
  );
  camera.jumpTo({ center: [9, 48.7], zoom });
  return camera;
};
const points = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) });

describe('the camera of the drawn map', () => {
  test('finds the point again where it has put a place', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 5, max: 12, noNaN: true }), (point, zoom) => {
        const camera = cameraAt(zoom);
        const again = camera.project(camera.unproject(point));
        expect(again.x).toBeCloseTo(point.x, 3);
        expect(again.y).toBeCloseTo(point.y, 3);
      }),
    );
  });

  test('holds the place under the fingers while it zooms', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 5, max: 12, noNaN: true }), (point, zoom) => {
        const camera = cameraAt(8);
        const held = camera.unproject(point);
        camera.zoomAround(point, zoom);
        const now = camera.project(held);
        expect(now.x).toBeCloseTo(point.x, 3);
        expect(now.y).toBeCloseTo(point.y, 3);
      }),
    );
  });

  test('never leaves its limits', () => {
    const camera = cameraAt(8);
    camera.setMinZoom(7);
    camera.setMaxBounds([7, 47, 11, 50]);
    camera.easeTo({ zoom: 2 });
    expect(camera.getZoom()).toBe(7);
    camera.easeTo({ zoom: 30 });
    expect(camera.getZoom()).toBe(13);
    camera.easeTo({ zoom: 9 });
    camera.panBy([1e6, 1e6]);
    const corner = camera.unproject({ x: size.width, y: size.height });
    expect(corner[0]).toBeCloseTo(11);
    expect(corner[1]).toBeCloseTo(47);
  });
});
