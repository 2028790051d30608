import type { Published } from '../../src/core/report/published.ts';
import type { ReportRow } from '../../src/core/report/report.ts';
import type { Computed } from '../../src/core/report/verdict.ts';

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
