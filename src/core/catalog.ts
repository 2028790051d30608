import * as v from 'valibot';
import { decodeQuestion } from './gaps/codec.ts';
import { count, identifier, indicatorSchema, localized, referenceDate } from './indicator.ts';
import { findKeyFault, keysSchema } from './keys.ts';
import { levels } from './model.ts';
import { InputError, type Problem } from './problem.ts';
import { describeEntry } from './schema-issue.ts';

const source = v.strictObject({
  id: identifier,
  /** The note that the licence asks for. */
  text: localized,
  url: v.optional(v.pipe(v.string(), v.url())),
  licence: v.optional(v.strictObject({ name: v.string(), url: v.pipe(v.string(), v.url()) })),
});

/** How to find the municipalities in a boundary file. */
const boundaryFile = {
  path: v.string(),
  /** Layer of the file; the build finds the one of municipalities without it. */
  layer: v.optional(v.string()),
  /** Field of the keys; found by its name without it. */
  key: v.optional(v.string()),
  /** Field and values that tell land from water; the build knows those of BKG without it. */
  land: v.optional(v.strictObject({ field: v.string(), values: v.array(v.union([v.number(), v.string()])) })),
  /** SHA-256 that the file must have, as 64 hexadecimal digits. */
  sha256: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
};

/** The form of `geodata/catalog.json`; `npm run schema` writes it as a JSON Schema for editors. */
export const catalogSchema = v.strictObject({
  /** Where editors find the schema; it means nothing to the atlas. */
  $schema: v.optional(v.string()),
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
  /** How the keys of municipalities are built, and which upper area each lies in; the AGS of Germany without it. */
  keys: v.optional(keysSchema),
  boundaries: v.strictObject({
    ...boundaryFile,
    /** How many areas there must be, with the unincorporated ones. */
    areas: count,
    /** How the keys of the areas begin, where the file has more: ["08"]. */
    within: v.optional(v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1))),
    /** Where all areas lie, as west, south, east and north in degrees; in Germany without it. */
    extent: v.optional(v.tuple([v.number(), v.number(), v.number(), v.number()])),
    /** Gaps between areas beyond this (m²) stop the build; land of another state within this one must be allowed for. */
    largestGapM2: v.optional(v.number()),
    sources: v.array(v.string()),
    /** A second file, whose shapes take the place of those of the first: say, LGL's in the map of BKG. */
    replace: v.optional(
      v.strictObject({
        ...boundaryFile,
        /** Keys of the areas that take their new shape, or "all" that both files have. */
        keys: v.union([v.literal('all'), v.pipe(v.array(v.string()), v.minLength(1))]),
        /** How far the borders of neighbours may have to move to meet the new shapes, metres. */
        toleranceM: v.pipe(v.number(), v.minValue(0)),
        sources: v.array(v.string()),
      }),
    ),
    /** Mean area (m²) below which a vertex is dropped, and the grid (m) that coordinates are rounded to. */
    overview: v.strictObject({ thresholdM2: v.number(), gridM: v.number() }),
    detail: v.strictObject({ thresholdM2: v.number(), gridM: v.number() }),
  }),
  levels: v.array(v.strictObject({ id: v.picklist(levels), one: localized, many: localized })),
  sources: v.array(source),
  /** Who publishes the data and under which licence, for open data portals. */
  publication: v.optional(
    v.strictObject({
      publisher: v.string(),
      licence: v.strictObject({ name: v.string(), url: v.pipe(v.string(), v.url()) }),
      /** Addresses that name the place: for Germany those of dcat-ap.de ("…/politicalGeocoding/stateKey/08"). */
      spatial: v.array(v.pipe(v.string(), v.url())),
      /** Where the atlas stands, with a "/" at its end: search engines want whole addresses. */
      address: v.optional(v.pipe(v.string(), v.url(), v.endsWith('/'))),
      /** Where readers ask and report mistakes: "mailto:…" or the address of a page. */
      contact: v.optional(v.pipe(v.string(), v.url())),
      /** What the accessibility statement lacks as long as nobody has released it. */
      accessibility: v.optional(
        v.strictObject({
          /** The public body that the statement binds. */
          body: v.string(),
          /** When it was prepared, "2026-11-24". */
          prepared: referenceDate,
          /** Whom to turn to when the body does not answer: name and address. */
          enforcement: v.string(),
        }),
      ),
      /** Given by the portal (`dcatde:contributorID`). */
      contributorId: v.optional(v.pipe(v.string(), v.url())),
    }),
  ),
  /** File with the numbers of a publication that the data must reproduce; none where left out. */
  published: v.optional(v.string()),
  themes: v.array(v.strictObject({ id: identifier, label: localized, indicators: v.array(identifier) })),
  indicators: v.pipe(v.array(indicatorSchema), v.minLength(1)),
  /** Questions to begin with on the page of gaps, in the words of the address (`gaps/codec.ts`). */
  questions: v.optional(v.array(v.strictObject({ id: identifier, title: localized, question: v.string() }))),
  /** Dense parts of the map to be brought close by a button, as keys of districts, regions or associations. */
  closeUps: v.optional(
    v.array(
      v.strictObject({
        id: identifier,
        label: localized,
        areas: v.pipe(v.array(v.string()), v.minLength(1)),
      }),
    ),
  ),
  /** Written by the build: names this state of data and boundaries. */
  edition: v.optional(v.string()),
  /** Written by the build: what `recode.csv` changed, without the values. */
  corrections: v.optional(
    v.array(
      v.strictObject({
        table: v.string(),
        column: v.string(),
        date: v.string(),
        reason: v.string(),
        /** How many cells were changed. */
        cells: count,
      }),
    ),
  ),
});

export type Catalog = v.InferOutput<typeof catalogSchema>;
export type Source = Catalog['sources'][number];
export type Correction = NonNullable<Catalog['corrections']>[number];

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
  return { ...describeEntry('wrong entry in the catalogue', issue), file, column: path };
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
    ['boundaries.replace.sources', catalog.boundaries.replace?.sources ?? []],
    ['facts.sources', catalog.facts.sources],
  ] as const)
    for (const id of ids) if (!sources.includes(id)) report(`unknown source: ${id}`, place, sources);
  for (const { id, question } of catalog.questions ?? [])
    if (!decodeQuestion(question, catalog.indicators))
      problems.push({ what: `not a question: ${question}`, file, column: `questions.${id}` });
  const fault = catalog.keys && findKeyFault(catalog.keys);
  if (fault !== undefined) problems.push({ what: `wrong rule of keys: ${fault}`, file, column: 'keys' });
  for (const [name, ids] of Object.entries({ indicators, sources }))
    for (const id of ids.filter((value, index) => ids.indexOf(value) !== index))
      problems.push({ what: `id used twice in ${name}: ${id}`, file, column: name });
  return problems;
}
