import type { MultiLineString, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { buildMapGeometry, polygonsOf } from '../../src/core/geometry.ts';
import type { AreaId } from '../../src/core/model.ts';
import { toyMunicipalities, toyTopology, type ToyArea } from './toy-map.ts';

//   ┌────┬────┬────┬────┐
//   │ a  │ b  │ c  │ d  │   a, b: district 08111; c: district 08112; d: region 082
//   └────┴────┴────┴────┘   a: association V1; b, c: V2; d: none; e, far off: none
const areas: readonly ToyArea[] = [
  { id: '08111001', association: 'V1', cells: [[0, 0]], areaKm2: 5, population: 300 },
  { id: '08111002', association: 'V2', cells: [[1, 0]], areaKm2: 50, population: 900 },
  { id: '08112001', association: 'V2', cells: [[2, 0]], areaKm2: 20, population: 600 },
  { id: '08211001', cells: [[3, 0]], areaKm2: 1, population: 0, counted: false },
  { id: '08211002', cells: [[3, 3]], areaKm2: 2, population: 100 },
];
const geometry = buildMapGeometry(toyTopology(areas), toyMunicipalities(areas));

describe('the borders of a map', () => {
  test('stand under the highest level that they divide', () => {
    expect(verticalsOf(geometry.borders.municipality)).toEqual([9.1]);
    expect(verticalsOf(geometry.borders.district)).toEqual([9.2]);
    expect(verticalsOf(geometry.borders.region)).toEqual([9.3]);
    expect(verticalsOf(geometry.borders.state)).toEqual([9, 9.3, 9.4, 9.4]);
  });

  test('are drawn once: together they are as long as every side of every area, counted once', () => {
    const { municipality, district, region, state } = geometry.borders;
    const length = [municipality, district, region, state].reduce((sum, border) => sum + lengthOf(border), 0);
    // 5 squares of 4 sides of 0.1°, of which 3 sides are shared by two
    expect(length).toBeCloseTo((5 * 4 - 3) * 0.1);
  });

  test('of associations are where the association changes, not inside one', () => {
    const border = geometry.borders.association;
    expect(verticalsOf(border)).toContain(9.1);
    expect(verticalsOf(border)).not.toContain(9.2);
  });

  test('of associations run along areas without one, and along the edge of the state', () => {
    const border = geometry.borders.association;
    expect(verticalsOf(border)).toEqual([9, 9.1, 9.3]);
    // 3 verticals, and above and below of the 3 members
    expect(lengthOf(border)).toBeCloseTo((3 + 6) * 0.1);
  });

  test('of associations do not divide two areas without one', () => {
    const alone = areas.map(({ association: _, ...area }) => area);
    const { borders } = buildMapGeometry(toyTopology(alone), toyMunicipalities(alone));
    expect(borders.association.coordinates).toEqual([]);
  });
});

describe('the areas of a map', () => {
  test('come with the small ones last, so that they lie on top', () => {
    expect(geometry.municipalities.features.map((area) => area.id)).toEqual([
      '08111002',
      '08112001',
      '08111001',
      '08211002',
      '08211001',
    ]);
  });

  test('carry their key as id and as property, the leading zero with it', () => {
    for (const area of geometry.municipalities.features) expect(area.properties.id).toBe(area.id);
  });

  test('turn counter-clockwise, however they were delivered', () => {
    for (const area of geometry.municipalities.features)
      for (const [outer] of polygonsOf(area)) expect(turnOf(outer!)).toBeGreaterThan(0);
  });

  //   ┌──────────────┐
  //   │  ┌───────┐   │   a hole turns the other way
  //   │  └───────┘   │
  //   └──────────────┘
  test('turn holes clockwise', () => {
    const ring = (from: number, to: number) => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ];
    const topology = toyTopology([areas[0]!]);
    topology.arcs = [ring(0, 3), ring(1, 2)] as typeof topology.arcs;
    topology.objects.municipalities.geometries = [{ type: 'Polygon', id: '08111001', arcs: [[0], [1]] }];
    const { municipalities } = buildMapGeometry(topology, toyMunicipalities([areas[0]!]));
    const [outer, hole] = polygonsOf(municipalities.features[0]!)[0]!;
    expect([Math.sign(turnOf(outer!)), Math.sign(turnOf(hole!))]).toEqual([1, -1]);
  });

  test('have bounds, over all their parts, and the state has bounds over all of them', () => {
    const exclave: ToyArea = {
      id: '08111001',
      cells: [
        [0, 0],
        [2, 1],
      ],
    };
    const { boundsById } = buildMapGeometry(toyTopology([exclave]), toyMunicipalities([exclave]));
    expect(rounded(boundsById.get('08111001' as AreaId)!)).toEqual([9, 48, 9.3, 48.2]);
    expect(rounded(geometry.bounds)).toEqual([9, 48, 9.4, 48.4]);
  });

  test('must all be known', () => {
    expect(() => buildMapGeometry(toyTopology(areas), toyMunicipalities(areas.slice(1)))).toThrow(
      'no municipality for the shape 08111001',
    );
  });
});

test('the names on a map begin with the largest town and leave out what is not counted', () => {
  expect(geometry.places.map((place) => place.population)).toEqual([900, 600, 300, 100]);
});

function segmentsOf({ coordinates }: MultiLineString): (readonly [Position, Position])[] {
  return coordinates.flatMap((line) => line.slice(1).map((end, index) => [line[index]!, end] as const));
}

/** Longitudes of the upright sides, sorted. */
function verticalsOf(border: MultiLineString): number[] {
  const upright = segmentsOf(border).filter(([start, end]) => Math.abs(start[0]! - end[0]!) < 1e-9);
  return rounded(upright.map(([start]) => start[0]!)).sort((a, b) => a - b);
}

function lengthOf(border: MultiLineString): number {
  return segmentsOf(border).reduce((sum, [a, b]) => sum + Math.hypot(b[0]! - a[0]!, b[1]! - a[1]!), 0);
}

/** Above 0 where a ring turns counter-clockwise. */
function turnOf(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], index) => sum + ring[index]![0]! * y! - x! * ring[index]![1]!, 0);
}

function rounded(values: readonly number[]): number[] {
  return values.map((value) => Math.round(value * 1e6) / 1e6);
}
