import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { writeOds, type NamedTable } from '../../../src/core/export/ods.ts';
import { fixedDate } from './workbook.ts';

/** XML of cells says the same again and again: trying harder takes twice as long for some parts in a hundred. */
const level = 3;

/** As much text as is packed at once. */
const pieceLength = 65_536;

/**
 * An OpenDocument spreadsheet with one sheet a table. It is packed piece by piece: as one text it would be twenty times
 * the file. The same tables give the same bytes.
 */
export function packOds(tables: readonly NamedTable[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const encoder = new TextEncoder();
  for (const [index, { path, pieces }] of writeOds(tables).entries()) {
    // The first part names the format, and must be readable without unpacking.
    const file = index === 0 ? new ZipPassThrough(path) : new ZipDeflate(path, { level });
    file.mtime = fixedDate;
    archive.add(file);
    for (const text of gather(pieces)) file.push(encoder.encode(text));
    file.push(new Uint8Array(), true);
  }
  archive.end();
  return Buffer.concat(chunks);
}

/** Small pieces as fewer larger ones. */
function* gather(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < pieceLength) continue;
    yield text;
    text = '';
  }
  yield text;
}
