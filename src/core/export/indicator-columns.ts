import type { Dataset } from '../dataset.ts';
import { formatValue } from '../facts.ts';
import { formatDate } from '../format.ts';
import type { Indicator } from '../indicator.ts';
import type { AllMessages } from '../messages/all-messages.ts';
import { missingStatuses, type Observation } from '../model.ts';
import { encodeValue, observationFields } from '../observation.ts';
import {
  noneChosen,
  type ColumnSource,
  type ExportCell,
  type ExportColumn,
  type ExportForm,
} from './export-cell.ts';

/**
 * Value, status, origin and, where there is one, the second answer of an indicator. A missing number leaves its cell
 * blank, a missing word says why; the column of the status says it in every row.
 */
export function buildIndicatorColumns(
  dataset: Dataset,
  indicator: Indicator,
  form: ExportForm,
  words: AllMessages,
): readonly ColumnSource[] {
  const language = form === 'codes' ? 'de' : form;
  const fields = observationFields(indicator.id);
  const title = titleOf(indicator, words, language);
  const text = { type: 'string' } as const;
  const sources: [column: ExportColumn, cell: (observation: Observation) => ExportCell][] = [
    [
      { name: fields.value, title, ...describeType(indicator, form, language) },
      (entry) => writeValue(dataset, indicator, entry, form, words),
    ],
    [
      { name: fields.status, title: `${title}: ${words.export.status}`, ...describeStatus(form, words) },
      (entry) => writeStatus(entry, form, words),
    ],
    [
      { name: fields.via, title: `${title}: ${words.tableColumns.via}`, ...text },
      (entry) => writeOrigin(entry, form, words),
    ],
  ];
  const detail = indicator.derive.rule === 'answers' ? indicator.derive.detail : undefined;
  if (detail)
    sources.push([
      { name: fields.detail, title: `${title}: ${detail.label[language]}`, ...text },
      (entry) => writeDetail(entry, form, words),
    ]);
  const observe = createObserver(dataset, indicator);
  return sources.map(([column, cell]) => ({ column, cellOf: (index) => cell(observe(index)) }));
}

function createObserver({ observations, municipalities }: Dataset, { id }: Indicator) {
  const known = observations.get(id);
  return (index: number): Observation => {
    const { id: ags } = municipalities[index]!;
    const observation = known?.get(ags);
    if (!observation) throw new Error(`no observation of ${id} for ${ags}`);
    return observation;
  };
}

function titleOf(indicator: Indicator, words: AllMessages, language: 'de' | 'en'): string {
  const date = words.asOf(formatDate(indicator.referenceDate, language));
  const unit = 'unit' in indicator ? `${indicator.unit[language]}, ` : '';
  return `${indicator.title[language]} (${unit}${date})`;
}

function isNumeric({ kind }: Indicator): boolean {
  return kind === 'number' || kind === 'diverging';
}

type ColumnType = Pick<ExportColumn, 'type' | 'categories' | 'decimals'>;

function describeType(indicator: Indicator, form: ExportForm, language: 'de' | 'en'): ColumnType {
  if ('decimals' in indicator) return { type: 'number', decimals: indicator.decimals };
  if (form !== 'codes') return { type: 'string' };
  if (indicator.kind === 'month') return { type: 'month' };
  if (!('categories' in indicator)) return { type: 'string' };
  const categories = indicator.categories.map(({ id, label }) => ({ value: id, label: label[language] }));
  return { type: 'string', categories };
}

function describeStatus(form: ExportForm, words: AllMessages): ColumnType {
  if (form !== 'codes') return { type: 'string' };
  const missing = missingStatuses.map((status) => ({ value: status, label: words.status[status] }));
  return { type: 'string', categories: [{ value: 'ok', label: words.export.ok }, ...missing] };
}

function writeStatus({ status }: Observation, form: ExportForm, words: AllMessages): ExportCell {
  if (form === 'codes') return status;
  return status === 'ok' ? words.export.ok : words.status[status];
}

function writeValue(
  dataset: Dataset,
  indicator: Indicator,
  observation: Observation,
  form: ExportForm,
  words: AllMessages,
): ExportCell {
  if (observation.status !== 'ok')
    return isNumeric(indicator) || form === 'codes' ? null : words.status[observation.status];
  if (isNumeric(indicator)) return Number(observation.value);
  if (form === 'codes') return encodeValue(indicator, observation.value) || noneChosen;
  const text = formatValue(dataset, indicator, observation.value, form);
  return text === '' ? words.noneOfThese : text;
}

function writeMissing(observation: Observation, form: ExportForm, words: AllMessages): ExportCell {
  if (observation.status === 'ok' || form === 'codes') return null;
  return words.status[observation.status];
}

function writeDetail(observation: Observation, form: ExportForm, words: AllMessages): ExportCell {
  if (observation.status !== 'ok') return writeMissing(observation, form, words);
  return observation.detail ?? (form === 'codes' ? noneChosen : words.export.none);
}

function writeOrigin(observation: Observation, form: ExportForm, words: AllMessages): ExportCell {
  if (observation.status !== 'ok') return writeMissing(observation, form, words);
  if (form === 'codes') return observation.via;
  return observation.via === 'own' ? words.ownReport : words.viaAssociationShort;
}
