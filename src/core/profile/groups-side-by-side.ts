import type { Dataset } from '../dataset.ts';
import type { AreaId, Language } from '../model.ts';
import { buildGroupSheet } from './group-sheet.ts';
import { findGroup, type PlaceSheet } from './place-sheet.ts';
import { markSame, type SideBySide } from './side-by-side.ts';

/** Associations, districts or regions side by side, each with its values by their rules; unknown keys are left out. */
export function putGroupsSideBySide(
  dataset: Dataset,
  places: readonly AreaId[],
  language: Language,
): SideBySide {
  const sheets = places
    .filter((id) => findGroup(dataset, id))
    .map((id) => buildGroupSheet(dataset, id, language));
  const told = sheets.map(listTold);
  const rows = (told[0] ?? []).map(({ label }, index) => ({
    label,
    cells: told.map((facts) => facts[index]!.text),
  }));
  return {
    columns: sheets.map(({ id, name, parents }) => ({ id, name, district: parents.at(-1)?.name ?? '' })),
    rows: rows.map(markSame),
  };
}

/** Of every indicator the value of the group itself, and behind them what else is known of it. */
function listTold({
  themes,
  facts,
}: PlaceSheet): readonly { readonly label: string; readonly text: string }[] {
  return [
    ...themes.flatMap(({ rows }) => rows).map(({ label, cells }) => ({ label, text: cells[0] ?? '' })),
    ...facts.map(({ label, value }) => ({ label, text: value })),
  ];
}
