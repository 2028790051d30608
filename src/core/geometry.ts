import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { Bounds, LonLat } from './mercator.ts';
import { levels, type AreaId, type Level, type Municipality } from './model.ts';
import { finish, type Steps } from './steps.ts';
import type { AreaGeometry, AtlasTopology } from './topology.ts';

/** A town to write on the map. */
export interface PlaceLabel {
  readonly id: AreaId;
  readonly name: string;
  readonly population: number;
  /** `[longitude, latitude]` in degrees. */
  readonly point: LonLat;
}

export type AreaFeature = Feature<Polygon | MultiPolygon, { readonly id: string }>;

/** The shapes of one level of detail, ready to draw; WGS84 degrees, `[longitude, latitude]`. */
export interface MapGeometry {
  /**
   * One feature an area; `id` and `properties.id` are the AGS. Small areas come last, so that they lie on top. Rings
   * turn as RFC 7946 asks: outer ones counter-clockwise, holes clockwise.
   */
  readonly municipalities: FeatureCollection<Polygon | MultiPolygon, { readonly id: string }>;
  /**
   * Every border once, under the highest level that applies for districts, regions and the state; association
   * borders are a level of their own because associations cut across districts.
   */
  readonly borders: Readonly<Record<Level, MultiLineString>>;
  /** The largest first; without the unincorporated areas. */
  readonly places: readonly PlaceLabel[];
  /** `[west, south, east, north]` */
  readonly bounds: Bounds;
  /** The same for each municipality. */
  readonly boundsById: ReadonlyMap<AreaId, Bounds>;
}

/**
 * Turns a topology into the shapes that a painter draws.
 *
 * @throws Error where the topology holds a municipality that is not in the list
 */
export function buildMapGeometry(
  topology: AtlasTopology,
  municipalities: readonly Municipality[],
): MapGeometry {
  return finish(geometrySteps(topology, municipalities));
}

/** The same in steps of some milliseconds each. */
export function* geometrySteps(
  topology: AtlasTopology,
  municipalities: readonly Municipality[],
): Steps<MapGeometry> {
  const byId = new Map<string, Municipality>(
    municipalities.map((municipality) => [municipality.id, municipality]),
  );
  const municipalityOf = (id: unknown): Municipality => {
    const municipality = byId.get(String(id));
    if (!municipality) throw new Error(`no municipality for the shape ${String(id)}`);
    return municipality;
  };
  const shapes: { readonly areaKm2: number; readonly shape: AreaFeature; readonly bounds: Bounds }[] = [];
  for (const area of topology.objects.municipalities.geometries) {
    const shape = buildAreaFeature(topology, area);
    shapes.push({ areaKm2: municipalityOf(area.id).areaKm2, shape, bounds: boundsOf(shape) });
    yield;
  }
  shapes.sort((a, b) => b.areaKm2 - a.areaKm2);
  return {
    municipalities: { type: 'FeatureCollection', features: shapes.map(({ shape }) => shape) },
    borders: yield* borderSteps(topology, municipalityOf),
    places: buildPlaces(municipalities),
    bounds: joinBounds(shapes.map(({ bounds }) => bounds)),
    boundsById: new Map(shapes.map(({ shape, bounds }) => [shape.properties.id as AreaId, bounds])),
  };
}

/** An area as GeoJSON (RFC 7946): outer rings counter-clockwise, holes clockwise; `id` and `properties.id` are its key. */
export function buildAreaFeature(topology: AtlasTopology, area: AreaGeometry): AreaFeature {
  const { geometry } = feature(topology, area) as Feature<Polygon | MultiPolygon>;
  return { type: 'Feature', id: area.id, properties: { id: area.id }, geometry: rewind(geometry) };
}

/** The level of the border between two municipalities, or of the outer edge where both are the same. */
function levelBetween(a: Municipality, b: Municipality): Exclude<Level, 'association'> {
  if (a === b) return 'state';
  if (a.region !== b.region) return 'region';
  return a.district === b.district ? 'municipality' : 'district';
}

/** An association ends at another one, at a municipality without one, and at the outer edge. */
function isAssociationBorder(a: Municipality, b: Municipality): boolean {
  return a === b ? a.association !== null : a.association !== b.association;
}

/** An arc, turned as the first area along it has it, and the areas on its sides: the same one twice at the outer edge. */
interface Sides {
  readonly arc: number;
  readonly from: string;
  readonly to: string;
}

function sidesOfArcs(topology: AtlasTopology): readonly Sides[] {
  const sides: Sides[] = [];
  for (const { id, arcs } of topology.objects.municipalities.geometries)
    for (const arc of arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      const known = sides[index];
      sides[index] = known ? { ...known, to: id } : { arc, from: id, to: id };
    }
  // Arcs of no municipality have left holes.
  return Object.values(sides);
}

function* borderSteps(
  topology: AtlasTopology,
  municipalityOf: (id: unknown) => Municipality,
): Steps<Record<Level, MultiLineString>> {
  const arcs: Record<Level, number[]> = {
    municipality: [],
    association: [],
    district: [],
    region: [],
    state: [],
  };
  for (const { arc, from, to } of sidesOfArcs(topology)) {
    const [a, b] = [municipalityOf(from), municipalityOf(to)];
    arcs[levelBetween(a, b)].push(arc);
    if (isAssociationBorder(a, b)) arcs.association.push(arc);
  }
  const borders: Partial<Record<Level, MultiLineString>> = {};
  for (const level of levels) {
    yield;
    const lines = arcs[level].map((arc) => [arc]);
    borders[level] = mesh(topology, { type: 'MultiLineString', arcs: lines });
  }
  return borders as Record<Level, MultiLineString>;
}

function buildPlaces(municipalities: readonly Municipality[]): PlaceLabel[] {
  return municipalities
    .filter((municipality) => municipality.counted)
    .map(({ id, name, population, point }) => ({ id, name, population, point }))
    .sort((a, b) => b.population - a.population);
}

function rewind(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: rewindRings(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rewindRings) };
}

function rewindRings(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed()));
}

/** Twice the area in square degrees; above 0 where the ring turns counter-clockwise. */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x0, y0] = ring[index - 1]! as [number, number];
    const [x1, y1] = ring[index]! as [number, number];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}

/** The polygons of an area, each as its outer ring and its holes. */
export function polygonsOf({ geometry }: AreaFeature): readonly Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function boundsOf(area: AreaFeature): Bounds {
  const points = polygonsOf(area).flatMap(([outer]) => outer ?? []) as [number, number][];
  return joinBounds(points.map(([longitude, latitude]) => [longitude, latitude, longitude, latitude]));
}

/** What holds all of them. */
export function joinBounds(all: readonly Bounds[]): Bounds {
  return all.reduce(
    (a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}
