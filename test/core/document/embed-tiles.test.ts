import { describe, expect, test } from 'vitest';
import { narrowDataset } from '../../../src/core/area/narrow-view.ts';
import { drawEmbed } from '../../../src/core/document/embed-drawing.ts';
import { renderEmbedMap } from '../../../src/core/document/embed-map.ts';
import { drawTiles } from '../../../src/core/document/embed-tiles.ts';
import { groundDataset, toyTiling } from '../equal/toy-tiling.ts';
import { drawnView } from './toy-view.ts';

const dataset = groundDataset();
const drawing = drawTiles(dataset, toyTiling);

/** The corners of path data of relative steps. */
function cornersOf(path: string): readonly (readonly [number, number])[] {
  const numbers = path.match(/-?\d+/g)!.map(Number);
  let [x, y] = [0, 0];
  return Array.from({ length: numbers.length / 2 }, (_, index) => {
    x += numbers[2 * index]!;
    y += numbers[2 * index + 1]!;
    return [x, y] as const;
  });
}

const spanOf = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

describe('the drawing of equal sizes for embedded maps', () => {
  test('has one hexagon of the same size for every municipality', () => {
    const all = Object.entries(drawing.areas);
    expect(all.map(([id]) => id).sort()).toEqual(dataset.municipalities.map(({ id }) => id).sort());
    const [first] = all.map(([, path]) => cornersOf(path));
    for (const [, path] of all) {
      const corners = cornersOf(path);
      expect(corners).toHaveLength(6);
      for (const axis of [0, 1] as const)
        expect(
          Math.abs(spanOf(corners.map((at) => at[axis])) - spanOf(first!.map((at) => at[axis]))),
        ).toBeLessThanOrEqual(2);
    }
  });

  test('fills the frame of the painted map from edge to edge, and stays in it', () => {
    const frame = /viewBox="-6 -6 (\d+) (\d+)"/.exec(renderEmbedMap(drawnView({}, dataset)).markup)!;
    const [width, height] = [Number(frame[1]) - 12, Number(frame[2]) - 12];
    const corners = Object.values(drawing.areas).flatMap(cornersOf);
    for (const [x, y] of corners) {
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(y).toBeGreaterThanOrEqual(-1);
      expect(x).toBeLessThanOrEqual(width + 1);
      expect(y).toBeLessThanOrEqual(height + 1);
    }
    const filled = [spanOf(corners.map(([x]) => x)) / width, spanOf(corners.map(([, y]) => y)) / height];
    expect(Math.max(...filled)).toBeCloseTo(1, 2);
  });

  test('of a part has the hexagons of its municipalities, in the frame of its own map', () => {
    const part = narrowDataset(dataset, dataset.groups.district[0]!.id);
    const own = drawTiles(part, toyTiling);
    expect(Object.keys(own.areas).sort()).toEqual(part.municipalities.map(({ id }) => id).sort());
    const { width, height } = drawEmbed(part).grid;
    const corners = Object.values(own.areas).flatMap(cornersOf);
    const filled = [spanOf(corners.map(([x]) => x)) / width, spanOf(corners.map(([, y]) => y)) / height];
    expect(Math.max(...filled)).toBeCloseTo(1, 2);
  });

  test('has the outlines of the associations and of the state', () => {
    expect(drawing.association).toMatch(/^[mM]/);
    expect(drawing.state).toMatch(/^[mM]/);
  });
});
