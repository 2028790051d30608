import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AreaId } from '../../src/core/model.ts';
import { buildNeighbours, directions, reachableFrom, type Direction } from '../../src/core/neighbours.ts';
import { toyMunicipalities, toyTopology, type ToyArea } from './toy-map.ts';

const opposites: Readonly<Record<Direction, Direction>> = {
  up: 'down',
  down: 'up',
  left: 'right',
  right: 'left',
};

//   ┌───┬───┬───┐
//   │ 6 │ 7 │ 8 │        9 is an island
//   ├───┼───┼───┤   ┌───┐
//   │ 3 │ 4 │ 5 │   │ 9 │
//   ├───┼───┼───┤   └───┘
//   │ 0 │ 1 │ 2 │
//   └───┴───┴───┘
const grid = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((n): ToyArea => area(n, [n % 3, Math.floor(n / 3)]));

describe('arrow keys', () => {
  test('lead to the area that lies in their direction', () => {
    const { towards } = neighboursOf(grid);
    expect(directions.map((direction) => towards(id(4), direction))).toEqual([id(7), id(1), id(3), id(5)]);
  });

  test('lead nowhere at the edge of the map', () => {
    const { towards } = neighboursOf(grid);
    expect(directions.map((direction) => towards(id(0), direction))).toEqual([
      id(3),
      undefined,
      undefined,
      id(1),
    ]);
  });

  test('are undone by the opposite key on a grid', () => {
    const { towards } = neighboursOf(grid);
    for (const { id: from } of grid)
      for (const direction of directions) {
        const to = towards(from as AreaId, direction);
        if (to) expect(towards(to, opposites[direction])).toBe(from);
      }
  });

  test('reach an island from the nearest area, and lead back', () => {
    const { towards } = neighboursOf([...grid, area(9, [5, 1])]);
    expect(towards(id(5), 'right')).toBe(id(9));
    expect(towards(id(9), 'left')).toBe(id(5));
  });

  test('of an area that is not on the map lead nowhere', () => {
    expect(neighboursOf(grid).towards(id(77), 'up')).toBeUndefined();
  });

  //   ┌───┬───┬───┐
  //   │ 0 │ 0 │ 0 │    1 lies inside 0, and the point of 0 is in a corner
  //   ├───┼───┼───┤
  //   │ 0 │ 1 │ 0 │
  //   ├───┼───┼───┤
  //   │ 0 │ 0 │ 0 │
  //   └───┴───┴───┘
  test('reach an enclave', () => {
    const around = [0, 1, 2, 3, 5, 6, 7, 8].map((n) => [n % 3, Math.floor(n / 3)] as const);
    const links = neighboursOf([{ id: id(0), cells: around }, area(1, [1, 1])]);
    expect(reachableFrom(id(0), links)).toEqual(new Set([id(0), id(1)]));
    expect(reachableFrom(id(1), links)).toEqual(new Set([id(0), id(1)]));
  });

  test('lead from every area to every other, whatever the map', () => {
    const cells = fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), {
      minLength: 1,
      maxLength: 24,
      selector: ([column, row]) => column * 8 + row,
    });
    fc.assert(
      fc.property(cells, (drawn) => {
        const areas = drawn.map((cell, index) => area(index, cell));
        const links = neighboursOf(areas);
        for (const { id: start } of areas)
          expect(reachableFrom(start as AreaId, links).size).toBe(areas.length);
      }),
    );
  });
});

test('an area is reachable from itself alone where no key leads anywhere', () => {
  expect(reachableFrom(id(0), { towards: () => undefined })).toEqual(new Set([id(0)]));
});

function id(n: number): AreaId {
  return `081110${String(n).padStart(2, '0')}` as AreaId;
}

function area(n: number, cell: readonly [number, number]): ToyArea {
  return { id: id(n), cells: [cell] };
}

function neighboursOf(areas: readonly ToyArea[]) {
  return buildNeighbours(toyTopology(areas), toyMunicipalities(areas));
}
