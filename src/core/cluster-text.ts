import { adjacencyOf, findClusters } from './adjacency.ts';
import { findArea } from './facts.ts';
import { formatNumber } from './format.ts';
import { groupBy } from './group-by.ts';
import { memoizeByObject } from './memoize.ts';
import { clusterWords } from './messages/clusters.ts';
import type { AreaId } from './model.ts';
import { describeView } from './text.ts';
import type { ClassRow, View } from './view.ts';
import { wordsOf } from './words.ts';

/** How many districts of a group are named. */
const districtCount = 3;

/** The text of a view with the sentences on what lies side by side: the long summary of a map. */
export const describeWhole = memoizeByObject((view: View): string =>
  [describeView(view), ...describeClusters(view)].join(' '),
);

/**
 * Where the map holds together: the largest group of areas side by side in the class that the summary tells of, the
 * highest or the most frequent one, and the largest one without a value. A single area is no group.
 */
export function describeClusters(view: View): readonly string[] {
  if (view.indicator.kind === 'association') return [];
  const words = clusterWords[view.selection.language];
  const told = tellClass(view);
  return [
    ...(told ? describeGroup(view, membersOf(view, told.bins), words.ofClass(told.label)) : []),
    ...describeGroup(view, withoutValue(view), words.withoutValue),
  ];
}

/**
 * Numbers and months rise from class to class; of answers the most frequent one is told, or the one that is asked for.
 * How many of several answers were given says little of a place.
 */
function tellClass({ classes, indicator, selection }: View): ClassRow | undefined {
  if (['number', 'diverging', 'month'].includes(indicator.kind)) return classes.at(-1);
  if (indicator.kind === 'multiple') return selection.answers.length === 0 ? undefined : classes[0];
  return classes.toSorted((a, b) => b.count - a.count)[0];
}

function membersOf({ dataset, style }: View, bins: readonly number[]): readonly AreaId[] {
  const isMember = (id: AreaId) => bins.includes(style.bins.get(id) ?? -1);
  return dataset.municipalities.filter(({ id, counted }) => counted && isMember(id)).map(({ id }) => id);
}

function withoutValue({ dataset, observations }: View): readonly AreaId[] {
  return dataset.municipalities
    .filter(({ id, counted }) => counted && observations.get(id)?.status !== 'ok')
    .map(({ id }) => id);
}

function describeGroup(view: View, members: readonly AreaId[], common: string): readonly string[] {
  if (members.length < 2) return [];
  const { language } = view.selection;
  const words = clusterWords[language];
  const clusters = findClusters(new Set(members), adjacencyOf(view.dataset));
  const largest = clusters.toSorted(
    (a, b) => b.length - a.length || peopleIn(view, b) - peopleIn(view, a),
  )[0]!;
  if (largest.length < 2) return [words.scattered(common)];
  const size = wordsOf(view).amount.municipalities(formatNumber(largest.length, language), false);
  const center = largest.toSorted((a, b) => peopleIn(view, [b]) - peopleIn(view, [a]))[0]!;
  const all = formatNumber(members.length, language);
  return [words.largest(common, size, all, nameOf(view, center), nameDistricts(view, largest))];
}

/** " (Ostalbkreis; Heidenheim, Landkreis; 2 weitere)": the districts with most of a group; nothing on upper levels. */
function nameDistricts(view: View, members: readonly AreaId[]): string {
  if (view.level) return '';
  const { language } = view.selection;
  const districts = [...groupBy(members, (id) => findArea(view.dataset, id)!.district)]
    .sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b, language))
    .map(([name]) => name);
  // "One more" would be longer than its name.
  const told = districts.slice(0, districts.length > districtCount + 1 ? districtCount : undefined);
  const others = districts.length - told.length;
  const more = others > 0 ? [clusterWords[language].others(formatNumber(others, language))] : [];
  return ` (${[...told, ...more].join('; ')})`;
}

function nameOf({ dataset }: View, id: AreaId): string {
  return findArea(dataset, id)!.municipality.name;
}

function peopleIn({ dataset }: View, members: readonly AreaId[]): number {
  return members.reduce((sum, id) => sum + findArea(dataset, id)!.municipality.population, 0);
}
