/** A layer of the MapLibre style specification, as far as it is used here. */
export interface StyleLayer {
  readonly id: string;
  readonly type: 'background' | 'circle' | 'fill' | 'line';
  readonly source?: SourceName;
  readonly filter?: readonly unknown[];
  readonly layout?: Readonly<Record<string, unknown>>;
  readonly paint?: Readonly<Record<string, unknown>>;
}

/** A style of MapLibre, version 8 of its specification. */
export interface StyleDocument {
  readonly version: 8;
  readonly sources: Readonly<Record<SourceName, Readonly<Record<string, unknown>>>>;
  readonly layers: readonly StyleLayer[];
}

export const sourceNames = [
  'municipalities',
  'missing',
  'reported',
  'symbols',
  'borders',
  'around',
  'highlight',
  'selected',
] as const;
export type SourceName = (typeof sourceNames)[number];
