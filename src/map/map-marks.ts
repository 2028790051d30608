import type { GeoJSON, MultiLineString } from 'geojson';
import type { MapGeometry } from '../core/geometry.ts';
import type { AreaId } from '../core/model.ts';
import type { SourceName } from './style-document.ts';
import { emptyCollection, pickAreas } from './style-sources.ts';

/** What is marked by strokes above everything else. */
export interface Marks {
  /** Under pointer or keyboard. */
  readonly highlight: AreaId | undefined;
  /** The line around what that area is part of. */
  readonly around: MultiLineString | undefined;
  readonly selected: readonly AreaId[];
}

export const noMarks: Marks = { highlight: undefined, around: undefined, selected: [] };
const names = ['highlight', 'around', 'selected'] as const;

/** The marks with a change; the same ones where it changes nothing: a pointer moves more often than what is under it. */
export function changeMarks(marks: Marks, part: Partial<Marks>): Marks {
  const next = { ...marks, ...part };
  return names.some((name) => next[name] !== marks[name]) ? next : marks;
}

/** The marks as data, by the source that they belong to. */
export function buildMarks(
  geometry: MapGeometry,
  { highlight, around, selected }: Marks,
): readonly (readonly [SourceName, GeoJSON])[] {
  return [
    ['around', around ?? emptyCollection],
    ['highlight', pickAreas(geometry, highlight ? [highlight] : [])],
    ['selected', pickAreas(geometry, selected)],
  ];
}
