import { escapeText } from '../figure/svg-text.ts';
import type { ExportCell, ExportTable } from './export-cell.ts';

/** A table with the name of its sheet. */
export interface NamedTable {
  readonly name: string;
  readonly table: ExportTable;
}

/** A file inside an OpenDocument archive; a large one is never there as one text. */
export interface OdsPart {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

export const odsType = 'application/vnd.oasis.opendocument.spreadsheet';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const spaces = ['office', 'style', 'table', 'text', 'fo']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${namespaceOf(name)}:1.0"`)
  .join(' ');

function namespaceOf(name: string): string {
  return name === 'fo' ? 'xsl-fo-compatible' : name;
}

/**
 * Tables as the parts of an OpenDocument spreadsheet (ODF 1.3, ISO/IEC 26300), one sheet a table, in the order in which
 * the archive must hold them; the first may not be compressed. Keys are texts, so that no leading zero is lost, and no
 * text is a formula.
 */
export function writeOds(tables: readonly NamedTable[]): readonly OdsPart[] {
  return [
    { path: 'mimetype', pieces: [odsType] },
    { path: 'META-INF/manifest.xml', pieces: [head, manifest] },
    { path: 'content.xml', pieces: writeContent(tables) },
  ];
}

const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${odsType}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
`;

function* writeContent(tables: readonly NamedTable[]): Generator<string> {
  yield `${head}<office:document-content ${spaces} office:version="1.3">
<office:automatic-styles>
<style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="4cm"/></style:style>
<style:style style:name="head" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"/><style:text-properties fo:font-weight="bold"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
`;
  for (const table of tables) yield* writeTable(table);
  yield `</office:spreadsheet></office:body>
</office:document-content>
`;
}

function* writeTable({ name, table: { columns, rows } }: NamedTable): Generator<string> {
  const heads = columns.map(({ title }) => writeText(title, ' table:style-name="head"')).join('');
  yield `<table:table table:name="${escapeText(name)}">
<table:table-column table:style-name="wide" table:number-columns-repeated="${columns.length}"/>
<table:table-header-rows><table:table-row>${heads}</table:table-row></table:table-header-rows>
`;
  for (const row of rows) yield `<table:table-row>${row.map(writeCell).join('')}</table:table-row>\n`;
  yield '</table:table>\n';
}

function writeCell(cell: ExportCell): string {
  if (cell === null) return '<table:table-cell/>';
  if (typeof cell === 'string') return writeText(cell, '');
  return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
}

function writeText(text: string, style: string): string {
  return `<table:table-cell office:value-type="string"${style}><text:p>${escapeText(text)}</text:p></table:table-cell>`;
}
