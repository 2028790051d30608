import type { AreaId } from '../core/model.ts';
import type { HitTest } from './hit-test.ts';

/** Where the reader is: in a municipality, outside the map, or not known and why. */
export type Whereabouts =
  | { readonly state: 'found'; readonly id: AreaId }
  | { readonly state: 'outside' | 'refused' | 'unavailable' };

/** The part of `navigator.geolocation` that is needed. */
export type Locator = Pick<Geolocation, 'getCurrentPosition'>;

const options: PositionOptions = { timeout: 15_000, maximumAge: 0 };

/**
 * Asks the device where it is, and the shapes on the page in which municipality that lies: the position leaves neither.
 *
 * @param locator `undefined` where the browser has none, as on an address without encryption
 */
export function findWhereabouts(locator: Locator | undefined, hitTest: HitTest): Promise<Whereabouts> {
  if (!locator) return Promise.resolve({ state: 'unavailable' });
  return new Promise((resolve) => {
    locator.getCurrentPosition(
      ({ coords }) => {
        const id = hitTest([coords.longitude, coords.latitude], 0);
        resolve(id === undefined ? { state: 'outside' } : { state: 'found', id });
      },
      ({ code, PERMISSION_DENIED }) => {
        resolve({ state: code === PERMISSION_DENIED ? 'refused' : 'unavailable' });
      },
      options,
    );
  });
}
