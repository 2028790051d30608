import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeShapefile } from '../../../../scripts/lib/shapefile-writer.ts';
import { listPoints, type Line } from '../../../../scripts/pipeline/geometry/line.ts';
import { ringArea } from '../../../../scripts/pipeline/geometry/ring-area.ts';
import { fields, utm32, zipLayer } from '../zip-layer.ts';
import * as toy from './toy-files.ts';

const collection = toy.drawFeatures();
const shapefile = writeShapefile(toy.drawn, fields, { prj: utm32 });
const expected = describeAreas(toy.read('toy.zip', zipLayer(toy.drawn)));

describe('the same areas come out of', () => {
  const files: Readonly<Record<string, Uint8Array>> = {
    'a GeoJSON with the old member "crs"': toy.writeGeoJson(collection),
    'a TopoJSON': toy.writeTopoJson({ gemeinden: collection }),
    'a GeoPackage': toy.writeGeoPackage({ vg250_gem: { collection } }),
    'a FlatGeobuf': toy.writeFlatGeobuf(collection),
    'a GeoPackage in a ZIP': zipSync({ 'a/b/x.gpkg': toy.writeGeoPackage({ gem: { collection } }) }),
    'a GeoJSON in a ZIP': zipSync({ 'x.geojson': toy.writeGeoJson(collection) }),
    'a ZIP in a ZIP': zipSync({ 'x.zip': zipLayer(toy.drawn) }),
    'a ZIP that stores without packing': zipSync(
      Object.fromEntries(Object.entries(shapefile).map(([suffix, bytes]) => [`x.${suffix}`, bytes])),
      { level: 0 },
    ),
  };
  test.each(Object.entries(files))('%s, under any name', (_format, bytes) => {
    expect(describeAreas(toy.read('boundaries.dat', bytes))).toEqual(expected);
  });

  test('a Shapefile beside its companions', () => {
    const companions = (['shx', 'dbf', 'prj', 'cpg'] as const).map((suffix) => ({
      path: `x/GEM.${suffix.toUpperCase()}`,
      bytes: shapefile[suffix],
    }));
    const read = toy.read('x/GEM.shp', shapefile.shp, {}, companions);
    expect(read.output.layer).toBe('GEM');
    expect(describeAreas(read)).toEqual(expected);
  });
});

describe('shapes', () => {
  test('get outer rings that run clockwise, whatever way the file has them', () => {
    const turned = collection.features.map((feature, index) => ({
      ...feature,
      geometry: {
        type: 'Polygon' as const,
        coordinates: toy.shapes[index]!.coordinates[0]!.map((ring) => ring.toReversed()),
      },
    }));
    const { output } = toy.read('x.json', toy.writeGeoJson({ type: 'FeatureCollection', features: turned }));
    expect(output.areas.map(({ rings }) => rings.map(signOf))).toEqual([[1, -1], [1]]);
  });

  test('in GeoJSON without "crs" are degrees', () => {
    const degrees = toy.drawFeatures(
      [{ AGS: '08111001' }],
      [{ type: 'Polygon', coordinates: [[[9, 48], [9, 49], [10, 48], [9, 48]]] }], // oxfmt-ignore
    );
    const { report } = toy.read('x.json', toy.writeGeoJson(degrees, null), { areas: 1 });
    expect(report.lines[0]).toBe('GeoJSON, layer x, WGS 84');
  });

  test('of TopoJSON and GeoJSON may have their key as id', () => {
    const features = collection.features.map(({ geometry, properties }) => ({
      type: 'Feature',
      id: properties?.['AGS'] as string,
      properties: null,
      geometry,
    }));
    const crs = { type: 'name', properties: { name: 'EPSG:25832' } };
    const read = toy.read('x.json', toy.encode({ type: 'FeatureCollection', features, crs }));
    expect(describeAreas(read)).toEqual(expected);
  });
});

/** Keys and rings; each ring begins at its south-western corner, since a file may begin it anywhere. */
function describeAreas({ output }: ReturnType<typeof toy.read>) {
  return output.areas.map(({ id, rings }) => ({
    id,
    rings: rings.map((ring) => {
      const open = listPoints(ring).slice(1);
      const start = open.reduce((best, [x, y], index) => {
        const [bestX, bestY] = open[best]!;
        return x < bestX || (x === bestX && y < bestY) ? index : best;
      }, 0);
      return [...open.slice(start), ...open.slice(0, start)];
    }),
  }));
}

function signOf(ring: Line): number {
  return Math.sign(ringArea(ring));
}
