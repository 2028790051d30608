import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { buildMapGeometry } from '../../src/core/geometry.ts';
import type { AreaId } from '../../src/core/model.ts';
import { buildOverlays } from '../../src/map/overlays.ts';
import { plainFill } from '../../src/core/patterns.ts';
import { buildColors } from '../../src/map/style-sources.ts';
import { middleOf, toyMunicipalities, toyTopology, type ToyArea } from '../core/toy-map.ts';

//   ┌───┬───┐
//   │ 1 │ 2 │
//   └───┴───┘
const areas: readonly ToyArea[] = [
  { id: '08111001', cells: [[0, 0]] },
  { id: '08111002', cells: [[1, 0]] },
];
const [first, second] = areas.map((area) => area.id as AreaId) as [AreaId, AreaId];
const geometry = buildMapGeometry(toyTopology(areas), toyMunicipalities(areas));
const style = {
  bins: new Map([
    [first, 0],
    [second, 1],
  ]),
  fills: [{ color: '#123456' }, { pattern: 'no-answer' as const }],
};
const idsIn = (name: string, from: Parameters<typeof buildOverlays>[1]) =>
  (new Map(buildOverlays(geometry, from)).get(name as 'missing') as FeatureCollection).features.map(
    (feature) => feature.id,
  );

describe('circles', () => {
  const symbols = { id: first, radiusById: new Map([[first, 4]]), steps: [] };
  const circles = (
    new Map(buildOverlays(geometry, { ...style, symbols })).get('symbols') as FeatureCollection
  ).features;

  test('stand at the point of their municipality, in the colour of its class', () => {
    expect(circles.map(({ id, geometry: place, properties }) => [id, place, properties])).toEqual([
      [first, { type: 'Point', coordinates: middleOf([0, 0]) }, { id: first, radius: 4, color: '#123456' }],
    ]);
  });

  test('leave the colour to the circle: below it all areas with a value are alike', () => {
    expect(buildColors({ ...style, symbols }).get(first)).toBe(plainFill);
    expect(buildColors(style).get(first)).toBe('#123456');
  });
});

describe('what lies on the colours of the map', () => {
  test('is a mark on every area whose association reported the value', () => {
    expect(idsIn('reported', { ...style, reported: new Set([first]) })).toEqual([first]);
  });

  test('goes with the next view: every source is given anew, if empty', () => {
    expect(idsIn('reported', style)).toEqual([]);
    expect(idsIn('missing', style)).toEqual([second]);
  });
});
