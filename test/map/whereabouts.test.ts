import { describe, expect, test } from 'vitest';
import { buildMapGeometry } from '../../src/core/geometry.ts';
import { createHitTest } from '../../src/map/hit-test.ts';
import { findWhereabouts, type Locator } from '../../src/map/whereabouts.ts';
import { middleOf, toyMunicipalities, toyTopology } from '../core/toy-map.ts';

//   a │ b
const areas = [
  { id: '08001001', cells: [[0, 0]] },
  { id: '08001002', cells: [[1, 0]] },
] as const;
const hitTest = createHitTest(buildMapGeometry(toyTopology(areas), toyMunicipalities(areas)));

const at = ([longitude, latitude]: readonly [number, number]): Locator => ({
  getCurrentPosition: (found) => found({ coords: { longitude, latitude } } as GeolocationPosition),
});
const failing = (code: number): Locator => ({
  getCurrentPosition: (_found, failed) =>
    failed?.({ code, PERMISSION_DENIED: 1 } as GeolocationPositionError),
});

describe('where the reader is', () => {
  test('is the municipality around the position of the device', async () => {
    expect(await findWhereabouts(at(middleOf([1, 0])), hitTest)).toEqual({
      state: 'found',
      id: '08001002',
    });
  });

  test('is told to be outside beyond the edge, however near', async () => {
    expect(await findWhereabouts(at([8.999, 48.05]), hitTest)).toEqual({ state: 'outside' });
  });

  test('is not known where the reader refuses, the device fails or the browser cannot', async () => {
    expect(await findWhereabouts(failing(1), hitTest)).toEqual({ state: 'refused' });
    expect(await findWhereabouts(failing(2), hitTest)).toEqual({ state: 'unavailable' });
    expect(await findWhereabouts(undefined, hitTest)).toEqual({ state: 'unavailable' });
  });
});
