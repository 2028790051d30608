import * as v from 'valibot';
import { formatNumber } from '../format.ts';
import { InputError } from '../problem.ts';
import type { Language } from '../model.ts';

/** The kinds of files that people download; each has its words in the messages. */
export const downloadKinds = [
  'excel',
  'csv',
  'workbook',
  'ods',
  'geojson',
  'geopackage',
  'neighbours',
] as const;
export type DownloadKind = (typeof downloadKinds)[number];

const descriptor = v.object({
  resources: v.array(
    v.object({
      name: v.picklist(downloadKinds),
      path: v.pipe(v.string(), v.regex(/^[\w.-]+$/, 'expected the name of a file')),
      bytes: v.number(),
      rows: v.number(),
    }),
  ),
});

/** A file to download. */
export interface DownloadFile {
  readonly kind: DownloadKind;
  /** Name in the folder of the downloads. */
  readonly path: string;
  readonly bytes: number;
  readonly rows: number;
}

/**
 * Reads which files there are from the descriptor that the build wrote (`download/datapackage.json`).
 *
 * @throws InputError if it is not as expected
 */
export function parseDownloads(input: unknown, file: string): readonly DownloadFile[] {
  const result = v.safeParse(descriptor, input);
  if (result.success)
    return result.output.resources.map(({ name, path, bytes, rows }) => ({ kind: name, path, bytes, rows }));
  throw new InputError(
    result.issues.map((issue) => ({
      what: `wrong entry: ${issue.message}`,
      file,
      column: v.getDotPath(issue) ?? '',
      found: issue.received.slice(0, 80),
    })),
  );
}

const kilobyte = 1000;

/** "608 kB", "5,4 MB" */
export function formatSize(bytes: number, language: Language): string {
  const [amount, unit, decimals] =
    bytes < kilobyte ** 2
      ? ([Math.ceil(bytes / kilobyte), 'kB', 0] as const)
      : ([bytes / kilobyte ** 2, 'MB', 1] as const);
  return `${formatNumber(amount, language, decimals)}\u00a0${unit}`;
}
