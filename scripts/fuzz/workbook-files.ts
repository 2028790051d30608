import { strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import type { Random } from '../demo/random.ts';
import { columnLetters } from '../pipeline/tables/workbook.ts';
import type { Mutation } from './mutations.ts';

/** Kinds of workbook that a table of the input is turned into before it is spoiled. */
export const workbookKinds = ['csv', 'xlsx', 'ods'] as const;
export type TableKind = (typeof workbookKinds)[number];

const mtime = new Date(2018, 0, 1);

/** The table as a file of another kind; its name may stay, since the build looks at the content. */
export function convertTable(csv: Uint8Array, kind: TableKind): Uint8Array {
  if (kind === 'csv') return csv;
  const rows = Papa.parse<string[]>(new TextDecoder().decode(csv), { skipEmptyLines: true }).data;
  return kind === 'xlsx' ? writeXlsx(rows) : writeOds(rows);
}

/** Spoils one part inside a workbook, so that the ZIP around it stays whole. */
export function spoilPart(bytes: Uint8Array, mutate: Mutation, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[random.integer(0, names.length - 1)] ?? '';
  const part = parts[name];
  return part ? zipSync({ ...parts, [name]: mutate(part, random) }, { mtime, level: 1 }) : bytes;
}

function writeXlsx(rows: readonly (readonly string[])[]): Uint8Array {
  const drawn = rows.map((cells, row) => {
    const inner = cells.map((cell, column) => drawCell(cell, `${columnLetters(column + 1)}${row + 1}`));
    return `<row r="${row + 1}">${inner.join('')}</row>`;
  });
  const sheet = '<sheet name="Tabelle1" sheetId="1" r:id="rId1"/>';
  return pack({
    'xl/workbook.xml': `<workbook><sheets>${sheet}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${drawn.join('\n')}</sheetData></worksheet>`,
  });
}

/** Numbers as numbers, as people keep them: keys lose their zero so. */
function drawCell(cell: string, address: string): string {
  if (cell === '') return '';
  if (/^-?\d+(?:\.\d+)?$/.test(cell)) return `<c r="${address}"><v>${String(Number(cell))}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
}

function writeOds(rows: readonly (readonly string[])[]): Uint8Array {
  const drawn = rows.map((cells) => {
    const inner = cells.map(
      (cell) =>
        `<table:table-cell office:value-type="string"><text:p>${escape(cell)}</text:p></table:table-cell>`,
    );
    return `<table:table-row>${inner.join('')}</table:table-row>`;
  });
  const table = `<table:table table:name="Tabelle1">${drawn.join('\n')}</table:table>`;
  return pack({ 'content.xml': `<office:document-content>${table}</office:document-content>` });
}

function pack(files: Readonly<Record<string, string>>): Uint8Array {
  const parts = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(parts), { mtime, level: 1 });
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
