import type { Keys } from '../../../src/core/keys.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { countPoints, pointAt, type Line } from './line.ts';
import type { AttributeTable, Shape } from './read/layer-source.ts';
import { readKey, type KeyChange, type KeyKind } from './read/municipality-key.ts';
import { ringArea } from './ring-area.ts';

type Place = Pick<Problem, 'file' | 'layer'>;

/** A row of a boundary file: an area, or a piece of one. */
export interface BoundaryRow {
  /** The first row is 1. */
  readonly row: number;
  readonly id: string;
  /** What stands in the column of land and water; empty without one. */
  readonly kind: string;
  readonly shape: Shape;
}

const otherKinds: Readonly<Record<Exclude<KeyKind, 'municipality'>, string>> = {
  association: 'the key of an association of municipalities',
  district: 'the key of a district',
  region: 'the key of a region',
  state: 'the key of a state',
  blank: 'a blank',
  unknown: 'no key',
};

/** Joins attributes and shapes; rows that are marked as deleted are left out. */
export function parseRows(
  table: AttributeTable,
  shapes: readonly Shape[],
  columns: {
    readonly key: string;
    readonly land: string | undefined;
    /** How keys are built where they are no AGS. */
    readonly keys?: Keys | undefined;
  },
  place: Place,
) {
  const rows: BoundaryRow[] = [];
  const strange: StrangeRow[] = [];
  const changes = new Map<KeyChange, number>();
  for (let index = 0; index < table.rows.length; index++) {
    const cells = table.rows[index];
    if (!cells) continue;
    const row = index + 1;
    const text = cells.get(columns.key) ?? '';
    const key = readKey(text, columns.keys);
    const kind = columns.land === undefined ? '' : (cells.get(columns.land) ?? '');
    if (key.kind === 'municipality') {
      rows.push({ row, id: key.ags, kind, shape: shapes[index] });
      if (key.change) changes.set(key.change, (changes.get(key.change) ?? 0) + 1);
    } else
      strange.push({
        kind,
        problem: {
          what: `not the key of a municipality but ${otherKinds[key.kind]}`,
          ...place,
          row,
          column: columns.key,
          found: text,
          expected: columns.keys ? `a key like ${columns.keys.example}` : '8 digits',
        },
      });
  }
  return { rows, strange, changes };
}

/** A row whose key is none of a municipality, as a lake or a sea may have it. */
interface StrangeRow {
  readonly kind: string;
  readonly problem: Problem;
}

/** What is wrong with the shape of a row, ring by ring. */
export function checkShape({ row, id, shape }: BoundaryRow, place: Place): Problem[] {
  if (!shape || shape.length === 0) return [{ what: `area without a shape: ${id}`, ...place, row }];
  return shape.flatMap((ring): Problem[] => {
    if (!isFiniteLine(ring)) return [{ what: `coordinate that is no number: ${id}`, ...place, row }];
    if (countPoints(ring) < 4)
      return [
        {
          what: `ring of too few points: ${id}`,
          ...place,
          row,
          found: `${countPoints(ring)}`,
          expected: 'at least 4',
        },
      ];
    const last = pointAt(ring, -1);
    if (ring[0] !== last[0] || ring[1] !== last[1])
      return [{ what: `ring that does not close: ${id}`, ...place, row, found: `ends at ${last.join(' ')}` }];
    return [];
  });
}

function isFiniteLine(line: Line): boolean {
  for (let index = 0; index < line.length; index++) if (!Number.isFinite(line[index])) return false;
  return true;
}

/** Rows that give the same area once more. Other rows of the same key are further parts of it. */
export function findRepeatedRows(land: readonly BoundaryRow[], place: Place): Problem[] {
  const firstByShape = new Map<string, BoundaryRow>();
  const counts = new Map<string, number>();
  for (const { id } of land) counts.set(id, (counts.get(id) ?? 0) + 1);
  return land.flatMap((row) => {
    if (counts.get(row.id) === 1) return [];
    const [ring = new Float64Array()] = row.shape ?? [];
    const shape = `${row.id} ${ring.length} ${String(pointAt(ring, 0))} ${ringArea(ring)}`;
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
