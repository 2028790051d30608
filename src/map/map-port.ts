import type { MultiLineString } from 'geojson';
import type { Camera } from '../core/mercator.ts';
import type { AreaId, OutlineLevel } from '../core/model.ts';
import type { MapGeometry } from '../core/geometry.ts';
import type { MapStyle } from '../core/view.ts';

/** From this zoom on the shapes in full detail are wanted. */
export const detailZoom = 9;

/** What a person does on a map that cannot be lost. The port reports; it never changes the selection by itself. */
export interface LastingEvents {
  /** The area under the pointer, or `undefined` when it leaves; `x` and `y` in CSS pixels of the container. */
  readonly hover: (id: AreaId | undefined, x: number, y: number) => void;
  /** A click or tap on an area, or beside all areas; a tap with its place, because a finger cannot hover. */
  readonly select: (
    id: AreaId | undefined,
    tap: { readonly x: number; readonly y: number } | undefined,
  ) => void;
  /** The first complete picture is on the screen. */
  readonly drawn: () => void;
  /** The camera moved: tooltips that hang on a place must follow. */
  readonly move: () => void;
  /** Zoomed in so far that the detailed geometry is worth loading. Sent once. */
  readonly detailWanted: () => void;
}

/** The same of a map whose picture depends on a graphics context and on files of its own. */
export interface MapEvents extends LastingEvents {
  /** The picture is gone for the moment (context lost); `drawn` is sent again when it is back. */
  readonly lost: () => void;
  /** The map cannot go on (context lost for good, worker refused). */
  readonly failed: (error: Error) => void;
}

/** An area, or several that are looked at together. */
export type Place = AreaId | readonly AreaId[];

/**
 * A map that draws what it is told: class numbers and colours come from the View. Every setter is idempotent and may
 * be called before the map has loaded.
 */
export interface MapPort {
  /** Whether the map shows the whole state, as it does until somebody moves it. */
  readonly isHome: boolean;
  readonly camera: Camera;
  /** Replaces all shapes, for example by those in full detail; classes, outlines and selection stay. */
  setGeometry(geometry: MapGeometry): void;
  /** Fills every area by its bin. All areas are given every time, so that no old colour can survive. */
  setStyle(style: MapStyle): void;
  setOutlines(levels: readonly OutlineLevel[]): void;
  /** Marks the area under pointer or keyboard by a stroke, and lightly what it is part of, by the line `around` that. */
  setHighlight(id: AreaId | undefined, around?: MultiLineString): void;
  /** Brings these areas out by fading all others; `undefined` shows all alike. */
  setEmphasis(ids: ReadonlySet<AreaId> | undefined): void;
  setSelected(ids: readonly AreaId[]): void;
  zoomBy(steps: number): void;
  /** Moves the view by CSS pixels. */
  panBy(x: number, y: number): void;
  /** Shows an area with its surroundings, several as large as they can be, or with `undefined` the whole state. */
  fit(place: Place | undefined): void;
  /** Shows at once what another painter showed. */
  look(camera: Camera, isHome: boolean): void;
  /** Where a geographic point is drawn, in CSS pixels of the container. */
  project(point: readonly [number, number]): { readonly x: number; readonly y: number };
  resize(): void;
  remove(): void;
}
