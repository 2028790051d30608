import { InputError, type Problem } from '../../../src/core/problem.ts';
import type { TableSchema } from './table-schema.ts';
import { readDelimited } from '../read-csv.ts';
import { decodeTable } from './decode-table.ts';
import type { Expected, FoundTable } from './raw-table.ts';
import { dropSurplus } from './drop-surplus.ts';
import { addLetters } from './locate-columns.ts';
import { headingsOf, noReshape } from './reshape.ts';
import { reshapeTable } from './reshape-table.ts';
import { readWorkbook } from './read-workbook.ts';

/** What is known of a table before it is read. */
export type TableDescription = Pick<
  TableSchema,
  'path' | 'dialect' | 'encoding' | 'reshape' | 'isSubset' | 'fields' | 'primaryKey'
>;

/** Reads a file of one kind. */
type Reader = (
  bytes: Uint8Array,
  description: TableDescription,
) => FoundTable & { readonly problems: readonly Problem[] };

interface FileKind {
  readonly isKind: (bytes: Uint8Array) => boolean;
  readonly read: Reader;
}

/** Kinds of files by their content: a name may say anything. The last one takes what no other does. */
const fileKinds: readonly FileKind[] = [
  { isKind: (bytes) => startsWith(bytes, 'PK\u0003\u0004'), read: readSheet },
  { isKind: (bytes) => startsWith(bytes, '\u00d0\u00cf\u0011\u00e0'), read: refuse(describeOldWorkbook) },
  { isKind: (bytes) => startsWith(bytes, '%PDF'), read: refuse(describePdf) },
  { isKind: isWebPage, read: refuse(describeWebPage) },
  { isKind: () => true, read: readText },
];

/**
 * Reads a table in whatever form it comes. The form is found in the file itself; the data package may state it.
 *
 * @throws InputError if the file is no table at all, or cannot be decoded
 */
export function readTable(
  bytes: Uint8Array,
  description: TableDescription,
): FoundTable & { readonly problems: readonly Problem[] } {
  const kind = fileKinds.find(({ isKind }) => isKind(bytes));
  const found = (kind?.read ?? readText)(bytes, description);
  if (found.problems.length > 0) return found;
  const fitting = description.isSubset ? dropSurplus(found, expect(description).names) : found;
  const { table, problems } = reshapeTable(fitting.table, description.reshape);
  return { ...fitting, table, problems: addLetters(problems, table) };
}

function readText(bytes: Uint8Array, description: TableDescription): ReturnType<Reader> {
  const { path, encoding, dialect } = description;
  const decoded = decodeTable(bytes, path, encoding);
  const found = readDelimited(decoded.text, path, expect(description), dialect);
  return { ...found, notes: decoded.encoding === 'UTF-8' ? found.notes : [decoded.encoding, ...found.notes] };
}

function readSheet(bytes: Uint8Array, description: TableDescription): ReturnType<Reader> {
  return readWorkbook(bytes, description.path, expect(description), description.dialect);
}

/** What the headings of the file have to be, before the table is brought into the columns of its schema. */
function expect({ fields, primaryKey, reshape, isSubset }: TableDescription): Expected {
  const columns = fields.map((field) => field.name);
  const names = headingsOf(columns, reshape);
  const keys = headingsOf(columns, { ...noReshape, headings: reshape.headings });
  const stated = primaryKey
    .map((key) => keys[columns.indexOf(key)] ?? key)
    .filter((key) => names.includes(key));
  return { names, keys: stated.length > 0 ? stated : names.slice(0, 1), isSubset };
}

type Refusal = Omit<Problem, 'file'>;

function refuse(describe: () => Refusal): Reader {
  return (_bytes, { path }) => {
    throw new InputError([{ ...describe(), file: path }]);
  };
}

function describeOldWorkbook(): Refusal {
  return {
    what: 'workbook of the old Excel format, or protected by a password',
    expected: 'CSV, XLSX or ODS',
    mend: 'open it and save it as .xlsx without a password',
  };
}

function describePdf(): Refusal {
  return { what: 'a PDF and no table', expected: 'CSV, XLSX or ODS', mend: 'ask for the table itself' };
}

function describeWebPage(): Refusal {
  return {
    what: 'a web page and no table',
    expected: 'CSV, XLSX or ODS',
    mend: 'download the file again; a page with an error may have been saved in its place',
  };
}

function isWebPage(bytes: Uint8Array): boolean {
  return /^(?:\ufeff|ï»¿)?\s*<(?:!doctype|html|\?xml)/i.test(decodeStart(bytes, 100));
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return decodeStart(bytes, text.length) === text;
}

function decodeStart(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}
