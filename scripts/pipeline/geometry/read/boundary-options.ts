import type { Catalog } from '../../../../src/core/catalog.ts';
import type { Keys } from '../../../../src/core/keys.ts';

/**
 * What the catalogue says of a boundary file, and how its keys are built; `undefined` for the AGS. A second file may have
 * any number of areas.
 */
export type BoundaryOptions = Pick<Catalog['boundaries'], 'layer' | 'key' | 'land' | 'sha256' | 'extent'> &
  Partial<Pick<Catalog['boundaries'], 'areas' | 'within'>> & { readonly keys?: Keys | undefined };
