import { mergeArcs } from 'topojson-client';
import type { Dataset } from '../dataset.ts';
import { unprojectPoint } from '../mercator.ts';
import type { AreaId, Group } from '../model.ts';
import type { AreaCollection, AreaGeometry, AtlasTopology } from '../topology.ts';
import { centreOf, cornersOf, placeCorner, type Cell, type Corner } from './hexagons.ts';
import type { Tiling } from './tiling.ts';

/**
 * A data set in which every municipality is a hexagon of the same size, and its point the middle of that. Values, names
 * and groups stay as they are, and `ground` keeps the true shapes.
 *
 * @throws Error where a municipality has no cell: `parseTiling` makes sure that each has one
 */
export function tileDataset(dataset: Dataset, tiling: Tiling): Dataset {
  const cellOf = (id: AreaId): Cell => {
    const cell = tiling.cells.get(id);
    if (!cell) throw new Error(`no cell for the municipality ${id}`);
    return cell;
  };
  const municipalities = dataset.municipalities.map((municipality) => ({
    ...municipality,
    point: unprojectPoint(centreOf(tiling, cellOf(municipality.id))),
  }));
  return { ...dataset, municipalities, topology: buildTopology(tiling, dataset, cellOf), ground: dataset };
}

/** Neighbours share the arc between them, so that borders of every level are found as in any topology. */
function buildTopology(
  tiling: Tiling,
  { municipalities, groups }: Dataset,
  cellOf: (id: AreaId) => Cell,
): AtlasTopology {
  const { arcs, ringOf } = createArcs(tiling);
  const shapes = new Map(
    municipalities.map(({ id }) => [id, { type: 'Polygon' as const, arcs: [ringOf(cellOf(id))], id }]),
  );
  const plain = { type: 'Topology' as const, arcs, objects: {} };
  const merge = ({ id, members }: Group): AreaGeometry => {
    const { type, arcs: parts } = mergeArcs(
      plain,
      members.map((member) => shapes.get(member)!),
    );
    return { type, arcs: parts, id };
  };
  const objects: AtlasTopology['objects'] = {
    municipalities: collect([...shapes.values()]),
    associations: collect(groups.association.map(merge)),
    districts: collect(groups.district.map(merge)),
    regions: collect(groups.region.map(merge)),
    state: collect(groups.state.map(merge)),
  };
  return { ...plain, objects };
}

function collect(geometries: AreaGeometry[]): AreaCollection {
  return { type: 'GeometryCollection', geometries };
}

/** One arc a side; the second cell that asks for it runs it backwards. */
function createArcs(tiling: Tiling) {
  const arcs: [number, number][][] = [];
  const numberBySide = new Map<string, number>();
  const degrees = (corner: Corner): [number, number] => {
    const [longitude, latitude] = unprojectPoint(placeCorner(tiling, corner));
    return [longitude, latitude];
  };
  const sideOf = (from: Corner, to: Corner): number => {
    const back = numberBySide.get(`${to.join()} ${from.join()}`);
    if (back !== undefined) return ~back;
    numberBySide.set(`${from.join()} ${to.join()}`, arcs.length);
    return arcs.push([degrees(from), degrees(to)]) - 1;
  };
  const ringOf = (cell: Cell): number[] => {
    const corners = cornersOf(cell);
    return corners.map((corner, index) => sideOf(corner, corners[(index + 1) % corners.length]!));
  };
  return { arcs, ringOf };
}
