import type { Problem } from '../../../../src/core/problem.ts';
import type { BoundaryOptions } from './boundary-options.ts';
import { findColumns, keyNames, landNames } from './field-names.ts';
import type { AttributeTable } from './layer-source.ts';
import { judgeKeys, readKey, type KeyKind } from './municipality-key.ts';

type Boundaries = Pick<BoundaryOptions, 'key' | 'land' | 'keys' | 'areas'>;

/** The column of the keys, and what keys they are. */
export interface KeyColumn {
  readonly column: string;
  readonly kind: KeyKind;
}

/**
 * The column that the catalogue names, or the first by name that is not blank, or the only one that has nothing but keys
 * of municipalities; `undefined` if there is none.
 */
export function findKeyColumn(table: AttributeTable, options: Boundaries): KeyColumn | undefined {
  const { key, keys } = options;
  const names = key === undefined ? findColumns(table.columns, keyNames) : findNamed(table, key);
  const judged = names.map((column) => ({ column, kind: judgeKeys(listCells(table, column), keys) }));
  const good = judged.find(({ kind }) => kind !== 'blank' && kind !== 'unknown');
  const found = good ?? (key === undefined ? findByContent(table, options) : undefined);
  return found ?? judged.find(({ column }) => key !== undefined || !isAnyId(column));
}

/** A name that says nothing: it only counts where what stands there are keys. */
function isAnyId(column: string): boolean {
  return column.toLowerCase() === 'id';
}

/** Several columns may look like it: a number of eight digits is soon found. Then only the right count decides. */
function findByContent(table: AttributeTable, { keys, areas }: Boundaries): KeyColumn | undefined {
  const columns = table.columns.flatMap((column) => {
    const found = listCells(table, column).map((cell) => readKey(cell, keys));
    const ids = new Set(found.map((read) => (read.kind === 'municipality' ? read.ags : '')));
    return ids.has('') || ids.size < 2 ? [] : [{ column, count: ids.size }];
  });
  const right = columns.length > 1 ? columns.filter(({ count }) => count === areas) : columns;
  const [only] = right;
  return only && right.length === 1 ? { column: only.column, kind: 'municipality' } : undefined;
}

/** The column that tells land from water; `undefined` if the catalogue names none and the layer has none. */
export function findLandColumn(table: AttributeTable, { land }: Boundaries): string | undefined {
  return land ? findNamed(table, land.field)[0] : findColumns(table.columns, landNames)[0];
}

/** Columns that the catalogue names and the layer lacks, or that cannot be told by their names. */
export function findMissingColumns(
  table: AttributeTable,
  options: Boundaries,
  place: Pick<Problem, 'file' | 'layer'>,
): Problem[] {
  const { key, land, keys } = options;
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
  if (named.length > 0 || findKeyColumn(table, options)) return named;
  return [
    {
      what: 'no column of municipality keys',
      ...place,
      found,
      expected: `one of ${keyNames.slice(0, 3).join(', ')}, …`,
      mend: keys
        ? `name the column in boundaries.key, if it holds keys like ${keys.example}`
        : 'name the column in boundaries.key; how keys of another country are built is said in catalog.json under "keys"',
    },
  ];
}

function findNamed(table: AttributeTable, name: string): string[] {
  return table.columns.filter((column) => column === name);
}

/** The cells of a column, without those of deleted rows. */
export function listCells({ rows }: AttributeTable, column: string): string[] {
  return rows.flatMap((cells) => (cells ? [cells.get(column) ?? ''] : []));
}
