import { allWordsOf } from './all-words.ts';
import { formatBare } from './distribution-text.ts';
import { describeValue, findArea, nameAssociation, nameClass } from './facts.ts';
import { formatNumber } from './format.ts';
import type { AreaId } from './model.ts';
import type { TableColumn } from './selection.ts';
import { unitOf } from './table-columns.ts';
import type { View } from './view.ts';

/** An area of a view in words. */
export interface TableRow {
  readonly id: AreaId;
  readonly cells: Readonly<Record<TableColumn, string>>;
  readonly bin: number;
  /** The value without its unit, where it is a number. */
  readonly number?: string;
}

/** All cells of an area, those of columns that are not shown too. */
export function buildRow(view: View, id: AreaId): TableRow {
  const words = allWordsOf(view);
  const area = findArea(view.dataset, id)!;
  const value = describeValue(view, id);
  const observation = view.observations.get(id)!;
  const own = observation.status === 'ok' ? words.ownReport : '';
  const { language } = view.selection;
  const { name, population, refugees, counted } = area.municipality;
  const isNumber = observation.status === 'ok' && unitOf(view.indicator) !== undefined;
  return {
    id,
    bin: view.style.bins.get(id)!,
    ...(isNumber && { number: formatBare(view, Number(observation.value)) }),
    cells: {
      name,
      id,
      district: area.district,
      association: nameAssociation(area, language),
      value: value.text,
      group: nameClass(view, id),
      via: value.via === undefined ? own : words.viaAssociationShort,
      known: view.level?.basis.get(id) ?? '',
      population: counted ? formatNumber(population, language) : '',
      refugees: counted ? formatNumber(refugees, language) : '',
    },
  };
}
