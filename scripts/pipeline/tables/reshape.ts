import * as v from 'valibot';

const names = v.record(v.string(), v.string());

const wide = v.strictObject({
  from: v.literal('wide'),
  columns: names,
  variable: v.string(),
  value: v.string(),
});
const long = v.strictObject({
  from: v.literal('long'),
  columns: names,
  variable: v.string(),
  value: v.string(),
});

const several = v.strictObject({
  column: v.string(),
  separator: v.optional(v.pipe(v.string(), v.minLength(1)), ';'),
  columns: names,
  chosen: v.string(),
  others: v.string(),
  missing: v.optional(v.array(v.string()), []),
});

/** Several answers in one cell. */
export type Several = v.InferOutput<typeof several>;

/**
 * Our own property of a table in the data package: how the file differs from the columns that its schema describes.
 *
 * - `headings`: heading in the file → name of the column.
 * - `answers`: in these columns, what stands in a cell → what is meant: `{"x": "ja", "": "nein"}`.
 * - `several`: columns of the file with several answers in one cell; `columns` says which answer stands for which column,
 *   `chosen` and `others` what that column holds where the answer is there and where it is not. A word of `missing`
 *   stands in all of them.
 * - `upperLevels` "drop": rows of districts, regions and the state stand among those of municipalities and are left out.
 * - `otherStates` "drop": rows of other states than those of the list of municipalities are left out.
 * - `form.from` "wide": the file has a column for each value of `variable`; `columns` says which heading stands for which
 *   value. Every row becomes as many rows as there are such columns.
 * - `form.from` "long": the file has a row for each value of its column `variable`; `columns` says which of them becomes
 *   which column. All rows that agree in the other columns become one.
 */
export const reshapeSchema = v.strictObject({
  headings: v.optional(names, {}),
  answers: v.optional(v.strictObject({ columns: v.array(v.string()), words: names })),
  several: v.optional(v.array(several), []),
  upperLevels: v.optional(v.literal('drop')),
  otherStates: v.optional(v.literal('drop')),
  form: v.optional(v.variant('from', [wide, long])),
});

export type Reshape = v.InferOutput<typeof reshapeSchema>;

/** A file as it is, where nothing is stated. */
export const noReshape: Reshape = { headings: {}, several: [] };

/** The headings to look for in the file, from the names of the columns that the schema describes. */
export function headingsOf(
  columns: readonly string[],
  { headings, form, several: questions }: Reshape,
): readonly string[] {
  const headingByName = new Map(Object.entries(headings).map(([heading, name]) => [name, heading]));
  const split = new Set(questions.flatMap((question) => Object.values(question.columns)));
  const whole = [...columns.filter((name) => !split.has(name)), ...questions.map(({ column }) => column)];
  const inFile = form ? columnsOfForm(whole, form) : whole;
  return inFile.map((name) => headingByName.get(name) ?? name);
}

type Form = NonNullable<Reshape['form']>;

function columnsOfForm(columns: readonly string[], form: Form): readonly string[] {
  const { variable, value } = form;
  if (form.from === 'wide')
    return [...columns.filter((name) => name !== variable && name !== value), ...Object.keys(form.columns)];
  const made = new Set(Object.values(form.columns));
  return [...columns.filter((name) => !made.has(name)), variable, value];
}

/** Names in the description of the form that the schema does not have, each with the property that names it. */
export function findUnknownNames(
  { headings, answers, form, several: questions }: Reshape,
  columns: readonly string[],
): readonly { readonly property: string; readonly name: string }[] {
  const inFile = form ? columnsOfForm(columns, form) : columns;
  const made = form?.from === 'long' ? Object.values(form.columns) : [];
  const spread = form?.from === 'wide' ? [form.variable, form.value] : [];
  const unknown = (property: string, found: readonly string[], known: readonly string[]) =>
    found.filter((name) => !known.includes(name)).map((name) => ({ property, name }));
  return [
    ...unknown('headings', Object.values(headings), [...inFile, ...questions.map(({ column }) => column)]),
    ...questions.flatMap((question) => unknown('several.columns', Object.values(question.columns), columns)),
    ...unknown('answers.columns', answers?.columns ?? [], columns),
    ...unknown('form.columns', made, columns),
    ...unknown('form', spread, columns),
  ];
}
