import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { germanExcel, rfc4180, writeCsv } from '../../../src/core/export/csv.ts';
import { formatSize, parseDownloads } from '../../../src/core/export/downloads.ts';
import type { ExportForm, ExportTable } from '../../../src/core/export/export-cell.ts';
import { buildExportTable } from '../../../src/core/export/export-table.ts';
import { InputError } from '../../../src/core/problem.ts';
import { toyDataset, ids } from '../toy.ts';

const dataset = toyDataset();

function cellOf(form: ExportForm, ags: string, name: string) {
  const { columns, rows } = buildExportTable(dataset, form);
  const index = columns.findIndex((column) => column.name === name);
  if (index < 0) throw new Error(`no column ${name}`);
  return rows.find(([key]) => key === ags)?.[index];
}

const toTable = (rows: readonly (readonly (string | number | null)[])[]): ExportTable => ({
  columns: (rows[0] ?? []).map((_, index) => ({ name: `c${index}`, title: `C ${index}`, type: 'string' })),
  rows,
});
const parse = (text: string, delimiter: string) =>
  Papa.parse<string[]>(text.replace('\ufeff', ''), { delimiter, newline: '\r\n', skipEmptyLines: true }).data;

describe('the table of all values', () => {
  test('has one row an area, sorted by key, and the same columns in every form', () => {
    const [codes, german, english] = (['codes', 'de', 'en'] as const).map((form) =>
      buildExportTable(dataset, form),
    );
    expect(codes!.rows.map(([key]) => key)).toEqual(dataset.municipalities.map(({ id }) => id));
    const names = (table: ExportTable | undefined) => table?.columns.map(({ name }) => name);
    expect(names(german)).toEqual(names(codes));
    expect(names(english)).toEqual(names(codes));
    expect(new Set(names(codes)).size).toBe(names(codes)?.length);
    for (const { title } of [...german!.columns, ...english!.columns]) expect(title).not.toBe('');
  });

  test('tells why a value is missing in the words of the form, in every row', () => {
    for (const form of ['codes', 'de', 'en'] as const) {
      const { columns, rows } = buildExportTable(dataset, form);
      for (const [index, { name }] of columns.entries())
        if (name.endsWith('_status')) for (const row of rows) expect(row[index]).toMatch(/./);
    }
    expect(cellOf('codes', ids.rheinau, 'posts_status')).toBe('unincorporated');
    expect(cellOf('de', ids.rheinau, 'posts_status')).toBe('gemeindefreies Gebiet');
    expect(cellOf('en', ids.rheinau, 'method')).toBe('unincorporated area');
  });

  test('never writes a number for a missing value, and refugees of an uncounted area are unknown', () => {
    expect(cellOf('codes', ids.rheinau, 'posts')).toBeNull();
    expect(cellOf('de', ids.rheinau, 'refugees')).toBeNull();
  });

  test('the same holds for every indicator: a value if and only if the status says so', () => {
    const { columns, rows } = buildExportTable(dataset, 'codes');
    const indexOf = (name: string) => columns.findIndex((column) => column.name === name);
    for (const { id } of dataset.catalog.indicators)
      for (const row of rows) expect(row[indexOf(id)] !== null).toBe(row[indexOf(`${id}_status`)] === 'ok');
  });
});

describe('a table as text', () => {
  test('for a German Excel has a mark, semicolons, decimal commas, titles and CR LF', () => {
    const table: ExportTable = {
      columns: [
        { name: 'ags', title: 'Schlüssel', type: 'string' },
        { name: 'x', title: 'Wert; gesamt', type: 'number' },
      ],
      rows: [
        ['08111000', -0.5],
        ['08111001', null],
      ],
    };
    expect(writeCsv(table, germanExcel)).toBe(
      '\ufeffSchlüssel;"Wert; gesamt"\r\n08111000;-0,5\r\n08111001;\r\n',
    );
    expect(writeCsv(table, rfc4180)).toBe('ags,x\r\n08111000,-0.5\r\n08111001,\r\n');
  });

  test('reads back as it was, whatever the words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'ä', ' ', '"', ',', ';', '\n', '\r', '1', '.') });
    const row = fc.tuple(
      fc.constant('k'),
      word,
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const safe = rows.map(([key, text, number]) => [key, `x${text}`, number] as const);
        const read = parse(writeCsv(toTable(safe), rfc4180), ',').slice(1);
        expect(read).toEqual(safe.map((cells) => cells.map(String)));
      }),
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '-2+cmd|calc'])(
    'runs no %j as a formula',
    (text) => {
      for (const dialect of [germanExcel, rfc4180]) {
        const [, [cell]] = parse(writeCsv(toTable([[text]]), dialect), dialect.delimiter) as [
          string[],
          [string],
        ];
        expect(cell).toBe(`'${text}`);
      }
    },
  );

  test('leaves negative numbers alone', () => {
    expect(writeCsv(toTable([[-1.5]]), germanExcel)).toContain('\r\n-1,5\r\n');
  });
});

describe('the list of files', () => {
  const resource = { name: 'csv', path: 'toy.csv', bytes: 608_000, rows: 7 };

  test('is read from the descriptor of the build', () => {
    expect(parseDownloads({ resources: [resource] }, 'datapackage.json')).toEqual([
      { kind: 'csv', path: 'toy.csv', bytes: 608_000, rows: 7 },
    ]);
  });

  test.each([
    ['a kind without words', { ...resource, name: 'pdf' }],
    ['a path out of the folder', { ...resource, path: '../secret.csv' }],
    ['no size', { ...resource, bytes: '1' }],
  ])('is refused with %s', (_case, wrong) => {
    expect(() => parseDownloads({ resources: [wrong] }, 'datapackage.json')).toThrow(InputError);
  });

  test('tells sizes in steps that people know', () => {
    expect([1, 608_000, 5_383_960].map((bytes) => formatSize(bytes, 'de'))).toEqual([
      '1\u00a0kB',
      '608\u00a0kB',
      '5,4\u00a0MB',
    ]);
    expect(formatSize(5_383_960, 'en')).toBe('5.4\u00a0MB');
  });
});
