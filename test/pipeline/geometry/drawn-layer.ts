import type { BoundaryLayer } from '../../../scripts/pipeline/geometry/boundary-layer.ts';
import type {
  GeometryLevel,
  GeometryTopology,
  Groups,
} from '../../../scripts/pipeline/geometry/geometry-topology.ts';
import { buildGeometry } from '../../../scripts/pipeline/geometry/build-geometry.ts';
import {
  prepareGeometry,
  type GeometryOptions,
} from '../../../scripts/pipeline/geometry/prepare-geometry.ts';
import { drawLine } from '../../../scripts/pipeline/geometry/line.ts';
import { utm32 } from './zip-layer.ts';

/** A layer of areas, each with its rings in metres of UTM zone 32. */
export function drawLayer(
  areas: Readonly<Record<string, readonly (readonly (readonly number[])[])[]>>,
): BoundaryLayer {
  const sorted = Object.entries(areas).sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    file: 'toy.zip',
    layer: 'VG250_GEM',
    system: utm32,
    areas: sorted.map(([id, rings], index) => ({
      id,
      rows: [index + 1],
      rings: rings.map((ring) => drawLine(ring.map(([x = NaN, y = NaN]) => [x, y]))),
    })),
  };
}

/** Associations as told; districts, regions and the state hold everything. */
export function groupAll(
  layer: BoundaryLayer,
  associations: Readonly<Record<string, readonly string[]>> = {},
): Groups {
  const ids = layer.areas.map((area) => area.id);
  return {
    associations: new Map(Object.entries(associations)),
    districts: new Map([['08111', ids]]),
    regions: new Map([['081', ids]]),
    state: new Map([['08', ids]]),
  };
}

/** Both stages of the geometry one after the other, with the report of both. */
export function buildLayer(layer: BoundaryLayer, groups: Groups, options: GeometryOptions) {
  const prepared = prepareGeometry(layer, options);
  const { output, report } = buildGeometry(prepared.output, groups, options);
  return { output, report: { ...report, lines: [...prepared.report.lines, ...report.lines] } };
}

export function listIds(topology: GeometryTopology, level: GeometryLevel) {
  return topology.objects[level].geometries.map((geometry) => geometry.id);
}

/** How often each line is used by municipalities. */
export function countUses(topology: GeometryTopology): number[] {
  const uses = topology.arcs.map(() => 0);
  for (const geometry of topology.objects.municipalities.geometries) {
    const arcs =
      geometry.type === 'MultiPolygon'
        ? geometry.arcs.flat(2)
        : geometry.type === 'Polygon'
          ? geometry.arcs.flat()
          : [];
    for (const arc of arcs) uses[arc < 0 ? ~arc : arc]!++;
  }
  return uses;
}
