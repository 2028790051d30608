import { describe, expect, test } from 'vitest';
import { buildMapGeometry } from '../../src/core/geometry.ts';
import type { AreaId } from '../../src/core/model.ts';
import { patternByStatus } from '../../src/core/patterns.ts';
import type { MapStyle } from '../../src/core/view.ts';
import { buildBorders, buildColors, buildMissing, pickAreas } from '../../src/map/style-sources.ts';
import { toyMunicipalities, toyTopology, type ToyArea } from '../core/toy-map.ts';

//   ┌───┬───┬───┐
//   │ 1 │ 2 │ 3 │
//   └───┴───┴───┘
const areas: readonly ToyArea[] = [
  { id: '08111001', cells: [[0, 0]], population: 10 },
  { id: '08111002', cells: [[1, 0]], population: 30 },
  { id: '08111003', cells: [[2, 0]], population: 20 },
];
const [first, second, third] = areas.map((area) => area.id as AreaId) as [AreaId, AreaId, AreaId];
const geometry = buildMapGeometry(toyTopology(areas), toyMunicipalities(areas));
const style: MapStyle = {
  bins: new Map([
    [first, 0],
    [second, 1],
    [third, 2],
  ]),
  fills: [{ color: '#123456' }, { pattern: 'no-answer' }, { pattern: 'unincorporated' }],
};

describe('what the map is given to draw', () => {
  test('an area with a value has the colour of its class, one without the ground of its pattern', () => {
    expect([...buildColors(style)]).toEqual([
      [first, '#123456'],
      [second, patternByStatus['no-answer'].ground],
      [third, patternByStatus.unincorporated.ground],
    ]);
  });

  test('a bin without a fill is a bug and no blank area', () => {
    expect(() => buildColors({ bins: new Map([[first, 7]]), fills: style.fills })).toThrow(
      'no fill for bin 7 of 08111001',
    );
  });

  test('exactly the areas without a value have a pattern, each that of its reason', () => {
    const statuses = buildMissing(geometry, style).features.map((area) => [area.id, area.properties.status]);
    expect(statuses).toEqual([
      [second, 'no-answer'],
      [third, 'unincorporated'],
    ]);
    const { features } = buildMissing(geometry, style);
    expect(features.map((area) => area.properties.id)).toEqual([second, third]);
  });

  test('picked areas come in the order asked for, without those that are not on the map', () => {
    const picked = pickAreas(geometry, [third, '08999999' as AreaId, first]);
    expect(picked.features.map((area) => area.id)).toEqual([third, first]);
  });

  test('borders say their level', () => {
    const { features } = buildBorders(geometry);
    expect(features.map((border) => border.properties.level)).toEqual([
      'municipality',
      'association',
      'district',
      'region',
      'state',
    ]);
    expect(features[0]!.geometry).toBe(geometry.borders.municipality);
  });
});
