import { describe, expect, test } from 'vitest';
import { writePathOperators } from '../../src/core/figure/pdf/pdf-pattern.ts';
import { boundsOf } from '../../src/core/figure/pdf/shape-bounds.ts';

describe('the box of a shape', () => {
  test('holds all its rings, whatever the signs of their steps', () => {
    expect(boundsOf({ kind: 'path', d: 'M4,5l3-2-1 6zM-8,1l2 0 0 2z' })).toEqual([-8, 1, 7, 9]);
  });

  test('is that of a rectangle or a circle', () => {
    expect(boundsOf({ kind: 'rect', x: 1, y: 2, width: 3, height: 4 })).toEqual([1, 2, 4, 6]);
    expect(boundsOf({ kind: 'circle', x: 1, y: 2, radius: 3 })).toEqual([-2, -1, 4, 5]);
  });

  test('is not guessed for what is no ring of a map', () => {
    expect(() => boundsOf({ kind: 'path', d: 'M0,0h5v5z' })).toThrow('no ring of a map: M0,0h5v5z');
  });
});

test('a mark of a pattern is moved to its place as a whole', () => {
  expect(writePathOperators('M-1,1L1,-1H4V2', 8, 16)).toBe('7 17 m 9 15 l 12 15 l 12 18 l');
  expect(writePathOperators('M1,2a1,1 0 1 0 2,0z', 10, 0)).toMatch(/^11 2 m 11 [\d.]+ .* h$/);
});
