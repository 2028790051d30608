import { describe, expect, test } from 'vitest';
import type { PlaceLabel } from '../../src/core/geometry.ts';
import type { AreaId } from '../../src/core/model.ts';
import { placeTowns } from '../../src/map/town-labels.ts';

const size = { width: 400, height: 400 };
const town = (name: string, x: number, y: number, population: number): PlaceLabel => ({
  id: name as AreaId,
  name,
  population,
  point: [x, y],
});
const place = (towns: readonly PlaceLabel[], zoom = 7) =>
  placeTowns(towns, ([x, y]) => ({ x, y }), zoom, size);

describe('the names of towns', () => {
  test('stand above their town, and below it where another name is in the way', () => {
    const [large, small] = place([town('Groß', 200, 200, 9), town('Klein', 230, 207, 5)]);
    expect(large!.text.y).toBeLessThan(200);
    expect(small === undefined || small.text.y > 200 || small.text.x !== 230).toBe(true);
  });

  test('give way to those of larger towns, and stay away outside the map', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => town(`Ort ${index}`, 200 + index, 200, 9 - index));
    const names = place([...crowd, town('Draußen', 500, 200, 1)]).map(({ name }) => name);
    expect(names[0]).toBe('Ort 0');
    expect(names.length).toBeLessThan(6);
    expect(names).not.toContain('Draußen');
  });

  test('are more the nearer the map is', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      town('X', 30 + (index % 6) * 65, 30 + Math.floor(index / 6) * 70, 30 - index),
    );
    expect(place(many, 7)).toHaveLength(22);
    expect(place(many, 8)).toHaveLength(30);
  });
});
