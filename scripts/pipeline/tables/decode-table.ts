import { InputError } from '../../../src/core/problem.ts';
import { decodeText } from '../decode-text.ts';
import { decodeWindows1252 } from '../../lib/windows-1252.ts';

/** Text of a table, and the encoding that it was in. */
export interface DecodedTable {
  readonly text: string;
  readonly encoding: Encoding;
}

const lineFeed = 0x0a;

type Decode = (bytes: Uint8Array, file: string) => string;

const decoders = {
  'UTF-8': decodeText,
  'UTF-16LE': (bytes, file) => decodeUtf16(bytes, file, 'utf-16le'),
  'UTF-16BE': (bytes, file) => decodeUtf16(swapBytes(bytes), file, 'utf-16le'),
  'windows-1252': decodeWindows1252,
} as const satisfies Record<string, Decode>;

export type Encoding = keyof typeof decoders;

/** Encodings by the names that people give them, in small letters and without punctuation. */
const namedEncodings: Readonly<Record<string, Encoding>> = {
  utf8: 'UTF-8',
  utf16le: 'UTF-16LE',
  utf16: 'UTF-16LE',
  utf16be: 'UTF-16BE',
  windows1252: 'windows-1252',
  cp1252: 'windows-1252',
  ansi: 'windows-1252',
  iso88591: 'windows-1252',
  iso885915: 'windows-1252',
  latin1: 'windows-1252',
};

const byteOrderMarks: readonly (readonly [mark: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'UTF-8'],
  [[0xff, 0xfe], 'UTF-16LE'],
  [[0xfe, 0xff], 'UTF-16BE'],
];

/** The encoding that the data package names; `undefined` for a name that nobody knows. */
export function parseEncoding(name: string): Encoding | undefined {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return Object.hasOwn(namedEncodings, plain) ? namedEncodings[plain] : undefined;
}

/**
 * Decodes a table: by what the data package states, else by its byte order mark, else as UTF-8 if it is valid UTF-8
 * throughout, else as windows-1252. Text in windows-1252 with an umlaut is never valid UTF-8 by accident, save in
 * pairs of characters like "Ã¼", which is why this order is safe.
 *
 * @throws InputError if the file is not in the stated encoding, or holds NUL characters
 */
export function decodeTable(bytes: Uint8Array, file: string, stated?: Encoding): DecodedTable {
  const marked = byteOrderMarks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  if (stated !== undefined && marked !== undefined && stated !== marked)
    throw new InputError([
      {
        what: 'encoding is not the stated one',
        file,
        found: `${marked} by its byte order mark`,
        expected: `${stated}, as datapackage.json says`,
        mend: 'export the file again, or correct "encoding" in datapackage.json',
      },
    ]);
  if (stated === 'UTF-8' && !isUtf8(bytes)) throw describeOtherEncoding(bytes, file);
  const encoding = stated ?? marked ?? (isUtf8(bytes) ? 'UTF-8' : 'windows-1252');
  const text = decoders[encoding](bytes, file).replace(/^\ufeff/, '');
  const position = text.indexOf('\0');
  if (position === -1) return { text, encoding };
  throw new InputError([
    {
      what: 'NUL character in the text',
      file,
      row: text.slice(0, position).split('\n').length,
      mend: 'export the file as UTF-8; it may be UTF-16 without a byte order mark, or no text at all',
    },
  ]);
}

/** Where the file ceases to be UTF-8, and the line around it as windows-1252 would have it. */
function describeOtherEncoding(bytes: Uint8Array, file: string): InputError {
  const start = findInvalid(bytes);
  const row = bytes.subarray(0, start).filter((byte) => byte === lineFeed).length + 1;
  const excerpt = decodeWindows1252(bytes.subarray(Math.max(0, start - 20), start + 20));
  const found = `windows-1252 by its bytes: ${excerpt.split(/[\r\n]/).find((line) => /[\u0080-\uffff]/.test(line)) ?? ''}`;
  return new InputError([
    {
      what: 'encoding is not the stated one',
      file,
      row,
      found: found.trim(),
      expected: 'UTF-8, as datapackage.json says',
      mend: 'take "encoding" out of the table in datapackage.json, so that it is found in the file, or state "windows-1252"',
    },
  ]);
}

/** Place of the first byte that no UTF-8 has there. Found by halving: a start is valid exactly if all shorter ones are. */
function findInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) valid = middle;
    else invalid = middle;
  }
  return valid;
}

/** `isOpen` allows a character that is cut off at the end. */
function isUtf8(bytes: Uint8Array, isOpen = false): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isOpen });
    return true;
  } catch {
    return false;
  }
}

function decodeUtf16(bytes: Uint8Array, file: string, label: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new InputError([
      { what: 'not UTF-16', file, found: `${bytes.length} bytes`, mend: 'export the file again as UTF-8' },
    ]);
  }
}

/** Node without full ICU data cannot decode UTF-16BE by itself. */
function swapBytes(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes.length);
  for (let index = 0; index < bytes.length; index += 1) swapped[index ^ 1] = bytes[index] ?? 0;
  return swapped;
}
