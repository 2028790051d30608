import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  middleOf,
  panBy,
  viewBoxOf,
  wholeDrawing,
  zoomAround,
  type DrawingCamera,
} from '../../src/core/drawing-camera.ts';

const size = { width: 600, height: 700 };

describe('the camera of a drawing', () => {
  test('begins with all of it', () => {
    expect(viewBoxOf(wholeDrawing, size)).toBe('0 0 600 700');
  });

  test('keeps the point that it is enlarged around where it is', () => {
    const camera = zoomAround(wholeDrawing, 2, [150, 350], size);
    // A quarter and a half of the way across, before and after.
    expect((150 - camera.x) / (size.width / camera.scale)).toBeCloseTo(0.25);
    expect((350 - camera.y) / (size.height / camera.scale)).toBeCloseTo(0.5);
  });

  test('comes back to all of it', () => {
    const camera = zoomAround(zoomAround(wholeDrawing, 4, [10, 10], size), 1 / 8, [500, 600], size);
    expect(camera).toEqual(wholeDrawing);
  });

  test('is moved by as much as it is told', () => {
    const camera = zoomAround(wholeDrawing, 4, [300, 350], size);
    expect(panBy(camera, 10, -5, size)).toEqual({ ...camera, x: camera.x + 10, y: camera.y - 5 });
  });

  test('never shows what lies beside the drawing, whatever is done', () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({ factor: fc.double({ min: 0.1, max: 10, noNaN: true }), x: fc.nat(600), y: fc.nat(700) }),
        fc.record({ dx: fc.integer({ min: -900, max: 900 }), dy: fc.integer({ min: -900, max: 900 }) }),
      ),
    );
    fc.assert(
      fc.property(steps, (all) => {
        let camera: DrawingCamera = wholeDrawing;
        for (const step of all)
          camera =
            'factor' in step
              ? zoomAround(camera, step.factor, [step.x, step.y], size)
              : panBy(camera, step.dx, step.dy, size);
        expect(camera.scale).toBeGreaterThanOrEqual(1);
        expect(camera.x).toBeGreaterThanOrEqual(0);
        expect(camera.y).toBeGreaterThanOrEqual(0);
        expect(camera.x + size.width / camera.scale).toBeLessThanOrEqual(size.width + 1e-6);
        expect(camera.y + size.height / camera.scale).toBeLessThanOrEqual(size.height + 1e-6);
        expect(middleOf(camera, size).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
