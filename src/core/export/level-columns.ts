import type { AllMessages } from '../messages/all-messages.ts';
import { levelSentences } from '../messages/level.ts';
import { observationFields } from '../observation.ts';
import type { View } from '../view.ts';
import type { ColumnSource, ExportForm } from './export-cell.ts';

/** Columns that say something of a municipality alone. */
const ofMunicipalities: readonly string[] = [
  'designation',
  'postcode',
  'district',
  'district_name',
  'region',
  'region_name',
  'association',
  'association_name',
  'counted',
];

/** The columns of a view of an upper level: without what only a municipality has, with what each value follows from. */
export function fitColumns(
  { level, indicator, dataset }: View,
  sources: readonly ColumnSource[],
  form: ExportForm,
  words: AllMessages,
): readonly ColumnSource[] {
  if (!level) return sources;
  const idle = [...ofMunicipalities, observationFields(indicator.id).via];
  const titles = levelSentences[form === 'codes' ? 'de' : form];
  const aggregateOf = (index: number) => level.aggregates.get(dataset.municipalities[index]!.id);
  return [
    ...sources
      .filter(({ column }) => !idle.includes(column.name))
      .map((source) =>
        source.column.name === 'ags'
          ? { ...source, column: { ...source.column, name: 'key', title: words.tableColumns.id } }
          : source,
      ),
    {
      column: { name: 'municipalities', title: titles.members, type: 'integer' },
      cellOf: (index) => aggregateOf(index)?.members ?? null,
    },
    {
      column: { name: 'municipalities_with_value', title: titles.membersKnown, type: 'integer' },
      cellOf: (index) => aggregateOf(index)?.withValue ?? null,
    },
  ];
}
