import type { AreaId } from '../model.ts';

/** Another place that a profile leads to, and what it has to do with this one. */
export interface RelatedPlace {
  readonly id: AreaId;
  readonly name: string;
  readonly reason: string;
}
