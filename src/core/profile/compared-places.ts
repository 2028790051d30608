import { formatNumber } from '../format.ts';
import { comparedPlaces } from '../messages/places.ts';
import type { View } from '../view.ts';
import { putGroupsSideBySide } from './groups-side-by-side.ts';
import { putSideBySide, type SideBySide } from './side-by-side.ts';

/** The selected places side by side, and what the table is called: municipalities, or groups where these are shown. */
export function comparePlaces({ dataset, level, selection }: View): {
  readonly title: string;
  readonly table: SideBySide;
} {
  const { places, language } = selection;
  const last = places.at(-1);
  const shown = last !== undefined && level?.aggregates.has(last) ? level : undefined;
  const table = shown
    ? putGroupsSideBySide(shown.source, places, language)
    : putSideBySide(level?.source ?? dataset, places, language);
  const count = formatNumber(table.columns.length, language);
  return { title: comparedPlaces[language][shown?.level ?? 'municipality'](count), table };
}
