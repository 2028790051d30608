import * as v from 'valibot';
import { levels, missingStatuses } from './model.ts';
import { parseMonth } from './month.ts';
import { paletteNames } from './palettes.ts';
import { InputError, type Problem } from './problem.ts';

const identifier = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case letters, digits and "-"'),
);
const localized = v.strictObject({ de: v.string(), en: v.string() });
const isoMonth = v.pipe(
  v.string(),
  v.check((text) => parseMonth(text) !== undefined, 'expected a month like "2018-01"'),
);
const referenceDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a date like "2018-08"'),
);
const closure = v.picklist(['left', 'right']);
const isRising = <T extends number | string>(values: readonly T[]) =>
  values.every((value, index) => index === 0 || value > values[index - 1]!);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How the values of an indicator come out of the tables; the rules are in `scripts/pipeline/derive/`. */
const derivation = v.variant('rule', [
  v.strictObject({ rule: v.literal('start-month'), table: v.string(), refugees: v.string() }),
  v.strictObject({
    rule: v.literal('spread-by-refugees'),
    table: v.string(),
    column: v.string(),
    refugees: v.string(),
  }),
  v.strictObject({
    rule: v.literal('answers'),
    table: v.string(),
    columns: v.array(v.string()),
    detail: v.optional(v.strictObject({ column: v.string(), label: localized })),
  }),
  /** The number that a survey column holds. */
  v.strictObject({ rule: v.literal('number'), table: v.string(), column: v.string() }),
  /** The later number less the earlier one; missing where either is. */
  v.strictObject({ rule: v.literal('change'), table: v.string(), before: v.string(), after: v.string() }),
  /** The options that were chosen: those whose column says `chosen`. */
  v.strictObject({ rule: v.literal('choices'), table: v.string(), chosen: v.string() }),
  /** The association in which the municipality applied. */
  v.strictObject({ rule: v.literal('association') }),
  /** The value of another indicator for so many refugees or inhabitants. */
  v.strictObject({
    rule: v.literal('rate'),
    of: v.string(),
    per: v.picklist(['refugees', 'population']),
    factor: v.pipe(v.number(), v.minValue(1)),
  }),
]);

const statistics = v.strictObject({
  /** Municipalities with a value. */
  ok: count,
  /** Of these, how many got it through their association. */
  viaAssociation: count,
  statuses: v.partial(v.strictObject(v.entriesFromList(missingStatuses, count))),
});

const common = {
  id: identifier,
  /** Number of the figure in the report. */
  figure: v.number(),
  /** Short name in lists. */
  label: localized,
  /** What the map shows, as its heading. */
  title: localized,
  /** Who is counted and how, as the line below the heading. */
  question: localized,
  note: v.optional(localized),
  referenceDate,
  sources: v.array(v.string()),
  palette: v.picklist(paletteNames),
  /** Ramps run from light to dark with rising values, reversed from dark to light. */
  reversed: v.optional(v.boolean()),
  derive: derivation,
  /** The indicator that this one is another reading of: shown beside it and not in the list. */
  variantOf: v.optional(identifier),
  /** Written by the build. */
  statistics: v.optional(statistics),
};

const numberIndicator = v.strictObject({
  ...common,
  kind: v.literal('number'),
  unit: localized,
  /** Digits after the decimal sign. */
  decimals: count,
  /** The limits between classes, rising; the first and the last class are open ("über 2"). */
  breaks: v.pipe(
    v.array(v.number()),
    v.minLength(1),
    v.check((limits) => isRising(limits), 'expected rising numbers'),
  ),
  /** Which class a value on a limit belongs to: `right`-closed classes read "über 1 bis 2". */
  closed: closure,
});

const monthIndicator = v.strictObject({
  ...common,
  kind: v.literal('month'),
  /** The first month of each class but the first, rising. */
  breaks: v.pipe(
    v.array(isoMonth),
    v.minLength(1),
    v.check((months) => isRising(months), 'expected rising months'),
  ),
});

/** A number whose zero means something: no change. It has a class of its own, between those below and above it. */
const divergingIndicator = v.strictObject({
  ...common,
  kind: v.literal('diverging'),
  unit: localized,
  decimals: count,
  /** Distances from zero at which a class ends, rising, for both sides; a class holds its outer limit. */
  breaks: v.pipe(
    v.array(v.pipe(v.number(), v.gtValue(0))),
    v.minLength(1),
    v.check((limits) => isRising(limits), 'expected rising numbers'),
  ),
});

const category = v.strictObject({
  id: identifier,
  label: localized,
  /** The answers that make this category: column of the table to value. */
  match: v.record(v.string(), v.string()),
});

const nominalIndicator = v.strictObject({
  ...common,
  kind: v.literal('nominal'),
  categories: v.array(category),
});

/** Categories with an order: they are drawn by a ramp. */
const ordinalIndicator = v.strictObject({
  ...common,
  kind: v.literal('ordinal'),
  categories: v.array(category),
});

/** Any number of answers at once. */
const multipleIndicator = v.strictObject({
  ...common,
  kind: v.literal('multiple'),
  options: v.pipe(
    v.array(v.strictObject({ id: identifier, label: localized, column: v.string() })),
    v.minLength(1),
  ),
});

/** Which municipalities belong together. Colours tell neighbours apart and mean nothing else. */
const associationIndicator = v.strictObject({ ...common, kind: v.literal('association') });

const indicator = v.variant('kind', [
  numberIndicator,
  monthIndicator,
  divergingIndicator,
  nominalIndicator,
  ordinalIndicator,
  multipleIndicator,
  associationIndicator,
]);

const source = v.strictObject({
  id: identifier,
  /** The note that the licence asks for. */
  text: localized,
  url: v.optional(v.pipe(v.string(), v.url())),
  licence: v.optional(v.strictObject({ name: v.string(), url: v.pipe(v.string(), v.url()) })),
});

const catalogSchema = v.strictObject({
  id: identifier,
  title: localized,
  place: localized,
  /** What the atlas is about, in two sentences. */
  introduction: localized,
  /** `true` marks every page, figure and export as synthetic demonstration data. */
  synthetic: v.boolean(),
  /** Facts about municipalities that belong to no indicator. */
  facts: v.strictObject({
    sources: v.array(v.string()),
    population: v.strictObject({ referenceDate }),
    refugees: v.strictObject({ referenceDate }),
  }),
  boundaries: v.strictObject({
    path: v.string(),
    layer: v.string(),
    key: v.string(),
    /** Field and values that tell land from water. */
    land: v.strictObject({ field: v.string(), values: v.array(v.number()) }),
    /** How many areas there must be, with the unincorporated ones. */
    areas: count,
    sources: v.array(v.string()),
    /** Mean area (m²) below which a vertex is dropped, and the grid (m) that coordinates are rounded to. */
    overview: v.strictObject({ thresholdM2: v.number(), gridM: v.number() }),
    detail: v.strictObject({ thresholdM2: v.number(), gridM: v.number() }),
  }),
  levels: v.array(v.strictObject({ id: v.picklist(levels), one: localized, many: localized })),
  sources: v.array(source),
  themes: v.array(v.strictObject({ id: identifier, label: localized, indicators: v.array(identifier) })),
  indicators: v.pipe(v.array(indicator), v.minLength(1)),
  /** Written by the build: names this state of data and boundaries. */
  edition: v.optional(v.string()),
});

export type Catalog = v.InferOutput<typeof catalogSchema>;
export type Indicator = Catalog['indicators'][number];
export type NumberIndicator = Extract<Indicator, { kind: 'number' }>;
export type MonthIndicator = Extract<Indicator, { kind: 'month' }>;
export type DivergingIndicator = Extract<Indicator, { kind: 'diverging' }>;
export type NominalIndicator = Extract<Indicator, { kind: 'nominal' }>;
export type OrdinalIndicator = Extract<Indicator, { kind: 'ordinal' }>;
export type MultipleIndicator = Extract<Indicator, { kind: 'multiple' }>;
export type AssociationIndicator = Extract<Indicator, { kind: 'association' }>;
/** Indicators of which a municipality has exactly one category. */
export type CategoricalIndicator = NominalIndicator | OrdinalIndicator;
export type Source = Catalog['sources'][number];
export type Statistics = NonNullable<Indicator['statistics']>;
export type Derivation = Indicator['derive'];

/**
 * Reads a catalogue, as written by hand (`geodata/catalog.json`) or resolved by the build.
 *
 * @param file the name to use in messages
 * @throws InputError with every problem: unknown fields, wrong types, references to what is not there
 */
export function parseCatalog(input: unknown, file: string): Catalog {
  const result = v.safeParse(catalogSchema, input);
  if (!result.success) throw new InputError(result.issues.map((issue) => describeIssue(issue, file)));
  const problems = findBrokenReferences(result.output, file);
  if (problems.length > 0) throw new InputError(problems);
  return result.output;
}

function describeIssue(issue: v.BaseIssue<unknown>, file: string): Problem {
  const path = v.getDotPath(issue) ?? '';
  const found = issue.received.slice(0, 80);
  return { what: `wrong entry in the catalogue: ${issue.message}`, file, column: path, found };
}

function findBrokenReferences(catalog: Catalog, file: string): Problem[] {
  const problems: Problem[] = [];
  const report = (what: string, column: string, known: readonly string[]) =>
    problems.push({ what, file, column, expected: `one of ${known.join(', ')}` });
  const indicators = catalog.indicators.map((entry) => entry.id);
  const sources = catalog.sources.map((entry) => entry.id);
  for (const theme of catalog.themes)
    for (const id of theme.indicators)
      if (!indicators.includes(id)) report(`unknown indicator: ${id}`, `themes.${theme.id}`, indicators);
  for (const entry of catalog.indicators) {
    for (const id of entry.sources)
      if (!sources.includes(id)) report(`unknown source: ${id}`, `indicators.${entry.id}.sources`, sources);
    if (entry.variantOf !== undefined && !indicators.includes(entry.variantOf))
      report(`unknown indicator: ${entry.variantOf}`, `indicators.${entry.id}.variantOf`, indicators);
    if (entry.derive.rule === 'rate' && !indicators.includes(entry.derive.of))
      report(`unknown indicator: ${entry.derive.of}`, `indicators.${entry.id}.derive.of`, indicators);
    if (entry.variantOf === undefined && !catalog.themes.some((theme) => theme.indicators.includes(entry.id)))
      problems.push({ what: `indicator in no theme: ${entry.id}`, file, column: 'themes' });
  }
  for (const [place, ids] of [
    ['boundaries.sources', catalog.boundaries.sources],
    ['facts.sources', catalog.facts.sources],
  ] as const)
    for (const id of ids) if (!sources.includes(id)) report(`unknown source: ${id}`, place, sources);
  for (const [name, ids] of Object.entries({ indicators, sources }))
    for (const id of ids.filter((value, index) => ids.indexOf(value) !== index))
      problems.push({ what: `id used twice in ${name}: ${id}`, file, column: name });
  return problems;
}
