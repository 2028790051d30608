import type { ExportTable } from '../export/export-cell.ts';
import type { Indicator } from '../indicator.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import { parseMonth } from '../month.ts';
import { encodeValue } from '../observation.ts';
import type { View } from '../view.ts';

/** The limits between the classes of an indicator, and which end belongs to a class; none for words. */
export interface Limits {
  /** Rising; months count from January of year 0. */
  readonly breaks: readonly number[];
  /** For a scale with a middle the limits hold on both sides of zero, which is a class of its own. */
  readonly closed: 'left' | 'right' | 'outwards';
}

/** @returns `undefined` for indicators whose classes are words */
export function limitsOf(indicator: Indicator): Limits | undefined {
  switch (indicator.kind) {
    case 'number':
      return { breaks: indicator.breaks, closed: indicator.closed };
    case 'month':
      return { breaks: indicator.breaks.map((month) => parseMonth(month)!), closed: 'left' };
    case 'diverging':
      return { breaks: indicator.breaks, closed: 'outwards' };
    case 'nominal':
    case 'ordinal':
    case 'multiple':
    case 'association':
      return undefined;
  }
}

/** The legend as a table: every class and every status that occurs, with colour, count and share. */
export function buildClassTable(view: View): ExportTable {
  const rows = [
    ...view.classes.map((row, index) => [
      `class-${index + 1}`,
      row.label,
      row.colors.join(' '),
      row.count,
      row.share,
    ]),
    ...view.statuses.map((row) => [
      row.status,
      allMessagesOf(view.selection.language).status[row.status],
      null,
      row.count,
      row.share ?? null,
    ]),
  ];
  return {
    columns: [
      { name: 'class', title: 'class', type: 'string' },
      { name: 'label', title: 'label', type: 'string' },
      { name: 'colours', title: 'colours', type: 'string' },
      { name: 'count', title: 'count', type: 'integer' },
      { name: 'share', title: 'share', type: 'number' },
    ],
    rows,
  };
}

/** What is drawn: one row an area, with the value, the number that is classified (months count
 * from January of year 0), its class and its colour; statuses have only a class. */
export function buildDrawnTable(view: View): ExportTable {
  const rows = view.dataset.municipalities.map(({ id, name }) => {
    const observation = view.observations.get(id)!;
    const bin = view.style.bins.get(id)!;
    const fill = view.style.fills[bin]!;
    const at = view.classes.findIndex((row) => row.bins.includes(bin));
    const group = observation.status === 'ok' ? `class-${at + 1}` : observation.status;
    return [
      id,
      name,
      observation.status === 'ok' ? encodeValue(view.indicator, observation.value) : null,
      observation.status === 'ok' ? drawnNumber(view.indicator, observation.value) : null,
      group,
      'color' in fill ? fill.color : null,
    ];
  });
  return {
    columns: [
      { name: 'ags', title: 'ags', type: 'string' },
      { name: 'name', title: 'name', type: 'string' },
      { name: 'value', title: 'value', type: 'string' },
      { name: 'number', title: 'number', type: 'number' },
      { name: 'class', title: 'class', type: 'string' },
      { name: 'colour', title: 'colour', type: 'string' },
    ],
    rows,
  };
}

function drawnNumber(indicator: Indicator, value: unknown): number | null {
  return limitsOf(indicator) ? Number(value) : null;
}
