import { aggregate, type Aggregate } from './aggregate.ts';
import { formatBare } from './distribution-text.ts';
import { findArea, formatValue, nameAssociation } from './facts.ts';
import { formatNumber, formatShare } from './format.ts';
import { groupBy } from './group-by.ts';
import { allMessagesOf } from './messages/all-messages.ts';
import { tableWords } from './messages/table.ts';
import type { AreaId, OutlineLevel } from './model.ts';
import type { TableColumn } from './selection.ts';
import type { TableRow } from './table-row.ts';
import { possibleGroupings, unitOf } from './table-columns.ts';
import type { View } from './view.ts';

/** Rows that belong together, with what they come to. */
export interface TableSection {
  /** `undefined` where the rows are not grouped. */
  readonly head: SectionHead | undefined;
  readonly rows: readonly TableRow[];
}

export interface SectionHead {
  readonly name: string;
  /** By which rule, and from how many: "Summe, 40 von 42 mit Angabe". */
  readonly basis: string;
  /** Cells of columns that can be summed up. */
  readonly cells: Readonly<Partial<Record<TableColumn, string>>>;
}

/** The rows by the groups that the selection asks for, groups by name; all together where it asks for none. */
export function buildSections(view: View, rows: readonly TableRow[]): readonly TableSection[] {
  const level = view.selection.grouping;
  if (level === undefined || !possibleGroupings(view).includes(level)) return [{ head: undefined, rows }];
  const { compare } = new Intl.Collator(view.selection.language, { numeric: true });
  const groups = groupBy(rows, ({ id }) => nameGroup(view, id, level));
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, members]) => ({ head: buildHead(view, name, members), rows: members }));
}

/** Municipalities that applied alone are one group, and so are those in no association. */
function nameGroup({ dataset, selection }: View, id: AreaId, level: OutlineLevel): string {
  const area = findArea(dataset, id)!;
  if (level === 'association') return nameAssociation(area, selection.language);
  const key = area.municipality[level];
  return dataset.groups[level].find((group) => group.id === key)?.name ?? key;
}

function buildHead(view: View, name: string, rows: readonly TableRow[]): SectionHead {
  const { language, weight } = view.selection;
  const words = tableWords[language];
  const source = view.level?.source ?? view.dataset;
  const members = rows.flatMap(({ id }) => membersOf(view, id));
  const found = aggregate(source, view.indicator, members, weight);
  const areas = rows.map(({ id }) => findArea(view.dataset, id)!.municipality);
  const sum = (amountOf: (area: (typeof areas)[number]) => number) =>
    formatNumber(
      areas.reduce((all, area) => all + (area.counted ? amountOf(area) : 0), 0),
      language,
    );
  const known = words.known(formatNumber(found.withValue, language), formatNumber(found.members, language));
  return {
    name,
    basis: [words.rules[found.rule], known].filter((text) => text !== '').join(', '),
    cells: {
      value: tellValue(view, found),
      population: sum(({ population }) => population),
      refugees: sum(({ refugees }) => refugees),
    },
  };
}

function membersOf({ level }: View, id: AreaId): readonly AreaId[] {
  return level?.source.groups[level.level].find((group) => group.id === id)?.members ?? [id];
}

/** Numbers without their unit, as in the rows; shares behind the most frequent answer. */
function tellValue({ dataset, indicator, selection, ...view }: View, found: Aggregate): string {
  const { language } = selection;
  const words = allMessagesOf(language);
  if (found.rule === 'none') return '';
  if (found.value === undefined || found.status !== 'ok')
    return found.status === 'ok' ? '' : words.status[found.status];
  if (unitOf(indicator)) return formatBare({ dataset, indicator, selection, ...view }, Number(found.value));
  const text = formatValue(dataset, indicator, found.value, language) || words.noneOfThese;
  return found.share === undefined ? text : `${text} (${formatShare(found.share, language)})`;
}
