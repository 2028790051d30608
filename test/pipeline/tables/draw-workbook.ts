import { strToU8, zipSync } from 'fflate';

/** A cell: text, number, or what stands in the sheet's XML. */
export type DrawnCell = string | number | null | { readonly xml: (address: string) => string };
export type DrawnSheet = Readonly<Record<string, readonly (readonly DrawnCell[])[]>>;

/** Style 1 is a date, 2 a per cent, 3 a date of one's own, 4 a time of day. */
const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="mmm\\ yyyy"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>`;

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** An XLSX workbook as Excel writes it, with shared strings. */
export function drawXlsx(
  sheets: DrawnSheet,
  { merged = '', states = {} as Record<string, string>, properties = '', rowAttributes = '' } = {},
): Uint8Array {
  const strings: string[] = [];
  const files: Record<string, string> = { 'xl/styles.xml': styles };
  const names = Object.keys(sheets);
  names.forEach((name, index) => {
    const rows = sheets[name]!.map((cells, row) => {
      const drawn = cells.map((cell, column) =>
        drawCell(cell, `${String.fromCharCode(65 + column)}${row + 1}`, strings),
      );
      return `<row r="${row + 1}"${row > 0 ? rowAttributes : ''}>${drawn.join('')}</row>`;
    });
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<?xml version="1.0"?><worksheet><!-- drawn --><sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`;
  });
  const list = names.map(
    (name, index) =>
      `<sheet name="${escape(name)}" sheetId="${index + 1}" state="${states[name] ?? 'visible'}" r:id="rId${index + 1}"/>`,
  );
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
  const targets = names.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const items = strings.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`);
  files['xl/workbook.xml'] = `<workbook>${properties}<sheets>${list.join('')}</sheets></workbook>`;
  files['xl/_rels/workbook.xml.rels'] = `<Relationships>${targets.join('')}</Relationships>`;
  files['xl/sharedStrings.xml'] = `<sst>${items.join('')}</sst>`;
  return zip(files);
}

function drawCell(cell: DrawnCell, address: string, strings: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.xml(address);
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  return `<c r="${address}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
}

/** An ODS workbook of one sheet, with blank cells and rows repeated as LibreOffice does. */
export function drawOds(
  rows: readonly (readonly (string | number | { readonly xml: string })[])[],
): Uint8Array {
  const drawn = rows.map((cells) => {
    const inner = cells.map((cell) => {
      if (typeof cell === 'object') return cell.xml;
      if (cell === '') return '<table:table-cell table:number-columns-repeated="1"/>';
      if (typeof cell === 'number')
        return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell.toFixed(0)}</text:p></table:table-cell>`;
      return `<table:table-cell office:value-type="string"><text:p>${escape(cell)}</text:p></table:table-cell>`;
    });
    return `<table:table-row>${inner.join('')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>`;
  });
  const rest = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>';
  const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="Tabelle1">${drawn.join('')}${rest}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content });
}

export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
