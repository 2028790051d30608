import type { Catalog } from '../../../src/core/catalog.ts';
import type { Problem } from '../../../src/core/problem.ts';
import type { DbfTable } from './parse-dbf.ts';
import type { Shape } from './parse-shp.ts';
import { ringArea } from './ring-area.ts';

type Place = Pick<Problem, 'file' | 'layer'>;

/** A row of a boundary file: an area, or a piece of one. */
export interface BoundaryRow {
  /** The first row is 1. */
  readonly row: number;
  readonly id: string;
  /** `false` for a piece of water. */
  readonly isLand: boolean;
  readonly shape: Shape;
}

/** Joins attributes and shapes; rows that are marked as deleted are left out. */
export function parseRows(
  table: DbfTable,
  shapes: readonly Shape[],
  { key, land }: Catalog['boundaries'],
  place: Place,
) {
  const rows: BoundaryRow[] = [];
  const problems: Problem[] = [];
  for (const [index, cells] of table.rows.entries()) {
    if (!cells) continue;
    const row = index + 1;
    const id = cells.get(key) ?? '';
    const kind = cells.get(land.field) ?? '';
    if (!/^\d{8}$/.test(id))
      problems.push({
        what: 'not the key of a municipality',
        ...place,
        row,
        column: key,
        found: id,
        expected: '8 digits',
      });
    if (!/^-?\d+(\.0*)?$/.test(kind))
      problems.push({
        what: 'land or water cannot be told apart',
        ...place,
        row,
        column: land.field,
        found: kind,
        expected: `a number, for land one of ${land.values.join(', ')}`,
      });
    rows.push({ row, id, isLand: land.values.includes(Number(kind)), shape: shapes[index] });
  }
  return { rows, problems };
}

/** What is wrong with the shape of a row, ring by ring. */
export function checkShape({ row, id, shape }: BoundaryRow, place: Place): Problem[] {
  if (!shape || shape.length === 0) return [{ what: `area without a shape: ${id}`, ...place, row }];
  return shape.flatMap((ring): Problem[] => {
    if (ring.some(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y)))
      return [{ what: `coordinate that is no number: ${id}`, ...place, row }];
    const [first, last] = [ring[0], ring.at(-1)];
    if (!first || !last || ring.length < 4)
      return [
        {
          what: `ring of too few points: ${id}`,
          ...place,
          row,
          found: `${ring.length}`,
          expected: 'at least 4',
        },
      ];
    if (first[0] !== last[0] || first[1] !== last[1])
      return [{ what: `ring that does not close: ${id}`, ...place, row, found: `ends at ${last.join(' ')}` }];
    return [];
  });
}

/** Rows that give the same area once more. Other rows of the same key are further parts of it. */
export function findRepeatedRows(land: readonly BoundaryRow[], place: Place): Problem[] {
  const firstByShape = new Map<string, BoundaryRow>();
  return land.flatMap((row) => {
    const [ring = []] = row.shape ?? [];
    const shape = `${row.id} ${ring.length} ${String(ring[0])} ${ringArea(ring)}`;
    const first = firstByShape.get(shape);
    if (first)
      return [
        {
          what: `duplicate key with the same shape: ${row.id}`,
          ...place,
          row: row.row,
          found: `row ${first.row} again`,
        },
      ];
    firstByShape.set(shape, row);
    return [];
  });
}
