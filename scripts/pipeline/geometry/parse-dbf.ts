import { InputError, type Problem } from '../../../src/core/problem.ts';
import { decodeCodePage850 } from './code-page-850.ts';
import type { AttributeTable } from './read/layer-source.ts';
import { decodeWindows1252 } from '../../lib/windows-1252.ts';

type Decode = (bytes: Uint8Array) => string;

const decodeUtf8: Decode = (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Decoders by the names in use in `.cpg` files, in capitals and without punctuation. */
const decoders: Readonly<Record<string, Decode>> = {
  UTF8: decodeUtf8,
  '65001': decodeUtf8,
  '1252': decodeWindows1252,
  CP1252: decodeWindows1252,
  ANSI1252: decodeWindows1252,
  WINDOWS1252: decodeWindows1252,
  '88591': decodeWindows1252,
  ISO88591: decodeWindows1252,
  LATIN1: decodeWindows1252,
  '850': decodeCodePage850,
  CP850: decodeCodePage850,
  OEM850: decodeCodePage850,
  IBM850: decodeCodePage850,
};

/** Encodings by the language driver in the header, after Esri's table of code pages. */
const encodingByDriver: Readonly<Record<number, string>> = {
  0x02: 'CP850',
  0x03: 'windows-1252',
  0x57: 'windows-1252',
};
const driverOffset = 29;

const fieldLength = 32;
const endOfFields = 0x0d;
const deleted = 0x2a;

const ascii = /^[\0-\x7f]*$/;

/**
 * Reads the attribute table of a Shapefile.
 *
 * @param encoding what the `.cpg` says, or `findEncoding` without one
 * @throws InputError for an unknown encoding, a table that is cut off, or text that is not in the encoding
 */
export function parseDbf(
  bytes: Uint8Array,
  encoding: string,
  place: Pick<Problem, 'file' | 'layer'>,
): AttributeTable {
  const decode = findDecoder(encoding, place);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < fieldLength) throw cutOff(bytes.length, fieldLength, place);
  const count = view.getUint32(4, true);
  const start = view.getUint16(8, true);
  const length = view.getUint16(10, true);
  // A row has at least its mark of deletion; without it any number of rows would fit.
  if (length < 1)
    throw new InputError([
      { what: 'the .dbf is damaged: rows without length', ...place, mend: 'download the file again' },
    ]);
  if (bytes.length < start + count * length) throw cutOff(bytes.length, start + count * length, place);
  const fields = parseFields(bytes.subarray(0, start), decode);
  const rows = Array.from({ length: count }, (_, index) => {
    const row = bytes.subarray(start + index * length, start + (index + 1) * length);
    return row[0] === deleted ? undefined : parseCells(row, fields, decode);
  });
  const broken = findBroken(rows, encoding, place);
  if (broken.length > 0) throw new InputError(broken);
  return { columns: fields.map((field) => field.name), rows };
}

/** Cells that are not in the encoding: of each column the first is told, the others are counted. */
function findBroken(
  rows: AttributeTable['rows'],
  encoding: string,
  place: Pick<Problem, 'file' | 'layer'>,
): Problem[] {
  const broken = new Map<string, { row: number; cell: string; more: number }>();
  for (const [index, cells] of rows.entries())
    for (const [column, cell] of cells ?? []) {
      if (!cell.includes('\ufffd')) continue;
      const known = broken.get(column);
      if (known) known.more++;
      else broken.set(column, { row: index + 1, cell, more: 0 });
    }
  return [...broken].map(([column, { row, cell, more }]) => ({
    what: `text is not in the encoding ${encoding}`,
    ...place,
    row,
    column,
    found: more === 0 ? cell : `${cell}, and ${more} more ${more === 1 ? 'cell' : 'cells'}`,
    mend: 'name the encoding of the .dbf in the .cpg, for example UTF-8 or 1252',
  }));
}

/** Finds out the encoding of a table without a `.cpg`: by its language driver, or by whether it can be UTF-8. */
export function findEncoding(bytes: Uint8Array): string {
  const declared = encodingByDriver[bytes[driverOffset] ?? 0];
  if (declared !== undefined) return declared;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = bytes.length < fieldLength ? 0 : view.getUint16(8, true);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start));
    return /[^\0-\x7f]/.test(text) ? 'UTF-8' : 'windows-1252';
  } catch {
    return 'windows-1252';
  }
}

function findDecoder(encoding: string, place: Pick<Problem, 'file' | 'layer'>): Decode {
  const decode = decoders[encoding.toUpperCase().replace(/[^A-Z0-9]/g, '')];
  if (decode) return decode;
  throw new InputError([
    { what: 'unknown encoding in the .cpg', ...place, found: encoding, expected: 'UTF-8, 1252 or 850' },
  ]);
}

function cutOff(found: number, expected: number, place: Pick<Problem, 'file' | 'layer'>): InputError {
  return new InputError([
    {
      what: 'the .dbf is cut off',
      ...place,
      found: `${found} bytes`,
      expected: `at least ${expected}`,
      mend: 'download the file again',
    },
  ]);
}

function parseFields(header: Uint8Array, decode: Decode) {
  const fields: { readonly name: string; readonly from: number; readonly to: number }[] = [];
  let from = 1;
  for (
    let offset = fieldLength;
    offset < header.length && header[offset] !== endOfFields;
    offset += fieldLength
  ) {
    const name = decode(header.subarray(offset, offset + 11)).split('\0')[0] ?? '';
    const to = from + (header[offset + 16] ?? 0);
    fields.push({ name, from, to });
    from = to;
  }
  return fields;
}

/** Most cells are ASCII, which is the same in all encodings and needs no decoder. */
function parseCells(
  row: Uint8Array,
  fields: ReturnType<typeof parseFields>,
  decode: Decode,
): Map<string, string> {
  const text = Buffer.from(row.buffer, row.byteOffset, row.length).toString('latin1');
  const cells = new Map<string, string>();
  for (const { name, from, to } of fields) {
    const plain = text.slice(from, to);
    cells.set(name, trimCell(ascii.test(plain) ? plain : decode(row.subarray(from, to))));
  }
  return cells;
}

function trimCell(cell: string): string {
  return (cell.includes('\0') ? cell.replaceAll('\0', ' ') : cell).trim();
}
