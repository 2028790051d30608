import type { Dataset } from '../../src/core/dataset.ts';
import { computations } from './figures.ts';
import type { Published } from './published.ts';
import { isReproduced, type Computed } from './verdict.ts';

/** A published number beside the one that the data give. */
export interface ReportRow {
  readonly published: Published;
  /** `undefined` if nobody has said how to compute it. */
  readonly computed: Computed | undefined;
  readonly ok: boolean;
}

/** Computes every published number from the data. */
export function buildReport(dataset: Dataset, published: readonly Published[]): readonly ReportRow[] {
  return published.map((entry) => {
    const computed = computations[`${entry.figure}/${entry.id}`]?.(dataset);
    return { published: entry, computed, ok: computed !== undefined && isReproduced(entry, computed) };
  });
}

/** The report as a table of text, one line a number, and a closing line with the count. */
export function renderReport(rows: readonly ReportRow[]): string {
  const header = ['figure', 'number', 'published', 'computed', 'verdict'];
  const lines = [header, ...rows.map(renderRow)];
  const widths = header.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const table = lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const reproduced = rows.filter((row) => row.ok).length;
  return [...table, '', `${reproduced} of ${rows.length} published numbers reproduced`].join('\n');
}

function renderRow({ published, computed, ok }: ReportRow): string[] {
  const verdict = computed === undefined ? 'not computed' : ok ? 'ok' : 'DIFFERENT';
  return [
    String(published.figure),
    published.text.en,
    `${signs[published.compare]}${renderValue(published.value, published.unit)}`,
    computed === undefined ? '' : renderValue(computed, published.unit),
    verdict,
  ];
}

const signs: Readonly<Record<Published['compare'], string>> = {
  equal: '',
  'rounds-to': '',
  about: '≈ ',
  above: '> ',
  below: '< ',
  'at-most': '≤ ',
  'at-least': '≥ ',
  order: '',
};

function renderValue(value: Computed, unit: string): string {
  if (typeof value === 'object') return value.join(', ');
  if (typeof value === 'string') return value;
  const digits = Number.isInteger(value) ? String(value) : value.toFixed(2);
  return unit === 'percent' ? `${digits} %` : digits;
}
