import type { Indicator } from './indicator.ts';
import type { Dataset } from './dataset.ts';
import { formatDate, formatList, formatMonth, formatNumber, formatSigned } from './format.ts';
import { memoizeByObject } from './memoize.ts';
import { messagesOf } from './messages/messages.ts';
import type { AreaId, Group, Language, MissingStatus, Municipality, Observation, Value } from './model.ts';
import type { View } from './view.ts';

/** What is said about one indicator in one municipality: in tooltip, profile, table and announcement alike. */
export interface ValueFacts {
  readonly indicator: Indicator;
  /** "Januar 2018", "3,2 VZÄ", "Landratsamt, selbst", or the words of the status. */
  readonly text: string;
  readonly status: MissingStatus | 'ok';
  /** "über den Verband … gemeldet", where that is so. */
  readonly via?: string;
  /** The second answer with its label: "Programm: Enaio". */
  readonly detail?: string;
  /** "Stand August 2018" */
  readonly asOf: string;
}

export interface AreaFacts {
  readonly municipality: Municipality;
  readonly district: string;
  /** `undefined` where no application was made. */
  readonly association: Group | undefined;
}

/** The municipality with the names of what it belongs to; `undefined` for an unknown key. */
export function findArea(dataset: Dataset, id: AreaId): AreaFacts | undefined {
  return indexAreas(dataset).get(id);
}

const indexAreas = memoizeByObject((dataset: Dataset): ReadonlyMap<AreaId, AreaFacts> => {
  const byId = (groups: readonly Group[]) => new Map(groups.map((group) => [group.id, group]));
  const districts = byId(dataset.groups.district);
  const associations = byId(dataset.groups.association);
  return new Map(
    dataset.municipalities.map((municipality) => [
      municipality.id,
      {
        municipality,
        district: districts.get(municipality.district)?.name ?? municipality.district,
        association:
          municipality.association === null ? undefined : associations.get(municipality.association),
      },
    ]),
  );
});

/** The association by name; a municipality that applied alone is an association of one, and is told so. */
export function nameAssociation({ association }: AreaFacts, language: Language): string {
  const words = messagesOf(language);
  if (!association) return words.noAssociation;
  return association.members.length === 1 ? words.ownApplication : association.name;
}

/** The value of the view's indicator in an area. */
export function describeValue(view: View, id: AreaId): ValueFacts {
  const { dataset, indicator, selection, observations, level } = view;
  const facts = describeIndicator(dataset, indicator, id, selection.language, observations);
  const detail = level?.basis.get(id);
  return detail === undefined ? facts : { ...facts, detail };
}

/** The class of the view that an area falls into; the words of the status where there is no value. */
export function nameClass(view: View, id: AreaId): string {
  const observation = view.observations.get(id);
  if (!observation) throw new Error(`no observation of ${view.indicator.id} for ${id}`);
  if (observation.status !== 'ok') return messagesOf(view.selection.language).status[observation.status];
  return view.bins.classOfBin(view.bins.binOf(observation))?.label ?? '';
}

/** Every indicator of the catalogue in an area, in the order of the themes. */
export function buildProfile(dataset: Dataset, id: AreaId, language: Language): readonly ValueFacts[] {
  const order = dataset.catalog.themes.flatMap((theme) => theme.indicators);
  return order
    .map((key) => dataset.catalog.indicators.find((indicator) => indicator.id === key)!)
    .map((indicator) => describeIndicator(dataset, indicator, id, language));
}

/**
 * One indicator in one municipality, in words.
 *
 * @param observations those of the indicator; the ones of the data set where left out
 */
export function describeIndicator(
  dataset: Dataset,
  indicator: Indicator,
  id: AreaId,
  language: Language,
  observations = dataset.observations.get(indicator.id),
): ValueFacts {
  const observation = observations?.get(id);
  if (!observation) throw new Error(`no observation of ${indicator.id} for ${id}`);
  const words = messagesOf(language);
  const asOf = words.asOf(formatDate(indicator.referenceDate, language));
  if (observation.status !== 'ok') {
    const text = words.status[observation.status];
    return { indicator, text, status: observation.status, asOf };
  }
  const text = formatValue(dataset, indicator, observation.value, language);
  const facts = {
    indicator,
    text: text === '' ? words.noneOfThese : text,
    status: 'ok' as const,
    asOf,
  };
  const association = findArea(dataset, id)?.association;
  const isShared = observation.via === 'association' && association !== undefined;
  return {
    ...facts,
    ...(isShared && { via: words.viaAssociation(association.name) }),
    ...describeDetail(indicator, observation, language),
  };
}

/** A value with its unit: "Januar 2018", "3,2 VZÄ", "digital"; "" where none of several options was chosen. */
export function formatValue(
  dataset: Dataset,
  indicator: Indicator,
  value: Value,
  language: Language,
): string {
  switch (indicator.kind) {
    case 'month':
      return formatMonth(Number(value), language);
    case 'number':
      return `${formatNumber(Number(value), language, indicator.decimals)} ${indicator.unit[language]}`;
    case 'diverging':
      return `${formatSigned(Number(value), language, indicator.decimals)} ${indicator.unit[language]}`;
    case 'nominal':
    case 'ordinal':
      return indicator.categories.find((category) => category.id === value)?.label[language] ?? String(value);
    case 'association':
      return dataset.groups.association.find((group) => group.id === value)?.name ?? String(value);
    case 'multiple': {
      const chosen = indicator.options.filter(
        (option) => typeof value === 'object' && value.includes(option.id),
      );
      return chosen.length === 0
        ? ''
        : formatList(
            chosen.map((option) => option.label[language]),
            language,
          );
    }
  }
}

function describeDetail(
  indicator: Indicator,
  observation: Observation,
  language: Language,
): { readonly detail?: string } {
  if (indicator.derive.rule !== 'answers' || !indicator.derive.detail) return {};
  if (observation.status !== 'ok' || observation.detail === undefined) return {};
  return { detail: `${indicator.derive.detail.label[language]}: ${observation.detail}` };
}
