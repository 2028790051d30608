import type { Line } from './line.ts';

/** A closed line of eastings and northings in the layer's own coordinates; the last position repeats the first. */
export type Ring = Line;

/** One area as the boundary file has it: all its land, from one row or several. */
export interface BoundaryArea {
  /** AGS of 8 digits. */
  readonly id: string;
  /** Numbers of the rows that it was put together from; the first row is 1. */
  readonly rows: readonly number[];
  /** Outer rings clockwise, holes counter-clockwise, so that the area always lies to the right. */
  readonly rings: readonly Ring[];
}

/** The areas of a boundary file, before any change to their shape. */
export interface BoundaryLayer {
  /** Name of the file, for messages. */
  readonly file: string;
  readonly layer: string;
  /** Coordinate system of the rings, in the words of `createProjection`. */
  readonly system: string;
  /** Sorted by id. */
  readonly areas: readonly BoundaryArea[];
}
