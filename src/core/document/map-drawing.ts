import { merge, mesh } from 'topojson-client';
import type { Position } from 'geojson';
import { buildMapGeometry } from '../geometry.ts';
import { groupBy } from '../group-by.ts';
import { memoizeByObject } from '../memoize.ts';
import type { AreaId, OutlineLevel } from '../model.ts';
import type { View } from '../view.ts';
import { buildGrid, writePath, type Grid } from './path-data.ts';

/** The lines of a map as path data, in units of a drawing of `width` × `height` that its bounds fill edge to edge. */
export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  /** One path for every bin that occurs: the outer edge of all its areas together, so that no inner border is told twice. */
  readonly fills: ReadonlyMap<number, string>;
  /** Borders between municipalities, but for those that an outline of associations covers. */
  readonly hairlines: string;
  /** The outlines that the view asks for, and the edge of the state. */
  readonly outlines: Readonly<Partial<Record<OutlineLevel, string>>>;
  readonly state: string;
}

const geometryOf = memoizeByObject(({ topology, municipalities }: View['dataset']) =>
  buildMapGeometry(topology, municipalities),
);

/** Draws the areas of a view, so many units high, on the plane and in the bounds of the interactive map. */
export function drawMap(view: View, height: number): MapDrawing {
  const { bounds, borders } = geometryOf(view.dataset);
  const grid = buildGrid(bounds, height);
  const { outlines } = view.selection;
  const write = (lines: readonly (readonly Position[])[]) => writePath(lines, grid, false);
  return {
    width: grid.width,
    height: grid.height,
    fills: drawFills(view, grid),
    hairlines: write(findHairlines(view)),
    outlines: {
      ...(outlines.includes('association') && { association: write(borders.association.coordinates) }),
      ...(outlines.includes('district') && {
        district: write([...borders.district.coordinates, ...borders.region.coordinates]),
      }),
      ...(outlines.includes('region') && { region: write(borders.region.coordinates) }),
    },
    state: write(borders.state.coordinates),
  };
}

function drawFills({ dataset, style }: View, grid: Grid): ReadonlyMap<number, string> {
  const { topology } = dataset;
  const areas = groupBy(topology.objects.municipalities.geometries, ({ id }) => {
    const bin = style.bins.get(id as AreaId);
    if (bin === undefined) throw new Error(`area without a bin: ${id}`);
    return bin;
  });
  return new Map(
    [...areas].map(([bin, shapes]) => [
      bin,
      writePath(merge(topology, shapes).coordinates.flat(), grid, true),
    ]),
  );
}

function findHairlines({ dataset, selection }: View): readonly (readonly Position[])[] {
  const { topology, municipalities } = dataset;
  const associations = new Map<string, AreaId | null>(
    municipalities.map(({ id, association }) => [id, association]),
  );
  const coversAssociations = selection.outlines.includes('association');
  const isDrawn = (a: string, b: string) =>
    a !== b && !(coversAssociations && associations.get(a) !== associations.get(b));
  return mesh(topology, topology.objects.municipalities, (a, b) => isDrawn(String(a.id), String(b.id)))
    .coordinates;
}
