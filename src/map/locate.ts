import type { Dataset } from '../core/dataset.ts';
import { buildMapGeometry } from '../core/geometry.ts';
import { memoizeByObject } from '../core/memoize.ts';
import { createHitTest } from './hit-test.ts';
import { findWhereabouts, type Locator, type Whereabouts } from './whereabouts.ts';

const hitTestOf = memoizeByObject((dataset: Dataset) =>
  createHitTest(buildMapGeometry(dataset.topology, dataset.municipalities)),
);

/** The municipality of the data set that the device is in. The shapes are cut out once. */
export function locate(dataset: Dataset, locator: Locator | undefined): Promise<Whereabouts> {
  return findWhereabouts(locator, hitTestOf(dataset.ground ?? dataset));
}
