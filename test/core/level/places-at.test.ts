import { expect, test } from 'vitest';
import { placesAt } from '../../../src/core/level/places-at.ts';
import type { AreaId } from '../../../src/core/model.ts';
import { ids, toyDataset } from '../toy.ts';

const dataset = toyDataset();
const east = '08001' as AreaId;

test('a selected place becomes the area that holds it, and each area is selected once', () => {
  expect(placesAt(dataset, [ids.aalen, ids.buehl], 'district')).toEqual([east]);
  expect(placesAt(dataset, [ids.aalen], 'association')).toEqual(['V1']);
  expect(placesAt(dataset, [ids.malsch], 'association')).toEqual([]);
  expect(placesAt(dataset, [east], 'region')).toEqual(['080']);
});

test('an upper area has no place below that would stand for it', () => {
  expect(placesAt(dataset, [east], 'municipality')).toEqual([]);
  expect(placesAt(dataset, ['V1' as AreaId], 'district')).toEqual([]);
});
