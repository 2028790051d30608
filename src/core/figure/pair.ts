import { narrowView } from '../area/narrow-view.ts';
import { formatList } from '../format.ts';
import { InputError } from '../problem.ts';
import { buildLevelView } from '../level/level-view.ts';
import type { View } from '../view.ts';

/**
 * The view whose map stands beside that of another: the indicator that the address names as `kreuz`. Where both count
 * in the same unit it takes the classes of the first, so that the two maps have one scale.
 *
 * @throws InputError where the view names no second indicator
 */
export function besideOf(view: View): View {
  const { selection, indicator } = view;
  const { part } = view.dataset;
  const dataset = view.level?.source ?? part?.whole ?? view.dataset;
  const { cross } = selection;
  const indicators = dataset.catalog.indicators;
  const other = indicators.find(({ id }) => id === cross);
  if (!other || other.id === indicator.id)
    throw new InputError([
      {
        what: 'no second map to draw beside the first',
        file: 'figure',
        found: cross ?? '',
        expected: `one of ${indicators.flatMap(({ id }) => (id === indicator.id ? [] : [id])).join(', ')}`,
        mend: 'name it in the query: "?merkmal=…&kreuz=…"',
      },
    ]);
  const isSameUnit =
    indicator.kind === 'number' && other.kind === 'number' && indicator.unit.de === other.unit.de;
  const { breaks, closed, palette } = indicator.kind === 'number' ? indicator : ({} as never);
  const scaled = isSameUnit ? { ...other, breaks, closed, palette } : other;
  const catalog = {
    ...dataset.catalog,
    indicators: indicators.map((entry) => (entry.id === scaled.id ? scaled : entry)),
  };
  // The classes that a reader chose are those of the first already.
  const taken = isSameUnit ? ({ classes: undefined, palette: undefined } as const) : {};
  const chosen = { ...selection, ...taken, indicator: other.id, cross: undefined };
  const beside = buildLevelView({ ...dataset, catalog }, chosen, view.reclass);
  return part ? narrowView(beside, part.group) : beside;
}

/** Whether one legend can serve both. */
export function haveOneScale(first: View, second: View): boolean {
  const describe = ({ classes }: View) => JSON.stringify(classes.map(({ label, colors }) => [label, colors]));
  return describe(first) === describe(second);
}

/** Letters by which text and legend name the maps. */
export const letterOf = (index: number): string => 'abcdefghijklmnopqrstuvwxyz'[index] ?? String(index + 1);

/** The titles of one or two views as one. */
export function joinTitles(views: readonly View[]): string {
  const [first, second] = views;
  const language = first?.selection.language ?? 'de';
  const titles = views.map(({ indicator }) => indicator.title[language]);
  if (!second) return titles[0] ?? '';
  return formatList(
    titles.map((title, index) => `${title} (${letterOf(index)})`),
    language,
  );
}
