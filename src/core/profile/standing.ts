import type { Dataset } from '../dataset.ts';
import type { Indicator } from '../indicator.ts';
import type { AreaId, Municipality, Value } from '../model.ts';
import { findOfLikeSize } from './size-class.ts';

/** Whom a place is compared with. */
export const scopes = ['size', 'association', 'district', 'state'] as const;
export type Scope = (typeof scopes)[number];

/** Where the value of a place stands among those of others. */
export interface Standing {
  readonly scope: Scope;
  /** Others that have a value. */
  readonly others: number;
  /** Of these: lower or earlier, the same, higher or later. Answers without an order are the same or not. */
  readonly lower: number;
  readonly same: number;
  readonly higher: number;
}

/** Among fewer others than this nothing is said: a half of two is no finding. */
export const fewestOthers = 3;

/**
 * The standings of a place, one for each scope with others enough; none where the place has no value, and none for
 * associations, which differ by nature.
 */
export function findStandings(
  dataset: Dataset,
  indicator: Indicator,
  place: Municipality,
): readonly Standing[] {
  const observations = dataset.observations.get(indicator.id);
  const own = observations?.get(place.id);
  if (own?.status !== 'ok' || indicator.kind === 'association') return [];
  return scopes.flatMap((scope) => {
    const values = membersOf(dataset, scope, place).flatMap((id) => {
      const other = observations?.get(id);
      return id !== place.id && other?.status === 'ok' ? [other.value] : [];
    });
    const signs = values.map((value) => compare(value, own.value, indicator));
    const count = (sign: number) => signs.filter((found) => found === sign).length;
    const standing = {
      scope,
      others: values.length,
      lower: count(-1),
      same: count(0),
      higher: count(1),
    };
    return values.length < fewestOthers ? [] : [standing];
  });
}

/** Whether the values of an indicator lie on a line, so that one can be told to be above another. */
export function isOrdered({ kind }: Indicator): boolean {
  return kind === 'number' || kind === 'diverging' || kind === 'month';
}

function membersOf(dataset: Dataset, scope: Scope, place: Municipality): readonly AreaId[] {
  switch (scope) {
    case 'size':
      return findOfLikeSize(dataset, place).map(({ id }) => id);
    case 'association':
      return dataset.groups.association.find(({ id }) => id === place.association)?.members ?? [];
    case 'district':
      return dataset.groups.district.find(({ id }) => id === place.district)?.members ?? [];
    case 'state':
      return dataset.municipalities.map(({ id }) => id);
  }
}

/** −1, 0 or 1; without an order 1 for whatever is not the same. */
function compare(value: Value, own: Value, indicator: Indicator): number {
  if (isOrdered(indicator)) return Math.sign(Number(value) - Number(own));
  return keyOf(value) === keyOf(own) ? 0 : 1;
}

function keyOf(value: Value): string {
  return typeof value === 'object' ? value.toSorted().join(' ') : String(value);
}
