import * as v from 'valibot';
import { disclosureSchema } from './disclosure.ts';
import { missingStatuses } from './model.ts';
import { parseMonth } from './month.ts';
import { paletteNames } from './palettes.ts';

export const identifier = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case letters, digits and "-"'),
);
export const localized = v.strictObject({ de: v.string(), en: v.string() });
const isoMonth = v.pipe(
  v.string(),
  v.check((text) => parseMonth(text) !== undefined, 'expected a month like "2018-01"'),
);
export const referenceDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a date like "2018-08"'),
);
const closure = v.picklist(['left', 'right']);
const isRising = <T extends number | string>(values: readonly T[]) =>
  values.every((value, index) => index === 0 || value > values[index - 1]!);
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const risingLimits = v.pipe(
  v.array(v.number()),
  v.minLength(1),
  v.check((limits) => isRising(limits), 'expected rising numbers'),
);

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
  /** Which values are withheld, and how the rest is rounded; everything is published without it. */
  disclosure: v.optional(disclosureSchema),
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
  breaks: risingLimits,
  /** Which class a value on a limit belongs to: `right`-closed classes read "über 1 bis 2". */
  closed: closure,
  /** How amounts are drawn unless a reader chooses; only for amounts that are spread. Left out: always by fill. */
  display: v.optional(v.picklist(['fill', 'symbols'])),
  /** Heading and classes for values as associations reported them; only for amounts that are spread, and their rates. */
  reported: v.optional(v.strictObject({ title: localized, question: localized, breaks: risingLimits })),
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

/** An indicator of the catalogue: what is shown, how it is classed and coloured, and how it comes out of the tables. */
export const indicatorSchema = v.variant('kind', [
  numberIndicator,
  monthIndicator,
  divergingIndicator,
  nominalIndicator,
  ordinalIndicator,
  multipleIndicator,
  associationIndicator,
]);

export type Indicator = v.InferOutput<typeof indicatorSchema>;
export type NumberIndicator = Extract<Indicator, { kind: 'number' }>;
export type MonthIndicator = Extract<Indicator, { kind: 'month' }>;
export type DivergingIndicator = Extract<Indicator, { kind: 'diverging' }>;
export type NominalIndicator = Extract<Indicator, { kind: 'nominal' }>;
export type OrdinalIndicator = Extract<Indicator, { kind: 'ordinal' }>;
export type MultipleIndicator = Extract<Indicator, { kind: 'multiple' }>;
export type AssociationIndicator = Extract<Indicator, { kind: 'association' }>;
/** Indicators of which a municipality has exactly one category. */
export type CategoricalIndicator = NominalIndicator | OrdinalIndicator;
export type Statistics = NonNullable<Indicator['statistics']>;
export type Derivation = Indicator['derive'];
