import { unzipSync } from 'fflate';
import { InputError } from '../../../src/core/problem.ts';
import { readOds } from './read-ods.ts';
import { readXlsx, type ReadPart } from './read-xlsx.ts';
import type { Sheet } from './workbook.ts';

/** More than this is no table of a few thousand rows, but a trap or a mistake. */
const mostBytes = 300_000_000;

interface WorkbookKind {
  /** A file that only workbooks of this kind have. */
  readonly part: string;
  readonly read: (read: ReadPart) => readonly Sheet[];
}

const workbookKinds: readonly WorkbookKind[] = [
  { part: 'xl/workbook.xml', read: readXlsx },
  { part: 'content.xml', read: (read) => readOds(read('content.xml') ?? '') },
];

/**
 * Unpacks a workbook, of whatever name, and reads its sheets.
 *
 * @throws InputError if the ZIP is damaged, or holds no workbook that can be read
 */
export function unzipWorkbook(bytes: Uint8Array, file: string): readonly Sheet[] {
  const parts = unzip(bytes, file);
  const kind = workbookKinds.find(({ part }) => parts.has(part));
  if (!kind)
    throw new InputError([
      {
        what: parts.has('xl/workbook.bin') ? 'binary workbook (.xlsb)' : 'ZIP file without a workbook',
        file,
        found: [...parts.keys()].slice(0, 5).join(', '),
        expected: 'XLSX, ODS or CSV',
        mend: 'save the table as .xlsx, .ods or .csv, not packed',
      },
    ]);
  const text = new TextDecoder();
  try {
    return kind.read((path) => {
      const part = parts.get(path);
      return part && text.decode(part);
    });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw describeDamage(file, `broken workbook: ${error.message}`, bytes.length);
  }
}

function unzip(bytes: Uint8Array, file: string): ReadonlyMap<string, Uint8Array> {
  let total = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isWanted = /\.(?:xml|rels|bin)$/.test(name);
        total += isWanted ? originalSize : 0;
        return isWanted && total <= mostBytes;
      },
    });
    return new Map(Object.entries(parts));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw describeDamage(file, `damaged or incomplete workbook: ${reason}`, bytes.length);
  }
}

function describeDamage(file: string, what: string, length: number): InputError {
  const mend = 'open the workbook, save it anew without a password, and try again';
  return new InputError([{ what, file, found: `${length} bytes`, mend }]);
}
