/** What makes the painted map of an embedded page one of equal sizes, as path data in the units of that map. */
export interface TileDrawing {
  /** The outline of every municipality, by its key. */
  readonly areas: Readonly<Record<string, string>>;
  readonly association: string;
  readonly state: string;
}

/** Name of the file beside the embedded maps. */
export const tileDrawingFile = 'gleich.json';

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null;

/** Reads a parsed JSON document; `undefined` for what is no such drawing. */
export function readTileDrawing(data: unknown): TileDrawing | undefined {
  if (!isRecord(data) || !isRecord(data['areas'])) return undefined;
  const { association, state, areas } = data;
  const isText = (value: unknown): value is string => typeof value === 'string';
  if (!isText(association) || !isText(state) || !Object.values(areas).every(isText)) return undefined;
  return { areas: areas as TileDrawing['areas'], association, state };
}
