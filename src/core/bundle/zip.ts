import { joinBytes } from '../figure/png-chunks.ts';
import { checksum } from './checksum.ts';

/** A file of an archive; its path has slashes and Latin letters without accents. */
export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The first day that a ZIP can name: no time of its own, so that the same files give the same bytes. */
const firstDay = (1 << 5) | 1;
const version = 20;
/** Bit 11: names are UTF-8. */
const namesAreUtf8 = 0x0800;

/**
 * Files in one ZIP, as they are: pictures and PDF are compressed already, and a reader's browser needs no library for
 * it (APPNOTE 6.3.3, method "stored"; below 4 GB).
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes } of entries) {
    const name = new TextEncoder().encode(path);
    const common = describeEntry(bytes, name.length);
    const local = joinBytes([pack([4, 0x04034b50]), common, name, bytes]);
    directory.push(
      pack([4, 0x02014b50], [2, version]),
      common,
      pack([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      name,
    );
    parts.push(local);
    offset += local.length;
  }
  const list = joinBytes(directory);
  const count = entries.length;
  const end = pack([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, list.length], [4, offset], [2, 0]);
  return joinBytes([...parts, list, end]);
}

/** What stands before each file and in the list alike: version, flags, method, time, checksum, sizes, lengths of names. */
function describeEntry(bytes: Uint8Array, nameLength: number): Uint8Array {
  return pack(
    [2, version],
    [2, namesAreUtf8],
    [2, 0],
    [2, 0],
    [2, firstDay],
    [4, checksum(bytes)],
    [4, bytes.length],
    [4, bytes.length],
    [2, nameLength],
    [2, 0],
  );
}

/** Whole numbers of so many bytes, the lowest byte first. */
function pack(...fields: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([size, value]) =>
      Array.from({ length: size }, (_, index) => (value >>> (8 * index)) & 0xff),
    ),
  );
}
