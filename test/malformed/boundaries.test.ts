import type { Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { prepareGeometry } from '../../scripts/pipeline/geometry/prepare-geometry.ts';
import type { Catalog } from '../../src/core/catalog.ts';
import { problemsOf } from '../fixtures/toyland/problems-of.ts';
import { describeUnnamed, drawFeatures, read, shapes, writeGeoJson, writeTopoJson, type Attributes } from '../pipeline/geometry/read/toy-files.ts'; // oxfmt-ignore
import { drawRing, drawSquare, zipLayer } from '../pipeline/geometry/zip-layer.ts';

type Changes = Partial<Catalog['boundaries']>;
type Malformed = readonly [name: string, path: string, bytes: Uint8Array, message: string, changes?: Changes];

const [one, other] = ['08111001', '08111002'];
const epsg = (code: number) => ({ type: 'name', properties: { name: `EPSG:${code}` } });

/** Two areas, each with what its row says. */
const rows = (...attributes: readonly Attributes[]) => writeGeoJson(drawFeatures(attributes));
/** Two areas with right keys and other shapes. */
const drawn = (first: Geometry, second: Geometry = shapes[1]!) =>
  writeGeoJson(drawFeatures([{ AGS: one }, { AGS: other }], [first as never, second as never]));
const area = (...rings: Position[][]): Geometry => ({ type: 'Polygon', coordinates: rings });
const ring = (...corners: readonly (readonly [number, number])[]) => area(drawRing(corners));
/** The two areas with every coordinate changed. */
const moved = (change: (x: number, y: number) => Position, crs: unknown = undefined) => {
  const turn = ({ coordinates }: (typeof shapes)[number]) => ({
    type: 'MultiPolygon' as const,
    coordinates: coordinates.map((rings) =>
      rings.map((line) => line.map(([x = NaN, y = NaN]) => change(x, y))),
    ),
  });
  const features = drawFeatures([{ AGS: one }, { AGS: other }], shapes.map(turn));
  return crs === undefined ? writeGeoJson(features) : writeGeoJson(features, crs);
};
const pair = (first: string | number, second: string | number, column = 'AGS') =>
  rows({ [column]: first }, { [column]: second });
const squares = (count: number) =>
  writeGeoJson(
    drawFeatures(
      Array.from({ length: count }, (_, place) => ({ AGS: `0811100${place + 1}` })),
      Array.from({ length: count }, (_, place) => area(drawSquare(place, 0))),
    ),
  );
const frame = drawFeatures(
  [{ AGS: one }, { AGS: other }, { AGS: '08111003' }, { AGS: '08111004' }],
  [
    ring([0, 0], [0, 3], [1, 3], [1, 0]),
    ring([2, 0], [2, 3], [3, 3], [3, 0]),
    ring([1, 0], [1, 0.5], [2, 0.5], [2, 0]),
    ring([1, 2.5], [1, 3], [2, 3], [2, 2.5]),
  ],
);

const text = (value: string) => new TextEncoder().encode(value);
const unshaped = text(
  JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { AGS: one }, geometry: null }],
  }),
);

const families: Readonly<Record<string, readonly Malformed[]>> = {
  keys: [
    ['districts', 'x.json', pair('08111', '08115'), 'keys of districts where municipalities are asked'],
    ['states', 'x.json', pair('08', '09'), 'keys of states where municipalities are asked'],
    ['regions', 'x.json', pair('081', '082'), 'keys of regions where municipalities are asked'],
    ['associations', 'x.json', pair('081155001', '081155002'), 'keys of associations where'],
    ['districts filled up with zeros', 'x.json', pair('08111000', '08115000'), 'found "08111000, 08115000"'],
    ['a district among municipalities', 'x.json', pair(one, '08115'), 'row 2, column AGS: not the key of a municipality but the key of a district; found "08115", expected 8 digits'],
    ['a blank key', 'x.json', pair(one, ''), 'row 2, column AGS: not the key of a municipality but a blank'],
    ['a name in place of a key', 'x.json', pair(one, 'Aalen'), 'but no key; found "Aalen"'],
    ['a state that does not exist', 'x.json', pair(one, '18111002'), 'found "18111002", expected 8 digits'],
    ['a key of ten digits', 'x.json', pair(one, '0811100200'), 'found "0811100200"'],
    ['a key in scientific notation', 'x.json', pair(one, '8,11E+06'), 'found "8,11E+06"'],
    ['one shape twice', 'x.json', writeGeoJson(drawFeatures([{ AGS: one }, { AGS: one }], [shapes[0]!, shapes[0]!])), 'row 2: duplicate key with the same shape: 08111001; found "row 1 again"'],
    ['no column of keys', 'x.json', pair('A', 'B', 'GEN'), 'no column of municipality keys; found "GEN"'],
    ['communes of France (INSEE_COM)', 'x.json', pair('67482', '67218', 'INSEE_COM'), 'no column of municipality keys; found "INSEE_COM"'],
    ['communes of Switzerland (BFS_NUMMER)', 'x.json', pair(261, 230, 'BFS_NUMMER'), 'no column of municipality keys; found "BFS_NUMMER"'],
    ['municipalities of Austria (GKZ)', 'x.json', pair('40101', '50101', 'GKZ'), 'keys that are none of Germany; found "40101, 50101", expected 8 digits, as in 08111000. Mend: if they are of another country, describe them in catalog.json: "keys": { "pattern": "[0-9]{5}"'],
    ['a column that is not there', 'x.json', pair(one, other), 'missing column: SCHLUESSEL; found "AGS"', { key: 'SCHLUESSEL' }],
  ],
  number: [
    ['too few', 'x.json', squares(2), 'wrong number of areas; found "2", expected 3 as in boundaries.areas', { areas: 3 }],
    ['too many', 'x.json', squares(3), 'wrong number of areas; found "3", expected 2'],
    ['none at all', 'x.json', rows(), 'no column of municipality keys'],
  ],
  'land and water': [
    ['a value that no product has', 'x.json', rows({ AGS: one, GF: 4 }, { AGS: other, GF: 7 }), 'column GF: land or water cannot be told apart; found "4, 7"'],
    ['a blank', 'x.json', rows({ AGS: one, GF: 4 }, { AGS: other, GF: null }), 'row 2, column GF: land or water cannot be told apart; found ""'],
    ['water only', 'x.json', rows({ AGS: one, GF: 4 }, { AGS: other, GF: 2 }), 'found "1", expected 2 as in boundaries.areas'],
    ['two pieces of land where there is one (8, 9)', 'x.json', rows({ AGS: one, GF: 9 }, { AGS: one, GF: 9 }), 'not exactly one row of land: 08111001; found "rows 1, 2"', { areas: 1 }],
    ['no land where there must be some (8, 9)', 'x.json', rows({ AGS: one, GF: 9 }, { AGS: other, GF: 8 }), 'not exactly one row of land: 08111002; found "none"'],
  ],
  layers: [
    ['two that fit', 'x.json', writeTopoJson({ gem: drawFeatures(), vwg: drawFeatures() }), '2 layers of municipalities; found "gem (2 municipalities), vwg (2 municipalities)"'],
    ['none that fits', 'x.json', writeTopoJson({ krs: drawFeatures([{ AGS: '08111' }, { AGS: '08115' }]), lan: drawFeatures([{ AGS: '08' }, { AGS: '09' }]) }), 'found "krs (districts), lan (states)"'],
    ['another name', 'x.json', writeTopoJson({ gem: drawFeatures() }), 'layer not found: VG250_GEM; found "gem"', { layer: 'VG250_GEM' }],
    ['without attributes', 'x.zip', zipLayer([], ({ dbf: _, ...files }) => files), 'missing file: VG250_GEM.dbf, the attributes'],
    ['without coordinate system', 'x.zip', zipLayer([], ({ prj: _, ...files }) => files), 'missing file: VG250_GEM.prj, the coordinate system'],
  ],
  coordinates: [
    ['metres declared as degrees', 'x.json', moved((x, y) => [x, y], epsg(4326)), 'the coordinates contradict the coordinate system WGS 84'],
    ['degrees declared as metres', 'x.json', moved((x, y) => [x / 55_000, y / 110_000]), 'these look like degrees; declare EPSG:4326'],
    ['latitude first', 'x.json', moved((x, y) => [y / 110_000, x / 55_000], epsg(4326)), 'latitude first; swap the axes'],
    ['northing first', 'x.json', moved((x, y) => [y, x]), 'northing seems to come first; swap the axes'],
    ['a zone before the easting that is not declared', 'x.json', moved((x, y) => [32e6 + x, y]), 'declare EPSG:4647'],
    ['a system that nobody knows', 'x.json', moved((x, y) => [x, y], epsg(99999)), 'unknown coordinate system; found "EPSG:99999"'],
    ['another country', 'x.json', moved((x, y) => [x + 900_000, y]), 'expected coordinates that fall within Germany'],
    ['no number', 'x.json', moved(() => [NaN, NaN]), 'row 1: coordinate that is no number: 08111001'],
  ],
  shapes: [
    ['a point', 'x.json', drawn({ type: 'Point', coordinates: [505_000, 5_405_000] }), 'row 1: wrong geometry type; found "Point", expected polygons'],
    ['a line', 'x.json', drawn({ type: 'LineString', coordinates: drawSquare(0, 0) }), 'found "LineString", expected polygons'],
    ['none', 'x.json', unshaped, 'row 1: area without a shape: 08111001'],
    ['a polygon without rings', 'x.json', drawn(area()), 'area without a shape: 08111001'],
    ['a ring that is open', 'x.json', drawn(area(drawSquare(0, 0).slice(0, -1))), 'ring that does not close: 08111001'],
    ['a ring of two points', 'x.json', drawn(area(drawSquare(0, 0).slice(0, 2))), 'ring of too few points: 08111001; found "2", expected at least 4'],
    ['a ring that crosses itself', 'x.json', drawn(ring([0, 5], [0, 7], [3, 5], [3, 6])), 'ring that crosses itself: 08111001'],
    ['smaller than the grid', 'x.json', drawn(ring([9, 9], [9, 9.001], [9.001, 9.001])), 'area smaller than the grid: 08111001'],
    ['an overlap along a border', 'x.json', drawn(ring([0, 0], [0, 1], [1.5, 1], [1.5, 0])), 'areas overlap: 08111001 and 08111002; found "0.50 km²'],
    ['an overlap without a border', 'x.json', drawn(ring([1.5, 0.5], [1.5, 1.5], [2.5, 1.5], [2.5, 0.5])), 'areas overlap: 08111001 and 08111002; found "0.25 km²'],
    ['an enclave that is not cut out', 'x.json', drawn(ring([0, -2], [0, 3], [5, 3], [5, -2])), 'areas overlap: 08111001 and 08111002; found "1.00 km²'],
    ['a hole of two square kilometres between areas', 'x.json', writeGeoJson(frame), 'gap between areas; found "2.00 km²', { areas: 4 }],
  ],
}; // oxfmt-ignore

function check(path: string, bytes: Uint8Array, changes: Changes = {}): string[] {
  return problemsOf(() => prepareGeometry(read(path, bytes, changes).output, describeUnnamed()));
}

test('the boundaries that are spoiled here are right before', () => {
  expect(check('x.json', pair(one, other))).toEqual([]);
});

describe.each(Object.entries(families))('malformed boundaries: %s', (_family, cases) => {
  for (const [name, path, bytes, message, changes] of cases)
    test(name, () => {
      const lines = check(path, bytes, changes);
      expect(lines.join('\n')).toContain(message);
      for (const line of lines) expect(line).not.toMatch(/undefined|\[object/);
    });
});
