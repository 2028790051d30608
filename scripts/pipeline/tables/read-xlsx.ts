import { parseNumberKinds, type NumberKind } from './number-formats.ts';
import type { RawRow } from './raw-table.ts';
import { readXml, type XmlEvent } from './read-xml.ts';
import { isoDay, notCalculated, parseAddress, percentText, type CellRange, type Sheet } from './workbook.ts';

/** Text of a file inside the workbook; `undefined` if there is none. */
export type ReadPart = (path: string) => string | undefined;

/** Days between the two systems in which workbooks count days. */
const daysOf1904 = 1462;

interface Workbook {
  readonly strings: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly is1904: boolean;
}

/** Reads all sheets of a workbook (ECMA-376, transitional and strict). Formulas give the result that the file holds. */
export function readXlsx(read: ReadPart): readonly Sheet[] {
  const targets = parseTargets(read('xl/_rels/workbook.xml.rels'));
  const entries: { name: string; isHidden: boolean; path: string }[] = [];
  let is1904 = false;
  for (const event of readXml(read('xl/workbook.xml') ?? '')) {
    if (event.kind !== 'open') continue;
    if (event.name === 'workbookPr') is1904 = ['1', 'true'].includes(event.attributes.get('date1904') ?? '');
    if (event.name !== 'sheet') continue;
    const path = targets.get(event.attributes.get('r:id') ?? '') ?? '';
    const isHidden = (event.attributes.get('state') ?? 'visible') !== 'visible';
    entries.push({ name: event.attributes.get('name') ?? '', isHidden, path });
  }
  const strings = parseStrings(read('xl/sharedStrings.xml'));
  const workbook = { strings, kinds: parseNumberKinds(read('xl/styles.xml')), is1904 };
  return entries.flatMap(({ path, ...entry }) => {
    const text = read(path);
    return text === undefined ? [] : [{ ...entry, ...parseSheet(text, workbook) }];
  });
}

function parseTargets(text: string | undefined): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const event of readXml(text ?? '')) {
    if (event.kind !== 'open' || event.name !== 'Relationship') continue;
    const target = event.attributes.get('Target') ?? '';
    targets.set(event.attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return targets;
}

function parseStrings(text: string | undefined): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let isShown = false;
  let isPhonetic = false;
  for (const event of readXml(text ?? '')) {
    if (event.kind === 'text') current += isShown && !isPhonetic ? event.text : '';
    else if (event.name === 't') isShown = event.kind === 'open';
    else if (event.name === 'rPh') isPhonetic = event.kind === 'open';
    else if (event.name === 'si' && event.kind === 'open') current = '';
    else if (event.name === 'si') strings.push(decodeEscapes(current));
  }
  return strings;
}

/** A cell while its parts are read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
  hasValue: boolean;
  hasFormula: boolean;
}

function parseSheet(text: string, workbook: Workbook): Pick<Sheet, 'records' | 'merged' | 'hiddenRows'> {
  const records: RawRow[] = [];
  const merged: CellRange[] = [];
  let hiddenRows = 0;
  let row = { row: 0, cells: [] as string[], numbers: new Set<number>() };
  let cell: OpenCell | undefined;
  let isText = false;
  for (const event of readXml(text)) {
    if (event.kind === 'text') {
      if (cell && isText) cell.text += event.text;
      continue;
    }
    const isOpen = event.kind === 'open';
    if (event.name === 'v' || event.name === 't') isText = isOpen;
    if (isOpen && event.name === 'row') {
      row = { row: Number(event.attributes.get('r') ?? row.row + 1), cells: [], numbers: new Set() };
      if (['1', 'true'].includes(event.attributes.get('hidden') ?? '')) hiddenRows += 1;
    } else if (event.name === 'row') records.push(row);
    else if (isOpen && event.name === 'c') cell = openCell(event, row.cells.length + 1);
    else if (cell && event.name === 'c') {
      closeCell(cell, row, workbook);
      cell = undefined;
    } else if (cell && isOpen) noteContent(cell, event.name);
    else if (isOpen && event.name === 'mergeCell') merged.push(...parseRange(event.attributes.get('ref')));
  }
  return { records, merged, hiddenRows };
}

function openCell(event: XmlEvent & { readonly kind: 'open' }, next: number): OpenCell {
  const { attributes } = event;
  const column = parseAddress(attributes.get('r') ?? '')?.column ?? next;
  const style = Number(attributes.get('s') ?? 0);
  return { column, type: attributes.get('t') ?? 'n', style, text: '', hasValue: false, hasFormula: false };
}

function noteContent(cell: OpenCell, name: string): void {
  if (name === 'v' || name === 'is') cell.hasValue = true;
  if (name === 'f') cell.hasFormula = true;
}

function closeCell(cell: OpenCell, row: { cells: string[]; numbers: Set<number> }, workbook: Workbook): void {
  while (row.cells.length < cell.column - 1) row.cells.push('');
  const { text, isNumber } = describeCell(cell, workbook);
  if (isNumber) row.numbers.add(row.cells.length);
  row.cells.push(text);
}

function describeCell(
  { type, style, text, hasValue, hasFormula }: OpenCell,
  { strings, kinds, is1904 }: Workbook,
): { readonly text: string; readonly isNumber: boolean } {
  const asText = (content: string) => ({ text: content, isNumber: false });
  if (!hasValue) return asText(hasFormula ? notCalculated : '');
  if (type === 's') return asText(strings[Number(text)] ?? '#REF!');
  if (type === 'b') return asText(text === '1' ? 'true' : 'false');
  if (type !== 'n') return asText(decodeEscapes(text));
  const number = Number(text);
  const kind = kinds[style] ?? 'number';
  if (text === '' || Number.isNaN(number)) return asText(text);
  if (kind === 'date') return asText(isoDay(is1904 ? number + daysOf1904 : number));
  if (kind === 'percent') return asText(percentText(number));
  return { text: String(number), isNumber: true };
}

function parseRange(reference = ''): CellRange[] {
  const [from, to] = reference.split(':').map(parseAddress);
  if (!from || !to) return [];
  return [{ firstRow: from.row, lastRow: to.row, firstColumn: from.column, lastColumn: to.column }];
}

/** Characters that XML cannot hold are written as "_x000D_". */
function decodeEscapes(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
