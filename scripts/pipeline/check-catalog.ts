import type { Catalog, Indicator } from '../../src/core/catalog.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { TableSchema } from './data-package.ts';

const kindByRule = { 'start-month': 'month', 'spread-by-refugees': 'number', answers: 'nominal' } as const;

/** What in the catalogue cannot be derived from the tables as the data package describes them. */
export function findCatalogProblems(
  catalog: Catalog,
  schemas: readonly TableSchema[],
  file: string,
): readonly Problem[] {
  return catalog.indicators.flatMap((indicator) => {
    const { rule, table } = indicator.derive;
    const place = { file, column: `indicators.${indicator.id}.derive` };
    const names = schemas.map((entry) => entry.name);
    const schema = schemas.find((entry) => entry.name === table);
    if (kindByRule[rule] !== indicator.kind)
      return [
        {
          ...place,
          what: `rule makes another kind: ${rule}`,
          found: indicator.kind,
          expected: kindByRule[rule],
        },
      ];
    if (!schema)
      return [{ ...place, what: `unknown table: ${table}`, expected: `one of ${names.join(', ')}` }];
    return findUnknownAnswers(indicator, schema, file);
  });
}

/** Answers in `match` that no row of the table can ever give. */
function findUnknownAnswers(indicator: Indicator, schema: TableSchema, file: string): Problem[] {
  if (indicator.kind !== 'nominal' || indicator.derive.rule !== 'answers') return [];
  const { columns } = indicator.derive;
  return indicator.categories.flatMap((category) =>
    Object.entries(category.match).flatMap(([column, value]) => {
      const place = { file, column: `indicators.${indicator.id}.categories.${category.id}` };
      if (!columns.includes(column))
        return [
          {
            ...place,
            what: `question not among the derived columns: ${column}`,
            expected: columns.join(', '),
          },
        ];
      const field = schema.fields.find((entry) => entry.name === column);
      const choices = field?.constraints.enum ?? field?.categories;
      if (!choices || choices.includes(value)) return [];
      return [
        { ...place, what: `answer that cannot be given: ${value}`, expected: `one of ${choices.join(', ')}` },
      ];
    }),
  );
}
