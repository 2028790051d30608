import type { Catalog } from '../../src/core/catalog.ts';
import type { Derivation, Indicator } from '../../src/core/indicator.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { Field, TableSchema } from './data-package.ts';
import { isCategorical } from './derive/answers.ts';
import { surveyColumnsOf } from './needed-columns.ts';
import { findPolicyProblems } from './suppress/check-policy.ts';

const kindsByRule: Readonly<Record<Derivation['rule'], readonly Indicator['kind'][]>> = {
  'start-month': ['month'],
  'spread-by-refugees': ['number'],
  answers: ['nominal', 'ordinal'],
  number: ['number'],
  change: ['diverging'],
  choices: ['multiple'],
  association: ['association'],
  rate: ['number'],
};

/** What in the catalogue cannot be derived from the tables as the data package describes them. */
export function findCatalogProblems(
  catalog: Catalog,
  schemas: readonly TableSchema[],
  file: string,
): readonly Problem[] {
  const policies = catalog.indicators.flatMap((indicator) => findPolicyProblems(indicator, file));
  const derivations = catalog.indicators.flatMap((indicator) => {
    const { derive } = indicator;
    const place = { file, column: `indicators.${indicator.id}.derive` };
    const kinds = kindsByRule[derive.rule];
    if (!kinds.includes(indicator.kind)) {
      const what = `rule makes another kind: ${derive.rule}`;
      return [{ ...place, what, found: indicator.kind, expected: kinds.join(' or ') }];
    }
    if (indicator.kind === 'number' && indicator.display && derive.rule !== 'spread-by-refugees')
      return [describeUncountable(derive, place)];
    if (indicator.kind === 'number' && indicator.reported && !isSpread(indicator, catalog))
      return [describeUnspread(derive, place)];
    if (derive.rule === 'rate') return findUnfitBase(derive, catalog, place);
    const table = derive.rule === 'association' ? 'verbaende' : derive.table;
    const schema = schemas.find((entry) => entry.name === table);
    if (schema)
      return [...findWrongTypes(indicator, schema, place), ...findUnknownAnswers(indicator, schema, file)];
    const names = schemas.map((entry) => entry.name);
    return [{ ...place, what: `unknown table: ${table}`, expected: `one of ${names.join(', ')}` }];
  });
  return [...policies, ...derivations];
}

/** Whether what an association reported is spread over its members, so that their values add up to it again. */
function isSpread({ derive }: Indicator, { indicators }: Catalog): boolean {
  if (derive.rule !== 'rate') return derive.rule === 'spread-by-refugees';
  return indicators.some((entry) => entry.id === derive.of && entry.derive.rule === 'spread-by-refugees');
}

/** A rate is no amount, and the answer of an association would be drawn once for every member. */
function describeUncountable({ rule }: Derivation, { file, column }: Place): Problem {
  return {
    what: `no amounts to be drawn by symbols: ${rule}`,
    file,
    column: column.replace(/derive$/, 'display'),
    found: rule,
    expected: 'spread-by-refugees, or no "display"',
  };
}

/** An answer of an association stands for each member as it is: there is no other value that was reported. */
function describeUnspread({ rule }: Derivation, { file, column }: Place): Problem {
  return {
    what: `no amounts to be shown as reported: ${rule}`,
    file,
    column: column.replace(/derive$/, 'reported'),
    found: rule,
    expected: 'spread-by-refugees, or a rate of it',
  };
}

type Place = Pick<Problem, 'file'> & { readonly column: string };

/** A rate needs amounts, and a rate of a rate means nothing; so no two rates can wait for each other either. */
function findUnfitBase(
  { of }: Extract<Derivation, { rule: 'rate' }>,
  catalog: Catalog,
  { file, column }: Place,
): Problem[] {
  const base = catalog.indicators.find((entry) => entry.id === of);
  if (base?.kind === 'number' && base.derive.rule !== 'rate') return [];
  const found = base?.kind === 'number' ? 'a rate' : `kind ${base?.kind ?? 'unknown'}`;
  const what = `indicator without amounts: ${of}`;
  return [{ what, file, column: `${column}.of`, found, expected: 'kind number, and no rate itself' }];
}

/** Columns of a survey that hold numbers where words are asked, or the other way round. */
function findWrongTypes(indicator: Indicator, schema: TableSchema, place: Place): Problem[] {
  const { derive } = indicator;
  if (!('table' in derive) || 'refugees' in derive) return [];
  const isNumeric = derive.rule === 'number' || derive.rule === 'change';
  const types: readonly Field['type'][] = isNumeric ? ['number', 'integer'] : ['string'];
  return surveyColumnsOf(indicator, derive).flatMap((name) => {
    const type = schema.fields.find((field) => field.name === name)?.type;
    if (type === undefined || types.includes(type)) return [];
    const what = `column of another type than ${derive.rule} reads: ${name}`;
    return [{ ...place, what, found: type, expected: types.join(' or ') }];
  });
}

/** Answers in `match` or `chosen` that no row of the table can ever give. */
function findUnknownAnswers(indicator: Indicator, schema: TableSchema, file: string): Problem[] {
  const { derive, id } = indicator;
  if (indicator.kind === 'multiple' && derive.rule === 'choices')
    return indicator.options.flatMap((option) => {
      const column = `indicators.${id}.options.${option.id}`;
      return findUnknownAnswer(schema, option.column, derive.chosen, { file, column });
    });
  if (!isCategorical(indicator) || derive.rule !== 'answers') return [];
  return indicator.categories.flatMap((category) =>
    Object.entries(category.match).flatMap(([name, value]) => {
      const place = { file, column: `indicators.${id}.categories.${category.id}` };
      if (derive.columns.includes(name)) return findUnknownAnswer(schema, name, value, place);
      const what = `question not among the derived columns: ${name}`;
      return [{ ...place, what, expected: derive.columns.join(', ') }];
    }),
  );
}

function findUnknownAnswer(schema: TableSchema, name: string, value: string, place: Place): Problem[] {
  const field = schema.fields.find((entry) => entry.name === name);
  const choices = field?.constraints.enum ?? field?.categories;
  if (!choices || choices.includes(value)) return [];
  return [
    { ...place, what: `answer that cannot be given: ${value}`, expected: `one of ${choices.join(', ')}` },
  ];
}
