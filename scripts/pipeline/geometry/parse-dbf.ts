import { InputError, type Problem } from '../../../src/core/problem.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** A dBASE table; cells are text without the blanks around it. */
export interface DbfTable {
  readonly columns: readonly string[];
  /** One record a row, by column; `undefined` where the row is marked as deleted. */
  readonly rows: readonly (ReadonlyMap<string, string> | undefined)[];
}

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
};

const fieldLength = 32;
const endOfFields = 0x0d;
const deleted = 0x2a;

/**
 * Reads the attribute table of a Shapefile.
 *
 * @param encoding what the `.cpg` says; windows-1252 without one
 * @throws InputError for an unknown encoding, a table that is cut off, or text that is not in the encoding
 */
export function parseDbf(
  bytes: Uint8Array,
  encoding: string | undefined,
  place: Pick<Problem, 'file' | 'layer'>,
): DbfTable {
  const decode = findDecoder(encoding, place);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < fieldLength) throw cutOff(bytes.length, fieldLength, place);
  const count = view.getUint32(4, true);
  const start = view.getUint16(8, true);
  const length = view.getUint16(10, true);
  if (bytes.length < start + count * length) throw cutOff(bytes.length, start + count * length, place);
  const fields = parseFields(bytes.subarray(0, start), decode);
  const problems: Problem[] = [];
  const rows = Array.from({ length: count }, (_, index) => {
    const row = bytes.subarray(start + index * length, start + (index + 1) * length);
    if (row[0] === deleted) return undefined;
    const cells = new Map(
      fields.map(({ name, from, to }) => [name, trimCell(decode(row.subarray(from, to)))]),
    );
    for (const [column, cell] of cells)
      if (cell.includes('\ufffd'))
        problems.push({
          what: `text is not in the encoding ${encoding ?? 'windows-1252'}`,
          ...place,
          row: index + 1,
          column,
          found: cell,
          mend: 'name the encoding of the .dbf in the .cpg, for example UTF-8 or 1252',
        });
    return cells;
  });
  if (problems.length > 0) throw new InputError(problems);
  return { columns: fields.map((field) => field.name), rows };
}

function findDecoder(encoding: string | undefined, place: Pick<Problem, 'file' | 'layer'>): Decode {
  if (encoding === undefined) return decodeWindows1252;
  const decode = decoders[encoding.toUpperCase().replace(/[^A-Z0-9]/g, '')];
  if (decode) return decode;
  throw new InputError([
    { what: 'unknown encoding in the .cpg', ...place, found: encoding, expected: 'UTF-8 or 1252' },
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

function trimCell(cell: string): string {
  return cell.replaceAll('\0', ' ').trim();
}
