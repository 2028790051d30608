import type { Dataset } from '../dataset.ts';
import { nameIn, narrowTopology } from '../figure/area.ts';
import { memoizeByObject } from '../memoize.ts';
import { outlineLevels, type AreaId, type Group } from '../model.ts';
import type { AtlasTopology } from '../topology.ts';
import { countView, type View } from '../view.ts';

/** The association, district or region with a key; `undefined` where there is none. */
export function findPart(dataset: Dataset, id: string): Group | undefined {
  return outlineLevels.flatMap((level) => dataset.groups[level]).find((group) => group.id === id);
}

/**
 * A view of one association, district or region alone: its areas, their values and shapes, counted by themselves, under
 * titles that begin with its name. Values, classes and colours are those of the whole, so that maps of several parts can
 * be compared; groups keep all their members, of which some may lie outside. Areas of an upper level are there where any
 * of their municipalities is.
 */
export function narrowView(view: View, group: Group): View {
  const dataset = narrowDataset(view.dataset, group.id);
  const ids = new Set(dataset.municipalities.map(({ id }) => id));
  const keep = <T>(values: ReadonlyMap<AreaId, T>) => new Map([...values].filter(([id]) => ids.has(id)));
  const { bins, reported, symbols } = view.style;
  return countView({
    ...view,
    dataset,
    indicator: nameIn(view.indicator, group),
    observations: keep(view.observations),
    style: {
      ...view.style,
      bins: keep(bins),
      ...(reported && { reported: new Set([...reported].filter((id) => ids.has(id))) }),
      ...(symbols && { symbols: { ...symbols, radiusById: keep(symbols.radiusById) } }),
    },
  });
}

/** The data set of one part: its areas and their shapes. Groups are those that it touches, with all their members. */
export const narrowDataset = memoizeByObject((dataset: Dataset, id: string): Dataset => {
  const group = findPart(dataset, id);
  if (!group) throw new Error(`no such part: ${id}`);
  const members = new Set(group.members);
  const touches = (entry: Group) => entry.members.some((member) => members.has(member));
  const { association, district, region, state } = dataset.groups;
  const groups = {
    association: association.filter(touches),
    district: district.filter(touches),
    region: region.filter(touches),
    state: state.filter(touches),
  };
  const upper = new Set(Object.values(groups).flatMap((level) => level.map((entry) => entry.id)));
  const municipalities = dataset.municipalities.filter((area) => members.has(area.id) || upper.has(area.id));
  const shown = new Set([...municipalities.map((area) => area.id), ...upper]);
  const narrow = (topology: AtlasTopology) => narrowTopology(topology, shown);
  return {
    ...dataset,
    municipalities,
    groups,
    topology: narrow(dataset.topology),
    part: { group, whole: dataset, narrow },
  };
});
