import type { Dataset } from '../dataset.ts';
import { buildProfile, findArea } from '../facts.ts';
import { formatNumber } from '../format.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import type { AreaId, Language } from '../model.ts';

interface Row {
  readonly label: string;
  readonly cells: readonly string[];
  /** Whether all cells say the same. */
  readonly isSame: boolean;
}

/** Several places as a table: a column each, a row for every fact. */
export interface SideBySide {
  readonly columns: readonly { readonly id: AreaId; readonly name: string; readonly district: string }[];
  readonly rows: readonly Row[];
}

/** Places side by side; unknown keys are left out. */
export function putSideBySide(dataset: Dataset, places: readonly AreaId[], language: Language): SideBySide {
  const words = allMessagesOf(language);
  const areas = places.flatMap((id) => findArea(dataset, id) ?? []);
  const profiles = areas.map(({ municipality }) => buildProfile(dataset, municipality.id, language));
  const amounts = (amountOf: (area: (typeof areas)[number]) => number) =>
    areas.map((area) => formatNumber(amountOf(area), language));
  const rows = [
    ...(profiles[0] ?? []).map(({ indicator }, index) => ({
      label: indicator.label[language],
      cells: profiles.map((profile) => profile[index]!.text),
    })),
    { label: words.placePopulation, cells: amounts(({ municipality }) => municipality.population) },
    { label: words.placeRefugees, cells: amounts(({ municipality }) => municipality.refugees) },
  ];
  return {
    columns: areas.map(({ municipality: { id, name }, district }) => ({ id, name, district })),
    rows: rows.map(markSame),
  };
}

export function markSame(row: Omit<Row, 'isSame'>): Row {
  return { ...row, isSame: new Set(row.cells).size === 1 };
}
