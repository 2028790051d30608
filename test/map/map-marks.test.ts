import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { buildMapGeometry } from '../../src/core/geometry.ts';
import { outlineOf } from '../../src/core/group-outline.ts';
import type { AreaId } from '../../src/core/model.ts';
import { buildMarks, changeMarks, noMarks } from '../../src/map/map-marks.ts';
import { toyMunicipalities, toyTopology, type ToyArea } from '../core/toy-map.ts';

const areas: readonly ToyArea[] = [
  { id: '08111001', cells: [[0, 0]] },
  { id: '08111002', cells: [[1, 0]] },
];
const [first, second] = areas.map(({ id }) => id as AreaId) as [AreaId, AreaId];
const topology = toyTopology(areas);
const geometry = buildMapGeometry(topology, toyMunicipalities(areas));
const around = outlineOf(topology, [first, second]);

describe('the marks of a map', () => {
  test('are the same while a pointer moves within an area', () => {
    const marks = changeMarks(noMarks, { highlight: first, around });
    expect(changeMarks(marks, { highlight: first, around })).toBe(marks);
    expect(changeMarks(marks, { highlight: second, around })).not.toBe(marks);
    expect(changeMarks(marks, { highlight: first, around: undefined })).not.toBe(marks);
  });

  test('are the area, the line around what it is part of, and the selected areas', () => {
    const data = new Map(buildMarks(geometry, { highlight: first, around, selected: [second] }));
    const idsIn = (name: 'highlight' | 'selected') =>
      (data.get(name) as FeatureCollection).features.map(({ id }) => id);
    expect([idsIn('highlight'), idsIn('selected'), data.get('around')]).toEqual([[first], [second], around]);
  });

  test('are nothing where nothing is marked, so that no old mark stays', () => {
    for (const [, data] of buildMarks(geometry, noMarks))
      expect(data).toEqual({ type: 'FeatureCollection', features: [] });
  });
});
