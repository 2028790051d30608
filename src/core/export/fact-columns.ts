import type { Dataset } from '../dataset.ts';
import { findArea } from '../facts.ts';
import { formatDate } from '../format.ts';
import type { AllMessages } from '../messages/all-messages.ts';
import type { Municipality } from '../model.ts';
import {
  noneChosen,
  type ColumnSource,
  type ExportCell,
  type ExportColumn,
  type ExportForm,
} from './export-cell.ts';

/** The columns that say which municipality a row is about, and what is known of it whatever the indicator. */
export function buildFactColumns(
  dataset: Dataset,
  form: ExportForm,
  words: AllMessages,
): readonly ColumnSource[] {
  const { municipalities } = dataset;
  return [...listNames(words), ...listGroups(dataset, form, words), ...listNumbers(dataset, form, words)].map(
    ([name, title, type, cell]) => ({
      column: { name, title, type },
      cellOf: (index) => cell(municipalities[index]!),
    }),
  );
}

type Fact = readonly [
  name: string,
  title: string,
  type: ExportColumn['type'],
  cell: (municipality: Municipality) => ExportCell,
];

function listNames({ export: titles }: AllMessages): readonly Fact[] {
  return [
    ['ags', titles.key, 'string', ({ id }) => id],
    ['name', titles.name, 'string', ({ name }) => name],
    ['designation', titles.designation, 'string', ({ designation }) => designation],
    ['postcode', titles.postcode, 'string', ({ postcode }) => postcode],
  ];
}

function listGroups(dataset: Dataset, form: ExportForm, words: AllMessages): readonly Fact[] {
  const titles = words.export;
  const regions = new Map(dataset.groups.region.map(({ id, name }) => [id, name]));
  const none = form === 'codes' ? noneChosen : titles.none;
  const nameAssociation = (id: Municipality['id']) => findArea(dataset, id)!.association?.name ?? none;
  return [
    ['district', titles.district, 'string', ({ district }) => district],
    ['district_name', titles.districtName, 'string', ({ id }) => findArea(dataset, id)!.district],
    ['region', titles.region, 'string', ({ region }) => region],
    ['region_name', titles.regionName, 'string', ({ region }) => regions.get(region) ?? region],
    ['association', titles.association, 'string', ({ association }) => association ?? none],
    ['association_name', titles.associationName, 'string', ({ id }) => nameAssociation(id)],
  ];
}

function listNumbers({ catalog }: Dataset, form: ExportForm, words: AllMessages): readonly Fact[] {
  const { facts } = catalog;
  const language = form === 'codes' ? 'de' : form;
  const titleOf = (title: string, date: string) => `${title} (${words.asOf(formatDate(date, language))})`;
  const truth = (value: boolean) => (form === 'codes' ? String(value) : value ? words.isTrue : words.isFalse);
  const population = titleOf(words.placePopulation, facts.population.referenceDate);
  const refugees = titleOf(words.placeRefugees, facts.refugees.referenceDate);
  return [
    ['counted', words.export.counted, 'boolean', ({ counted }) => truth(counted)],
    ['population', population, 'integer', (municipality) => municipality.population],
    ['area_km2', words.export.area, 'number', ({ areaKm2 }) => areaKm2],
    [
      'refugees',
      refugees,
      'integer',
      (municipality) => (municipality.counted ? municipality.refugees : null),
    ],
  ];
}
