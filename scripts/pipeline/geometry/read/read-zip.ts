import { crc32, inflateRawSync } from 'node:zlib';
import { InputError, type Problem } from '../../../../src/core/problem.ts';
import type { BoundaryFile } from './layer-source.ts';

/** A file in a ZIP; its content is unpacked on demand. */
export interface ZipEntry {
  /** Path in the ZIP. */
  readonly name: string;
  /** @throws InputError if it is encrypted, packed in an unknown way, or differs from its checksum */
  readonly read: () => Uint8Array;
}

const signatures = { entry: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 } as const;
const endLength = 22;
const longestComment = 0xffff;
const encrypted = 0x1;

/** Room for a file in one piece, so that it need not be put together; a damaged directory may ask for any. */
const largestPiece = 2 ** 26;

const packings: Readonly<Record<number, (packed: Uint8Array, size: number) => Uint8Array>> = {
  0: (packed) => packed,
  8: (packed, size) => inflateRawSync(packed, { chunkSize: Math.max(64, Math.min(size, largestPiece)) }),
};

/**
 * Lists the files of a ZIP by its directory, as in PKWARE's APPNOTE 6.3.
 *
 * @throws InputError if the directory is missing or damaged, as in a download that broke off
 */
export function readZip({ path, bytes }: BoundaryFile): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw damaged(path, bytes, 'no directory at its end');
  const count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (offset + 46 > end || view.getUint32(offset, true) !== signatures.directory)
      throw damaged(path, bytes, `directory breaks off at entry ${index + 1} of ${count}`);
    const nameLength = view.getUint16(offset + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(offset + 46, offset + 46 + nameLength));
    const place = offset;
    entries.push({ name, read: () => readEntry(view, place, { path, bytes }, name) });
    offset += 46 + nameLength + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let offset = view.byteLength - endLength; offset >= first; offset--)
    if (view.getUint32(offset, true) === signatures.end) return offset;
  return undefined;
}

function readEntry(view: DataView, place: number, { path, bytes }: BoundaryFile, name: string): Uint8Array {
  const refuse = (problem: Pick<Problem, 'what'> & Partial<Problem>) =>
    new InputError([{ file: path, ...problem }]);
  if (view.getUint16(place + 8, true) & encrypted)
    throw refuse({ what: `password-protected ZIP file: ${name}`, mend: 'pack it anew without a password' });
  const packing = view.getUint16(place + 10, true);
  const unpack = packings[packing];
  if (!unpack)
    throw refuse({
      what: `unknown packing in the ZIP file: ${name}`,
      found: `method ${packing}`,
      expected: 'stored or deflated',
      mend: 'pack it anew as an ordinary ZIP',
    });
  const start = view.getUint32(place + 42, true);
  if (start + 30 > bytes.length || view.getUint32(start, true) !== signatures.entry)
    throw damaged(path, bytes, `${name} is not where the directory says`);
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const packed = bytes.subarray(from, from + view.getUint32(place + 20, true));
  const content = tryUnpack(() => unpack(packed, view.getUint32(place + 24, true)), path, bytes, name);
  if (crc32(content) !== view.getUint32(place + 16, true))
    throw damaged(path, bytes, `${name} differs from its checksum`);
  return content;
}

function tryUnpack(unpack: () => Uint8Array, path: string, bytes: Uint8Array, name: string): Uint8Array {
  try {
    return unpack();
  } catch (error) {
    throw damaged(path, bytes, `${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function damaged(file: string, bytes: Uint8Array, reason: string): InputError {
  return new InputError([
    {
      what: `damaged or incomplete ZIP file: ${reason}`,
      file,
      found: `${bytes.length} bytes`,
      mend: 'download the file again',
    },
  ]);
}
