import type { RawRow } from './raw-table.ts';
import { readXml, type XmlEvent } from './read-xml.ts';
import { percentText, type CellRange, type Sheet } from './workbook.ts';

type Attributes = (XmlEvent & { readonly kind: 'open' })['attributes'];

/** Blank rows and columns are repeated up to the end of the sheet; more than this is taken for blank. */
const mostRepeats = 10_000;

interface OpenSheet {
  readonly name: string;
  readonly records: RawRow[];
  readonly merged: CellRange[];
  nextRow: number;
  hiddenRows: number;
}

interface OpenRow {
  readonly cells: string[];
  readonly numbers: Set<number>;
  readonly repeats: number;
  /** Blank cells that only count if another follows. */
  pending: number;
}

interface OpenCell {
  readonly attributes: Attributes;
  text: string;
  paragraphs: number;
}

/** Reads all sheets of an OpenDocument spreadsheet from its `content.xml`. Comments and hidden styles are not looked at. */
export function readOds(content: string): readonly Sheet[] {
  const sheets: OpenSheet[] = [];
  let row: OpenRow | undefined;
  let cell: OpenCell | undefined;
  let comments = 0;
  for (const event of readXml(content)) {
    const sheet = sheets.at(-1);
    if (event.kind !== 'text' && event.name === 'annotation') comments += event.kind === 'open' ? 1 : -1;
    else if (comments > 0) continue;
    else if (event.kind === 'text') appendText(cell, event.text);
    else if (event.kind === 'open') {
      if (event.name === 'table') sheets.push(openSheet(event.attributes));
      else if (event.name === 'table-row') row = openRow(event.attributes, sheet);
      else if (isCell(event.name)) cell = { attributes: event.attributes, text: '', paragraphs: 0 };
      else noteContent(cell, event.name, event.attributes);
    } else if (row && sheet && cell && isCell(event.name)) {
      closeCell(cell, row, sheet);
      cell = undefined;
    } else if (row && sheet && event.name === 'table-row') {
      closeRow(row, sheet);
      row = undefined;
    }
  }
  return sheets.map(({ name, records, merged, hiddenRows }) => ({
    name,
    isHidden: false,
    records,
    merged,
    hiddenRows,
  }));
}

function isCell(name: string): boolean {
  return name === 'table-cell' || name === 'covered-table-cell';
}

function openSheet(attributes: Attributes): OpenSheet {
  return { name: attributes.get('table:name') ?? '', records: [], merged: [], nextRow: 1, hiddenRows: 0 };
}

function openRow(attributes: Attributes, sheet: OpenSheet | undefined): OpenRow {
  const repeats = Number(attributes.get('table:number-rows-repeated') ?? 1);
  const isHidden = ['collapse', 'filter'].includes(attributes.get('table:visibility') ?? '');
  if (sheet && isHidden && repeats < mostRepeats) sheet.hiddenRows += repeats;
  return { cells: [], numbers: new Set(), repeats, pending: 0 };
}

function appendText(cell: OpenCell | undefined, text: string): void {
  if (cell && cell.paragraphs > 0) cell.text += text;
}

function noteContent(cell: OpenCell | undefined, name: string, attributes: Attributes): void {
  if (!cell) return;
  if (name === 'p') {
    cell.text += cell.paragraphs > 0 ? '\n' : '';
    cell.paragraphs += 1;
  }
  if (name === 's') cell.text += ' '.repeat(Math.min(mostRepeats, Number(attributes.get('text:c') ?? 1)));
  if (name === 'tab') cell.text += '\t';
}

function closeCell(cell: OpenCell, row: OpenRow, sheet: OpenSheet): void {
  const { attributes } = cell;
  const repeats = Number(attributes.get('table:number-columns-repeated') ?? 1);
  const text = describeCell(cell);
  const column = row.cells.length + row.pending + 1;
  const columns = Number(attributes.get('table:number-columns-spanned') ?? 1);
  const rows = Number(attributes.get('table:number-rows-spanned') ?? 1);
  if (columns > 1 || rows > 1)
    sheet.merged.push({
      firstRow: sheet.nextRow,
      lastRow: sheet.nextRow + rows - 1,
      firstColumn: column,
      lastColumn: column + columns - 1,
    });
  if (text === '') {
    row.pending += repeats;
    return;
  }
  for (; row.pending > 0; row.pending -= 1) row.cells.push('');
  for (let index = 0; index < Math.min(repeats, mostRepeats); index += 1) {
    if (/^(?:float|currency)$/.test(attributes.get('office:value-type') ?? ''))
      row.numbers.add(row.cells.length);
    row.cells.push(text);
  }
}

/** A value by its type; what is shown may be rounded, so that only texts are taken from there. */
function describeCell({ attributes, text }: OpenCell): string {
  const value = attributes.get('office:value') ?? '';
  const describe: Readonly<Record<string, () => string>> = {
    float: () => String(Number(value)),
    percentage: () => percentText(Number(value)),
    currency: () => String(Number(value)),
    date: () => (attributes.get('office:date-value') ?? '').slice(0, 10),
    boolean: () => attributes.get('office:boolean-value') ?? '',
  };
  if (attributes.get('calcext:value-type') === 'error') return '#N/A';
  const type = attributes.get('office:value-type') ?? 'string';
  return Object.hasOwn(describe, type) ? (describe[type]?.() ?? text) : text;
}

function closeRow({ cells, numbers, repeats }: OpenRow, sheet: OpenSheet): void {
  const shown = cells.length === 0 ? 0 : Math.min(repeats, mostRepeats);
  for (let index = 0; index < shown; index += 1)
    sheet.records.push({ row: sheet.nextRow + index, cells, numbers });
  sheet.nextRow += repeats;
}
