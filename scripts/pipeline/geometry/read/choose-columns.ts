import type { Problem } from '../../../../src/core/problem.ts';
import type { BoundaryOptions } from './boundary-options.ts';
import { findColumns, keyNames, landNames } from './field-names.ts';
import type { AttributeTable } from './layer-source.ts';
import { judgeKeys, type KeyKind } from './municipality-key.ts';

type Boundaries = Pick<BoundaryOptions, 'key' | 'land' | 'keys'>;

/** The column of the keys, and what keys they are. */
export interface KeyColumn {
  readonly column: string;
  readonly kind: KeyKind;
}

/** The column that the catalogue names, or the first by name that is not blank; `undefined` if there is none. */
export function findKeyColumn(table: AttributeTable, { key, keys }: Boundaries): KeyColumn | undefined {
  const names = key === undefined ? findColumns(table.columns, keyNames) : findNamed(table, key);
  const judged = names.map((column) => ({ column, kind: judgeKeys(listCells(table, column), keys) }));
  return judged.find(({ kind }) => kind !== 'blank' && kind !== 'unknown') ?? judged[0];
}

/** The column that tells land from water; `undefined` if the catalogue names none and the layer has none. */
export function findLandColumn(table: AttributeTable, { land }: Boundaries): string | undefined {
  return land ? findNamed(table, land.field)[0] : findColumns(table.columns, landNames)[0];
}

/** Columns that the catalogue names and the layer lacks, or that cannot be told by their names. */
export function findMissingColumns(
  table: AttributeTable,
  { key, land, keys }: Boundaries,
  place: Pick<Problem, 'file' | 'layer'>,
): Problem[] {
  const found = table.columns.join(', ');
  const named = [key, land?.field].flatMap((column): Problem[] =>
    column === undefined || findNamed(table, column).length > 0
      ? []
      : [
          {
            what: `missing column: ${column}`,
            ...place,
            found,
            mend: 'name one of these in boundaries.key and boundaries.land.field',
          },
        ],
  );
  if (named.length > 0 || findKeyColumn(table, { key, land, keys })) return named;
  return [
    {
      what: 'no column of municipality keys',
      ...place,
      found,
      expected: `one of ${keyNames.slice(0, 3).join(', ')}, …`,
      mend: 'name the column in boundaries.key',
    },
  ];
}

function findNamed(table: AttributeTable, name: string): string[] {
  return table.columns.filter((column) => column === name);
}

function listCells({ rows }: AttributeTable, column: string): string[] {
  return rows.flatMap((cells) => (cells ? [cells.get(column) ?? ''] : []));
}
