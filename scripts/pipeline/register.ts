import * as v from 'valibot';
import type { Catalog } from '../../src/core/catalog.ts';
import { germanKeys, parentColumns } from '../../src/core/keys.ts';
import type { Month } from '../../src/core/month.ts';
import type { Problem } from '../../src/core/problem.ts';
import { missingLabels, type MissingLabel } from './data-package.ts';
import { findNeededColumns } from './needed-columns.ts';
import type { Missing } from './parse-cell.ts';
import type { Tables } from './parse-tables.ts';
import { parseRecords, type Records, type RecordSource } from './records.ts';

const text = v.string('expected text');
const amount = v.pipe(v.number('expected a number'), v.minValue(0, 'expected no negative number'));
const flag = v.pipe(
  v.union([v.boolean(), v.picklist([0, 1, '0', '1'])], 'expected 0 or 1'),
  v.transform((value) => Number(value) === 1),
);
const missing = v.object({ missing: v.picklist(missingLabels) });

const textOrNone = v.union(
  [
    text,
    v.pipe(
      missing,
      v.transform(() => null),
    ),
  ],
  'expected text',
);

const municipality = v.object({
  ags: text,
  name: text,
  bezeichnung: v.optional(text, ''),
  kreis_ags: v.optional(text),
  plz: v.optional(textOrNone),
  fruehere_namen: v.optional(textOrNone),
  einwohner: amount,
  flaeche_km2: amount,
  gemeindefrei: v.optional(flag, 0),
});
const area = v.object({ schluessel: text, ebene: v.picklist(['district', 'region', 'state']), name: text });
const association = v.object({ verband_id: text, name: text });
const member = v.object({ verband_id: text, ags: text });
const answer = v.union([text, v.number(), missing], 'expected text or a number');
const pooled = v.object({ missing: v.literal('whole-association') });
const post = v.object({
  verband_id: text,
  einsatz_ags: v.union([text, pooled], 'expected a key, or blank for the whole association'),
  beginn: v.union([v.number(), missing], 'expected a month'),
});

/** A row of the list of municipalities; `columns` are those that the catalogue names in `keys.parents`. */
export type MunicipalityRecord = v.InferOutput<typeof municipality> & {
  readonly columns: Readonly<Record<string, string>>;
};
export type AreaRecord = v.InferOutput<typeof area>;

/** Refugees of a municipality by column of the table; each column is a reference date. */
export interface RefugeeRecord {
  readonly ags: string;
  readonly columns: Readonly<Record<string, number>>;
}

/** A funded post. */
export interface Post {
  readonly association: string;
  /** Where it works; `undefined` if it serves the whole association. */
  readonly municipality: string | undefined;
  /** Month in which the work began, or why it is not known. */
  readonly begin: Month | MissingLabel;
  /** Persons, full-time equivalents, by column of the table. */
  readonly columns: Readonly<Record<string, number>>;
}

/** What a municipality answered, or an association for its members. */
export interface Answers {
  /** AGS or id of an association. */
  readonly einheit: string;
  readonly columns: Readonly<Record<string, Answer>>;
}

/** What stands in one column of a survey. */
export type Answer = string | number | Missing;

/** All tables as records. */
export interface Register {
  readonly municipalities: Records<MunicipalityRecord>;
  readonly areas: Records<AreaRecord>;
  readonly associations: Records<v.InferOutput<typeof association>>;
  readonly members: Records<v.InferOutput<typeof member>>;
  readonly refugees: Records<RefugeeRecord>;
  /** By name of the table. */
  readonly posts: ReadonlyMap<string, Records<Post>>;
  /** By name of the table. */
  readonly surveys: ReadonlyMap<string, Records<Answers>>;
}

/** Builds the records that the indicators of the catalogue are derived from. */
export function parseRegister(
  tables: Tables,
  catalog: Catalog,
  packageFile: string,
): { readonly register: Register; readonly problems: readonly Problem[] } {
  const source: RecordSource = { tables, packageFile, problems: [] };
  const needed = findNeededColumns(catalog);
  const register = {
    municipalities: parseRecords(source, 'gemeinden', municipality, {
      names: parentColumns(catalog.keys ?? germanKeys),
      kind: text,
    }),
    areas: parseRecords(source, 'gebiete', area),
    associations: withoutAssociations(tables) ?? parseRecords(source, 'verbaende', association),
    members: withoutAssociations(tables) ?? parseRecords(source, 'mitglieder', member),
    refugees: parseRefugees(source, needed.refugees),
    posts: mapValues(needed.posts, (names, name) => parsePosts(source, name, names)),
    surveys: mapValues(needed.surveys, (names, name) =>
      parseRecords(source, name, v.object({ einheit: text }), { names, kind: answer }),
    ),
  };
  source.problems.push(...findMissingKeys(tables, [...register.surveys.keys()], packageFile));
  return { register, problems: source.problems };
}

/** No records where neither table of associations is described: an atlas can do without them. */
function withoutAssociations(tables: Tables): Records<never> | undefined {
  if (tables.has('verbaende') || tables.has('mitglieder')) return undefined;
  return { file: 'verbaende', rows: [], sound: true };
}

/** Columns by which the build looks rows up; where they are not declared as key, a second row would be lost unseen. */
const primaryKeys = { gemeinden: 'ags', gebiete: 'schluessel', verbaende: 'verband_id', gefluechtete: 'ags' };

function findMissingKeys(tables: Tables, surveys: readonly string[], packageFile: string): Problem[] {
  const needed = [...Object.entries(primaryKeys), ...surveys.map((name) => [name, 'einheit'] as const)];
  return needed.flatMap(([name, key]) => {
    const found = tables.get(name)?.schema.primaryKey.join();
    if (found === undefined || found === key) return [];
    const column = `resources.${name}.schema.primaryKey`;
    return [{ what: `wrong primary key: ${name}`, file: packageFile, column, found, expected: key }];
  });
}

function parseRefugees(source: RecordSource, used: readonly string[]): Records<RefugeeRecord> {
  const described = source.tables.get('gefluechtete')?.schema.fields.map((field) => field.name) ?? [];
  const names = [...new Set([...described.filter((name) => name !== 'ags'), ...used])];
  return parseRecords(source, 'gefluechtete', v.object({ ags: text }), { names, kind: amount });
}

function parsePosts(source: RecordSource, name: string, names: readonly string[]): Records<Post> {
  const records = parseRecords(source, name, post, { names, kind: amount });
  const rows = records.rows.map(({ row, verband_id, einsatz_ags, beginn, columns }) => ({
    row,
    association: verband_id,
    municipality: typeof einsatz_ags === 'string' ? einsatz_ags : undefined,
    begin: typeof beginn === 'number' ? beginn : beginn.missing,
    columns,
  }));
  return { ...records, rows };
}

function mapValues<T, U>(
  values: ReadonlyMap<string, T>,
  build: (value: T, key: string) => U,
): Map<string, U> {
  return new Map([...values].map(([key, value]) => [key, build(value, key)]));
}
