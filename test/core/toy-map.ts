import { topology } from 'topojson-server';
import type { Polygon } from 'geojson';
import type { AreaId, Municipality } from '../../src/core/model.ts';
import type { AtlasTopology } from '../../src/core/topology.ts';

/** Facts of an area that decide which borders it has; the rest does not matter to shapes. */
export interface ToyArea {
  readonly id: string;
  readonly association?: string | null;
  readonly areaKm2?: number;
  readonly population?: number;
  readonly counted?: boolean;
  /** Columns and rows of the cell, counted from the south-west; several where the area has exclaves. */
  readonly cells: readonly (readonly [number, number])[];
}

/** Cells are squares of this many degrees, the first at 9° east, 48° north. */
export const cellDegrees = 0.1;

/** Where the middle of a cell lies, `[longitude, latitude]`. */
export function middleOf([column, row]: readonly [number, number]): [number, number] {
  return [9 + (column + 0.5) * cellDegrees, 48 + (row + 0.5) * cellDegrees];
}

export function toyTopology(areas: readonly ToyArea[]): AtlasTopology {
  const features = areas.map(({ id, cells }) => ({
    type: 'Feature' as const,
    id,
    properties: {},
    geometry: { type: 'MultiPolygon' as const, coordinates: cells.map((cell) => square(cell).coordinates) },
  }));
  const municipalities = { type: 'FeatureCollection' as const, features };
  return topology({ municipalities }) as unknown as AtlasTopology;
}

export function toyMunicipalities(areas: readonly ToyArea[]): Municipality[] {
  return areas.map((area) => ({
    id: area.id as AreaId,
    name: `Ort ${area.id}`,
    designation: 'Gemeinde',
    postcode: '70000',
    district: area.id.slice(0, 5) as AreaId,
    region: area.id.slice(0, 3) as AreaId,
    state: 'S' as AreaId,
    association: (area.association ?? null) as AreaId | null,
    population: area.population ?? 1000,
    areaKm2: area.areaKm2 ?? 10,
    refugees: 10,
    counted: area.counted ?? true,
    point: middleOf(area.cells[0]!),
  }));
}

/** Clockwise, as a careless delivery has it. */
function square([column, row]: readonly [number, number]): Polygon {
  const [west, south] = [9 + column * cellDegrees, 48 + row * cellDegrees];
  const [east, north] = [west + cellDegrees, south + cellDegrees];
  const round = (value: number) => Math.round(value * 1e6) / 1e6;
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring.map((point) => point.map(round))] };
}
