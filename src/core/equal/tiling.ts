import * as v from 'valibot';
import type { AreaId, Municipality } from '../model.ts';
import { InputError, type Problem } from '../problem.ts';
import type { Cell, HexGrid } from './hexagons.ts';

/** A hexagon of the same size for every municipality, near its true place. */
export interface Tiling extends HexGrid {
  /** No two municipalities share a cell. */
  readonly cells: ReadonlyMap<AreaId, Cell>;
}

/** Name of the file beside the other data. */
export const tilingFile = 'atlas-equal.json';

const pair = v.tuple([v.number(), v.number()]);
const whole = v.pipe(v.number(), v.integer());

/** As the file has it: `coordinates` are the cells of `areas`, in the same order. */
const schema = v.object({
  origin: pair,
  spacing: v.pipe(v.number(), v.gtValue(0)),
  areas: v.array(v.pipe(v.string(), v.minLength(1))),
  coordinates: v.array(v.tuple([whole, whole])),
});

/** A tiling as it is written into its file. */
export function encodeTiling({ origin, spacing, cells }: Tiling): v.InferOutput<typeof schema> {
  const coordinates = [...cells.values()].map(([column, row]): [number, number] => [column, row]);
  return { origin: [origin[0], origin[1]], spacing, areas: [...cells.keys()], coordinates };
}

/**
 * Reads a parsed JSON document as the tiling of some municipalities.
 *
 * @throws InputError with every problem: not the expected structure, an area or a cell named twice, a municipality
 *   without a cell
 */
export function parseTiling(input: unknown, municipalities: readonly Pick<Municipality, 'id'>[]): Tiling {
  const result = v.safeParse(schema, input);
  if (!result.success)
    throw new InputError(
      result.issues.map((issue) => ({
        what: `not a tiling of the atlas: ${issue.message}`,
        file: tilingFile,
        column: v.getDotPath(issue) ?? '',
        found: issue.received.slice(0, 80),
      })),
    );
  const { origin, spacing, areas, coordinates } = result.output;
  const problems = [
    ...findLost(areas, municipalities),
    ...findRepeated('area', areas),
    ...findRepeated(
      'cell',
      coordinates.map((cell) => cell.join(', ')),
    ),
  ];
  if (areas.length !== coordinates.length)
    problems.push({
      what: 'areas and cells differ in number',
      file: tilingFile,
      found: String(coordinates.length),
      expected: String(areas.length),
    });
  if (problems.length > 0) throw new InputError(problems);
  return {
    origin,
    spacing,
    cells: new Map(areas.map((id, index) => [id as AreaId, coordinates[index]!])),
  };
}

function findLost(areas: readonly string[], municipalities: readonly Pick<Municipality, 'id'>[]): Problem[] {
  const known = new Set(areas);
  return municipalities
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => ({ what: `municipality without a cell: ${id}`, file: tilingFile }));
}

function findRepeated(kind: string, names: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const isRepeated = seen.has(name);
    seen.add(name);
    return isRepeated ? [{ what: `${kind} named twice: ${name}`, file: tilingFile }] : [];
  });
}
