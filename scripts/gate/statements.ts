import { memoizeByObject } from '../../src/core/memoize.ts';
import { withDatabase } from '../pipeline/geometry/read/open-database.ts';
import { unzipSync } from 'fflate';
import { unzipWorkbook } from '../pipeline/tables/unzip-workbook.ts';
import Papa from 'papaparse';

/** A file that readers can fetch. */
export interface ShippedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a shipped file says of one area: texts and numbers as they stand there, with their name where they have one. */
export interface Statement {
  readonly path: string;
  /** Key of the area. */
  readonly id: string;
  readonly entries: readonly Entry[];
}

export interface Entry {
  /** Column or property; "" where the form of the file gives none. */
  readonly name: string;
  readonly value: string | number;
}

/** Keys of the areas that a statement can be about: its subject is a municipality where it names one. */
export interface Keys {
  readonly municipalities: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  /** The only areas of interest, where not all are: a text that does not hold their keys is not taken apart. */
  readonly subjects?: ReadonlySet<string>;
}

type Reader = (file: ShippedFile, keys: Keys) => Statement[];

/**
 * Everything that a file says of areas. Tables and JSON are read as such; of any other text each line,
 * row of a table or object of a script that holds a key counts, with all its words and numbers.
 */
export function readStatements(file: ShippedFile, keys: Keys): Statement[] {
  const ending = /\.(\w+)$/.exec(file.path)?.[1] ?? '';
  const reader = Object.hasOwn(readers, ending) ? readers[ending] : undefined;
  return reader ? reader(file, keys) : [];
}

const readers: Readonly<Record<string, Reader>> = {
  json: readJson,
  jsonld: readJson,
  geojson: readJson,
  csv: readCsv,
  xlsx: readWorkbook,
  ods: readWorkbook,
  zip: readZip,
  gpkg: readGeoPackage,
  html: readText,
  js: readText,
  mjs: readText,
  ts: readText,
  svg: readText,
  txt: readText,
  md: readText,
  xml: readText,
  xlf: readText,
  conf: readText,
  yaml: readText,
  htaccess: readText,
};

/** The first municipality among some words, or else the first group. */
function findSubject(words: readonly unknown[], { municipalities, groups }: Keys): string | undefined {
  const texts = words.filter((word) => typeof word === 'string' || typeof word === 'number').map(String);
  return texts.find((text) => municipalities.has(text)) ?? texts.find((text) => groups.has(text));
}

function readJson(file: ShippedFile, keys: Keys): Statement[] {
  const statements: Statement[] = [];
  collectObjects(JSON.parse(decode(file.bytes)), '', (name, object) => {
    const id = findSubject([name, ...Object.values(object)], keys);
    if (id !== undefined) statements.push({ path: file.path, id, entries: listEntries(object, '') });
  });
  return statements;
}

function collectObjects(
  value: unknown,
  name: string,
  tell: (name: string, object: Readonly<Record<string, unknown>>) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) tell(name, value as Readonly<Record<string, unknown>>);
  for (const [key, inner] of Object.entries(value))
    if (!drawn.has(key)) collectObjects(inner, Array.isArray(value) ? '' : key, tell);
}

/** Lists of coordinates: they say where an area lies and nothing else. */
const drawn: ReadonlySet<string> = new Set(['arcs', 'coordinates', 'bbox']);

function listEntries(value: unknown, name: string): Entry[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ name, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    drawn.has(key) ? [] : listEntries(inner, Array.isArray(value) ? name : key),
  );
}

function readCsv(file: ShippedFile, keys: Keys): Statement[] {
  const { data } = Papa.parse<string[]>(decode(file.bytes), { skipEmptyLines: true });
  return readRows(file.path, data, keys);
}

function readWorkbook(file: ShippedFile, keys: Keys): Statement[] {
  const sheets = unzipWorkbook(file.bytes, file.path);
  return sheets.flatMap(({ records }) =>
    readRows(
      file.path,
      records.map(({ cells }) => cells),
      keys,
    ),
  );
}

function readRows(
  path: string,
  [header = [], ...rows]: readonly (readonly string[])[],
  keys: Keys,
): Statement[] {
  return rows.flatMap((cells) => {
    const id = findSubject(cells, keys);
    const entries = cells.map((value, index) => ({ name: header[index] ?? '', value }));
    return id === undefined ? [] : [{ path, id, entries }];
  });
}

/** What the files in it say; one of a form that the gate does not know says nothing, and is a fault (`findUnreadable`). */
function readZip(file: ShippedFile, keys: Keys): Statement[] {
  return unpack(file).flatMap((inner) => readStatements(inner, keys));
}

function unpack({ path, bytes }: ShippedFile): ShippedFile[] {
  return Object.entries(unzipSync(bytes)).map(([name, content]) => ({
    path: `${path}/${name}`,
    bytes: content,
  }));
}

function readGeoPackage(file: ShippedFile, keys: Keys): Statement[] {
  return withDatabase(file.bytes, (query) => {
    const tables = query(`SELECT name FROM sqlite_master WHERE type = 'table'`).map(({ name }) =>
      String(name),
    );
    return tables.flatMap((table) =>
      query(`SELECT * FROM "${table}"`).flatMap((row) => {
        const id = findSubject(Object.values(row), keys);
        return id === undefined ? [] : [{ path: file.path, id, entries: listEntries(row, '') }];
      }),
    );
  });
}

/** Where the next row of a page, part of a picture, line or object of a script can begin. */
const ends = { markup: /<\/(?:tr|li|p|title|a)>/, text: /\}|\n/ };

/** Attributes that say where something is drawn. */
const places = /\s(?:d|points|transform|viewBox|style|[cr]?[xy][12]?|width|height|r)="[^"]*"/g;

function readText(file: ShippedFile, keys: Keys): Statement[] {
  const kind = /\.(?:html|svg|xml|xlf)$/.test(file.path) ? 'markup' : 'text';
  const text = decode(file.bytes);
  const named = keys.subjects && findAny(keys.subjects);
  if (named?.test(text) === false) return [];
  return text
    .split(ends[kind])
    .filter((piece) => named?.test(piece) !== false)
    .flatMap((piece) => {
      const words = piece
        .replace(places, '')
        .split(/[\t\n<>"'`]/)
        .flatMap((text) => [text.trim(), ...(text.match(/[−-]?\.?\d[\d.,]*/g) ?? [])]);
      const id = findSubject(words, keys);
      const entries = words.map((value) => ({ name: '', value }));
      return id === undefined ? [] : [{ path: file.path, id, entries }];
    });
}

/** Any of some keys, where no digit stands beside it: "08" in "08 is a state" and not in "08111000". */
const findAny = memoizeByObject((keys: ReadonlySet<string>): RegExp => {
  const words = [...keys].map((key) => key.replace(/[^\w]/g, '\\$&'));
  return new RegExp(`(?<!\\d)(?:${words.join('|')})(?!\\d)`);
});

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Forms that hold no statements: styles, fonts and colour profiles. */
const withoutData = ['css', 'woff', 'woff2', 'ttf', 'icc'];

/** Files whose form the gate does not know: nobody can say what they hold. */
export function findUnreadable(files: readonly ShippedFile[]): string[] {
  const known = new Set([...Object.keys(readers), ...withoutData]);
  return files
    .flatMap((file) => (file.path.endsWith('.zip') ? unpack(file) : [file]))
    .filter(({ path }) => !known.has(/\.(\w+)$/.exec(path)?.[1] ?? ''))
    .map(({ path }) => `${path}: form not known to the gate`);
}
