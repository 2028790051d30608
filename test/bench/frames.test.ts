import { describe, expect, test } from 'vitest';
import { renderCanvasPage } from '../../scripts/bench/canvas-page.ts';
import { middleOf } from '../../scripts/bench/frames.ts';
import { toyDataset } from '../core/toy.ts';

describe('the middle of many times', () => {
  test('is the mean of those that neither the slowest nor the fastest quarter has', () => {
    expect(middleOf([8, 16, 16, 24, 24, 24, 32, 900])).toBe(22);
    expect(middleOf([16])).toBe(16);
  });
});

describe('the canvas page beside the atlas', () => {
  const page = renderCanvasPage(toyDataset(), ['organisation', 'posts'], { width: 300, height: 200 });
  const drawing = JSON.parse(/const drawing = (.+);\n/.exec(page)![1]!) as {
    areas: string[];
    colors: string[][];
    lines: { path: string }[];
  };

  test('draws every municipality, in a colour for each indicator', () => {
    expect(drawing.areas).toHaveLength(toyDataset().municipalities.length);
    expect(drawing.colors.map((colors) => colors.length)).toEqual([
      drawing.areas.length,
      drawing.areas.length,
    ]);
    expect(drawing.colors.flat().every((color) => /^#[0-9a-f]{6}$/.test(color))).toBe(true);
    expect(drawing.colors[0]).not.toEqual(drawing.colors[1]);
  });

  test('draws the borders over them, and fits the box', () => {
    expect(drawing.lines.every(({ path }) => path.startsWith('M') || path === '')).toBe(true);
    expect(page).toContain('<canvas width="300" height="200">');
  });
});
