import type { Catalog } from '../../../../src/core/catalog.ts';
import type { Problem } from '../../../../src/core/problem.ts';

type Place = Pick<Problem, 'file' | 'layer'>;

/** A row of a layer with what its column of land and water says. */
export interface RowOfKind {
  readonly row: number;
  readonly id: string;
  readonly kind: string;
}

/** Which rows are land. */
export interface LandRule {
  readonly isLand: (kind: string) => boolean;
  /** For the report. */
  readonly description: string;
  readonly problems: readonly Problem[];
}

/** Numbers are the same however they are written; words are as they stand in the file. */
type Kind = number | string;

interface Scheme {
  /** All values that may occur. */
  readonly values: readonly number[];
  readonly land: readonly number[];
  /** Whether each key must have exactly one row of land. */
  readonly isSingle: boolean;
}

/** How BKG has marked land: VG250 and VG1000 with 3 and 4 beside 1 and 2 for water, VG2500 and VG5000 with 9 beside 8. */
const schemes: readonly Scheme[] = [
  { values: [1, 2, 3, 4], land: [3, 4], isSingle: false },
  { values: [8, 9], land: [9], isSingle: true },
];

/**
 * Finds out which rows are land: as the catalogue says, or after the values that occur.
 *
 * @param column `undefined` if the layer tells no water from land: then everything is land
 */
export function findLandRule(
  rows: readonly RowOfKind[],
  column: string | undefined,
  declared: Catalog['boundaries']['land'],
  place: Place,
): LandRule {
  if (column === undefined)
    return {
      isLand: () => true,
      description: 'no column of land and water: every row is land',
      problems: [],
    };
  const problems = rows.flatMap((row) => checkKind(row, column, declared?.values, place));
  if (declared) return createRule(column, declared.values, problems);
  const found = [...new Set(rows.map(({ kind }) => Number(kind)))].sort((one, other) => one - other);
  const scheme = schemes.find(({ values }) => found.every((value) => values.includes(value)));
  if (problems.length > 0) return createRule(column, [], problems);
  if (!scheme)
    return createRule(
      column,
      [],
      [
        {
          what: 'land or water cannot be told apart',
          ...place,
          column,
          found: found.join(', '),
          expected: schemes.map(({ values }) => values.join(', ')).join(' or '),
          mend: 'say in boundaries.land which values are land',
        },
      ],
    );
  return createRule(
    column,
    scheme.land,
    scheme.isSingle ? checkSingle(rows, scheme.land, column, place) : [],
  );
}

function createRule(column: string, land: readonly Kind[], problems: readonly Problem[]): LandRule {
  const description = `land is where ${column} is ${land.join(' or ')}`;
  return { isLand: (kind) => land.includes(kind) || land.includes(Number(kind)), description, problems };
}

function checkKind(
  { row, kind }: RowOfKind,
  column: string,
  land: readonly Kind[] | undefined,
  place: Place,
): Problem[] {
  if (land?.some((value) => typeof value === 'string')) return [];
  if (/^-?\d+(\.0*)?$/.test(kind)) return [];
  const expected = `a number${land ? `, for land one of ${land.join(', ')}` : ''}`;
  return [{ what: 'land or water cannot be told apart', ...place, row, column, found: kind, expected }];
}

function checkSingle(
  rows: readonly RowOfKind[],
  land: readonly number[],
  column: string,
  place: Place,
): Problem[] {
  const rowsById = new Map<string, number[]>(rows.map(({ id }) => [id, []]));
  for (const { row, id, kind } of rows) if (land.includes(Number(kind))) rowsById.get(id)?.push(row);
  return [...rowsById]
    .filter(([, found]) => found.length !== 1)
    .map(([id, found]) => ({
      what: `not exactly one row of land: ${id}`,
      ...place,
      column,
      found: found.length === 0 ? 'none' : `rows ${found.join(', ')}`,
      expected: `one row with ${land.join(' or ')}`,
    }));
}
