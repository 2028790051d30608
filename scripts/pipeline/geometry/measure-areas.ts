import { outside, type Borders } from './borders.ts';
import { sphericalLineArea } from './ring-area.ts';

/** How far the areas of one level of detail are from those of the source, as shares of 1. */
export interface AreaErrors {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
  /** The area with the largest error. */
  readonly worst: string;
}

/** Sizes of all areas in m² on the sphere, in the order of `ids`. @param borders in degrees */
export function measureAreas({ ids, lines, left, right }: Borders): Float64Array {
  const areas = new Float64Array(ids.length);
  const [longitude = 0, latitude = 0] = lines[0] ?? [];
  const origin = [longitude, latitude] as const;
  for (let index = 0; index < lines.length; index++) {
    const share = sphericalLineArea(lines[index]!, origin);
    if (right[index] !== outside) areas[right[index]!]! += share;
    if (left[index] !== outside) areas[left[index]!]! -= share;
  }
  return areas;
}

export function compareAreas(ids: readonly string[], source: Float64Array, built: Float64Array): AreaErrors {
  const errors = ids
    .map((id, index) => ({ id, error: Math.abs(built[index]! / source[index]! - 1) }))
    .sort((one, other) => one.error - other.error);
  const at = (share: number) => errors[Math.min(errors.length - 1, Math.floor(share * errors.length))]!;
  return { median: at(0.5).error, p95: at(0.95).error, max: at(1).error, worst: at(1).id };
}
