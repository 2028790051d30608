import type { TableSchema } from './table-schema.ts';

/** The list of municipalities, which all keys refer to: its name, its key and the column with the names. */
export const municipalityTable = { name: 'gemeinden', key: 'ags', label: 'name' } as const;

/** Column of the surveys with the key of a municipality or of an association, which no foreign key can express. */
const unitColumn = 'einheit';

/** Columns that hold keys of municipalities. */
export function keyColumns({ fields, foreignKeys }: TableSchema): readonly string[] {
  const referring = foreignKeys
    .filter(({ reference }) => reference.resource === municipalityTable.name)
    .flatMap(({ fields: own, reference }) =>
      own.filter((_, index) => reference.fields[index] === municipalityTable.key),
    );
  const units = fields.map(({ name }) => name).filter((name) => name === unitColumn);
  return [...new Set([...referring, ...units])];
}
