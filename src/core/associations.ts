import { neighbors } from 'topojson-client';
import type { AssociationIndicator } from './indicator.ts';
import type { Dataset } from './dataset.ts';
import { memoizeByObject } from './memoize.ts';
import { messagesOf } from './messages/messages.ts';
import type { AreaId, Language } from './model.ts';
import { paletteColors } from './palettes.ts';
import type { Scheme } from './schemes.ts';

/** How many colours it takes to tell neighbouring associations apart; the last colour is for those of one member. */
const sharedColors = 5;

/**
 * Two classes: municipalities that applied together, in as many colours as it takes to tell neighbours apart, and
 * those that applied on their own.
 */
export function buildAssociationScheme(
  indicator: AssociationIndicator,
  dataset: Dataset,
  language: Language,
): Scheme {
  const words = messagesOf(language);
  const colors = paletteColors(indicator.palette, sharedColors + 1);
  const colorById = colorAssociations(dataset);
  return {
    classes: [
      { label: words.appliedTogether, colors: colors.slice(0, sharedColors) },
      { label: words.appliedAlone, colors: colors.slice(sharedColors) },
    ],
    classOf: (value) => (colorById.has(String(value)) ? 0 : 1),
    shadeOf: (value) => colorById.get(String(value)) ?? 0,
  };
}

/**
 * A colour number for every association of several members, such that neighbours differ: greedy colouring, those with
 * the most neighbours first (Welsh and Powell, 1967). Where no colour is free the one that fewest neighbours have.
 */
const colorAssociations = memoizeByObject((dataset: Dataset): ReadonlyMap<string, number> => {
  const adjacent = buildAdjacency(dataset);
  const order = [...adjacent].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  const colorById = new Map<string, number>();
  for (const [id, neighbours] of order) {
    const uses = new Array<number>(sharedColors).fill(0);
    for (const other of neighbours) {
      const color = colorById.get(other);
      if (color !== undefined) uses[color]! += 1;
    }
    colorById.set(id, uses.indexOf(Math.min(...uses)));
  }
  return colorById;
});

function buildAdjacency(dataset: Dataset): ReadonlyMap<string, ReadonlySet<string>> {
  const shared = dataset.groups.association.filter((group) => group.members.length > 1);
  const adjacent = new Map<string, Set<string>>(shared.map((group) => [group.id, new Set()]));
  const associationById = new Map<AreaId, AreaId | null>(
    dataset.municipalities.map((municipality) => [municipality.id, municipality.association]),
  );
  const { geometries } = dataset.topology.objects.municipalities;
  const associations = geometries.map((area) => associationById.get(area.id as AreaId) ?? '');
  for (const [index, others] of neighbors(geometries).entries())
    for (const other of others) {
      const [a, b] = [associations[index]!, associations[other]!];
      if (a !== b && adjacent.has(a) && adjacent.has(b)) adjacent.get(a)!.add(b);
    }
  return adjacent;
}
