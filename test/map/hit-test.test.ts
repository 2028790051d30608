import { describe, expect, test } from 'vitest';
import { buildMapGeometry } from '../../src/core/geometry.ts';
import { createHitTest } from '../../src/map/hit-test.ts';
import { cellDegrees, middleOf, toyMunicipalities, toyTopology, type ToyArea } from '../core/toy-map.ts';

//   ┌─────┬─────┬─────┐
//   │  1  │     │  1  │    1 has two parts; between them nothing
//   ├─────┼─────┼─────┘
//   │  2  │  3  │
//   └─────┴─────┘
const areas: readonly ToyArea[] = [
  {
    id: '08111001',
    cells: [
      [0, 1],
      [2, 1],
    ],
  },
  { id: '08111002', cells: [[0, 0]] },
  { id: '08111003', cells: [[1, 0]] },
];
const hit = createHitTest(buildMapGeometry(toyTopology(areas), toyMunicipalities(areas)));
/** Degrees of longitude as a part of the world. */
const worlds = (degrees: number) => degrees / 360;

describe('pointing at a map', () => {
  test('finds the area at the place, in each of its parts', () => {
    expect(hit(middleOf([0, 1]), 0)).toBe('08111001');
    expect(hit(middleOf([2, 1]), 0)).toBe('08111001');
    expect(hit(middleOf([1, 0]), 0)).toBe('08111003');
  });

  test('finds nothing beside all areas, though within the bounds of one', () => {
    expect(hit(middleOf([1, 1]), 0)).toBeUndefined();
  });

  test('finds the nearest area within the tolerance of a finger', () => {
    const beside = [9.2 + 0.02, 48.03] as const;
    expect(hit(beside, worlds(0.03))).toBe('08111003');
    expect(hit(beside, worlds(0.01))).toBeUndefined();
  });

  test('prefers the area under the finger to one that is nearer to its edge', () => {
    const justInside = [9.1 - cellDegrees / 100, 48.05] as const;
    expect(hit(justInside, worlds(0.05))).toBe('08111002');
  });

  //   ┌───────┐
  //   │ ┌───┐ │   the small area lies in a hole of the large one
  //   │ └───┘ │
  //   └───────┘
  test('finds an enclave and not what lies around it', () => {
    const around = [0, 1, 2, 3, 5, 6, 7, 8].map((n) => [n % 3, Math.floor(n / 3)] as const);
    const nested: readonly ToyArea[] = [
      { id: '08111001', cells: around, areaKm2: 80 },
      { id: '08111002', cells: [[1, 1]], areaKm2: 10 },
    ];
    const find = createHitTest(buildMapGeometry(toyTopology(nested), toyMunicipalities(nested)));
    expect(find(middleOf([1, 1]), 0)).toBe('08111002');
    expect(find(middleOf([2, 1]), 0)).toBe('08111001');
  });
});
