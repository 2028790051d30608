import type { Problem } from '../../../../src/core/problem.ts';
import type { Ring } from '../boundary-layer.ts';

/** A file with its path in the folder of the input, which messages name. */
export interface BoundaryFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The rings of one shape as they stand in the file; `undefined` for a null shape. */
export type Shape = readonly Ring[] | undefined;

/** The attributes of a layer as text without the blanks around it. */
export interface AttributeTable {
  readonly columns: readonly string[];
  /** One record a row, by column; `undefined` where the row is marked as deleted. */
  readonly rows: readonly (ReadonlyMap<string, string> | undefined)[];
}

/** One layer of a boundary file, of whatever format. Nothing is known yet of what it means. */
export interface LayerSource {
  readonly name: string;
  /** In the words of the format: "Shapefile", "GeoPackage". */
  readonly format: string;
  /** Coordinate system as the file declares it: WKT, `EPSG:25832`, a URN; `undefined` if it does not. */
  readonly system: string | undefined;
  /** Why the layer cannot be read. */
  readonly problems: readonly Problem[];
  /** `polygons`, or what the layer holds in their place: "points". */
  readonly describeGeometry: () => string;
  /** What is suspicious if the layer is taken. */
  readonly listWarnings: () => readonly Problem[];
  /** @throws InputError if the attributes are damaged */
  readonly readAttributes: () => AttributeTable;
  /** @throws InputError if the shapes are damaged, or are no areas */
  readonly readShapes: () => readonly Shape[];
}
