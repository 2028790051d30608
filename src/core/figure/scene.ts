import type { Language } from '../model.ts';

export const fontWeights = [400, 600] as const;
export type FontWeight = (typeof fontWeights)[number];

/** A colour as `#rrggbb`, or the tile of the scene with that id, repeated. */
export type Paint = string | { readonly pattern: string };

/** One drawing of a tile: lines of a width, or areas where that is 0; an SVG path of moves, lines and half circles. */
export interface TileMark {
  readonly path: string;
  readonly color: string;
  readonly width: number;
}

/** A square that is repeated over an area, so that its sides must join. */
export interface Tile {
  readonly id: string;
  /** Length of a side, before it is scaled by `tileScale` of the scene. */
  readonly size: number;
  readonly ground: string;
  readonly marks: readonly TileMark[];
}

export interface Stroke {
  readonly color: string;
  /** In points. */
  readonly width: number;
  /** Lengths of dashes and gaps in points; solid where left out. */
  readonly dash?: readonly number[];
}

/** A shape; `d` is an SVG path of moves and lines, in the unit of its group. Strokes are in points everywhere. */
export interface PathNode {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
  /** A wider line below the stroke that keeps it readable on every fill. */
  readonly casing?: Stroke;
  /** Names the shape for those who take the figure apart. */
  readonly id?: string;
}

export interface RectNode {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}

/** A circle, in the unit of its group. */
export interface CircleNode {
  readonly kind: 'circle';
  /** Of its centre. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}

/** Lines of one text, one below the other. */
export interface TextNode {
  readonly kind: 'text';
  readonly x: number;
  /** Of the first line's baseline. */
  readonly y: number;
  readonly lines: readonly string[];
  /** In points. */
  readonly size: number;
  /** From baseline to baseline, in points. */
  readonly leading: number;
  readonly weight: FontWeight;
  readonly color: string;
  /** Which end of each line stands at `x`. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Width of the white rim that keeps the text readable on a map, in points. */
  readonly halo?: number;
}

/** What a group is to those who hear the figure; the names are those of tagged PDF. */
export type Role = 'H1' | 'P' | 'L' | 'LI' | 'Figure';

/** Nodes that belong together: a layer in drawing programs. */
export interface GroupNode {
  readonly kind: 'group';
  /** Unique within the scene; a group that only moves its children has none. */
  readonly id?: string;
  /** The name of the layer, for people. */
  readonly label?: string;
  /** Where the group's origin lies in its parent, in points. */
  readonly x?: number;
  readonly y?: number;
  /** How many points one unit of the paths inside measures; 1 where left out. Such a group holds paths and circles only. */
  readonly unit?: number;
  readonly role?: Role;
  /** What a figure shows, in words. */
  readonly alternative?: string;
  readonly children: readonly SceneNode[];
}

export type SceneNode = PathNode | RectNode | CircleNode | TextNode | GroupNode;

/**
 * A figure as a picture that any writer can put to paper: SVG and PDF are written from the same scene, so that they
 * cannot differ. Units are points (1/72 inch), the origin is top left, y grows downwards.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly title: string;
  /** What is to be seen, in sentences. */
  readonly description: string;
  /** The tiles that occur, and how much smaller than on screen they are drawn. */
  readonly tiles: readonly Tile[];
  readonly tileScale: number;
  readonly children: readonly SceneNode[];
}

export const pointsPerMm = 72 / 25.4;
