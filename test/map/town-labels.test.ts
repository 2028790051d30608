import { describe, expect, test } from 'vitest';
import type { PlaceLabel } from '../../src/core/geometry.ts';
import type { AreaId } from '../../src/core/model.ts';
import { breakName, placeTowns } from '../../src/map/town-labels.ts';

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
    const [large, small] = place([town('Groß', 200, 200, 9), town('Klein', 208, 225, 5)]);
    expect(large!.lines[0]!.y).toBeLessThan(200);
    expect(small!.lines[0]!.y).toBeGreaterThan(225);
  });

  test('give way to those of larger towns, and stay away outside the map', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => town(`Ort ${index}`, 200 + index, 200, 9 - index));
    const names = place([...crowd, town('Draußen', 500, 200, 1)]).map(({ lines }) => lines[0]!.words);
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

  test.each([
    ['Stuttgart', ['Stuttgart']],
    ['Friedrichshafen', ['Friedrichshafen']],
    ['Villingen-Schwenningen', ['Villingen-', 'Schwenningen']],
    ['Freiburg im Breisgau', ['Freiburg im', 'Breisgau']],
  ])('"%s" stands on the lines %j', (name, lines) => {
    expect(breakName(name)).toEqual(lines);
  });

  test('on two lines stand wholly above their town, the second line lower', () => {
    const [{ lines }] = place([town('Freiburg im Breisgau', 200, 200, 9)]) as [ReturnType<typeof place>[0]];
    expect(lines[0]!.y).toBeLessThan(lines[1]!.y);
    expect(lines[1]!.y).toBeLessThan(200);
  });
});
