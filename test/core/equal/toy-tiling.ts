import { mergeArcs } from 'topojson-client';
import type { Dataset } from '../../../src/core/dataset.ts';
import type { Cell, HexGrid } from '../../../src/core/equal/hexagons.ts';
import type { Tiling } from '../../../src/core/equal/tiling.ts';
import type { AreaGeometry } from '../../../src/core/topology.ts';
import { drawnDataset } from '../document/toy-view.ts';
import { ids } from '../toy.ts';

export const toyGrid: HexGrid = { origin: [0.525, 0.345], spacing: 0.0002 };

/**
 * The toy state as hexagons; lines between them are shared sides:
 *
 *     Aalen - Bühl - Malsch
 *        \   /  \   /  \
 *       Malsch* - St. Leon - Ulm
 *                     \     /
 *                     Rheinau
 */
const cells: readonly (readonly [keyof typeof ids, Cell])[] = [
  ['aalen', [0, 0]],
  ['buehl', [1, 0]],
  ['malsch', [2, 0]],
  ['otherMalsch', [0, 1]],
  ['sanktLeon', [1, 1]],
  ['ulm', [2, 1]],
  ['rheinau', [2, 2]],
];

export const toyTiling: Tiling = {
  ...toyGrid,
  cells: new Map(cells.map(([name, cell]) => [ids[name], cell])),
};

/** The toy state with shapes of every level. */
export function groundDataset(): Dataset {
  const dataset = drawnDataset();
  const { topology, groups } = dataset;
  const { geometries } = topology.objects.municipalities;
  const merge = (level: keyof typeof groups) => ({
    type: 'GeometryCollection' as const,
    geometries: groups[level].map(({ id, members }) => {
      const parts = geometries.filter((area) => members.some((member) => member === area.id));
      return { ...mergeArcs(topology, parts as never), id } as AreaGeometry;
    }),
  });
  const objects = {
    ...topology.objects,
    associations: merge('association'),
    districts: merge('district'),
    regions: merge('region'),
    state: merge('state'),
  };
  return { ...dataset, topology: { ...topology, objects } };
}
