import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { FeatureCollection, LineString, Point } from 'geojson';
import { writeShapefile } from '../../../../scripts/lib/shapefile-writer.ts';
import { fields, utm32, zipLayer } from '../zip-layer.ts';
import * as toy from './toy-files.ts';

const collection = toy.drawFeatures();
const zip = zipLayer(toy.drawn);
const geoPackage = toy.writeGeoPackage({ gem: { collection } });
const flatGeobuf = toy.writeFlatGeobuf(collection);

function draw(geometry: FeatureCollection['features'][number]['geometry']): FeatureCollection {
  return toy.drawFeatures([{ AGS: '08111001' }, { AGS: '08111002' }], [toy.shapes[0]!, geometry]);
}

const line: LineString = { type: 'LineString', coordinates: [[0, 0], [1, 1]] }; // oxfmt-ignore
const point: Point = { type: 'Point', coordinates: [0, 0] };

/** Sets the flag of encryption in the directory of a ZIP. */
function encrypt(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  for (let at = 0; at < bytes.length; at++)
    if (String.fromCharCode(...bytes.subarray(at, at + 4)) === 'PK\x01\x02') changed[at + 8]! |= 1;
  return changed;
}

/** A ZIP in which one byte of the content was changed on the way. */
function buildDamagedZip(): Uint8Array {
  const stored = zipSync({ 'x.geojson': [toy.writeGeoJson(collection), { level: 0 }] });
  return stored.with(100, stored[100]! ^ 1);
}

const text = (value: string) => new TextEncoder().encode(value);

describe('a file that cannot be read is explained', () => {
  test.each<[what: string, path: string, bytes: Uint8Array, message: RegExp]>([
    ['an empty file', 'x.zip', new Uint8Array(0), /^x\.zip: empty file\. Mend: download the file again/],
    [
      'a web page saved as ZIP',
      'x.zip',
      text('<!DOCTYPE html><html lang="de">404'),
      /not a ZIP file but a web page; .*Mend: download the file again; a page of text was saved/,
    ],
    ['a web page saved as GeoPackage', 'x.gpkg', text('\n<html>'), /not a GeoPackage but a web page/],
    [
      'the error of a map service',
      'x.json',
      text('<?xml version="1.0"?><ows:ExceptionReport>'),
      /but the error message of a map service/,
    ],
    [
      'GML',
      'x.dat',
      text('<?xml version="1.0"?>\n<wfs:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2">'),
      /x\.dat: not a boundary file but GML; .*Mend: export the layer as GeoPackage from QGIS, or with: ogr2ogr -f GPKG/,
    ],
    [
      'GML in a ZIP',
      'x.zip',
      zipSync({ 'a/x.gml': text('<') }),
      /cannot be read: GML; found "a\/x\.gml"\. Mend: export/,
    ],
    [
      'a File Geodatabase in a ZIP',
      'x.zip',
      zipSync({ 'alkis.gdb/a0001.gdbtable': text('x') }),
      /cannot be read: a File Geodatabase; .*ogr2ogr -f GPKG/,
    ],
    [
      'a pointer of Git LFS',
      'x.zip',
      text('version https://git-lfs.github.com/spec/v1\noid'),
      /git lfs pull/,
    ],
    ['an archive of gzip', 'x.tgz', gzipSync(zip), /but an archive of gzip; .*Mend: unpack it/],
    [
      'a ZIP of something else',
      'x.zip',
      zipSync({ 'a.txt': text('x') }),
      /no boundaries in the ZIP file; found "a\.txt"/,
    ],
    [
      'half a ZIP',
      'x.zip',
      zip.subarray(0, zip.length / 2),
      /damaged or incomplete ZIP file: no directory at its end; found "\d+ bytes"/,
    ],
    [
      'a ZIP with a wrong byte',
      'x.zip',
      buildDamagedZip(),
      /damaged or incomplete ZIP file: x\.geojson differs from its checksum/,
    ],
    [
      'a ZIP with a password',
      'x.zip',
      encrypt(zip),
      /password-protected ZIP file: .*Mend: pack it anew without a password/,
    ],
    [
      'half a GeoPackage',
      'x.gpkg',
      geoPackage.subarray(0, 6000),
      /damaged GeoPackage: .*Mend: download the file again/,
    ],
    [
      'an SQLite database of something else',
      'x.gpkg',
      toy.writeGeoPackage({}, (run) => run('DROP TABLE gpkg_geometry_columns')),
      /an SQLite database, but no GeoPackage/,
    ],
    [
      'a GeoPackage without layers',
      'x.gpkg',
      toy.writeGeoPackage({}),
      /no layer of features in the GeoPackage/,
    ],
    [
      'half a FlatGeobuf',
      'x.fgb',
      flatGeobuf.subarray(0, flatGeobuf.length - 20),
      /damaged or incomplete FlatGeobuf: the last feature is cut off/,
    ],
    ['broken JSON', 'x.json', text('{"type": "FeatureCollection",'), /x\.json.*: not JSON: /],
    ['other JSON', 'x.json', text('{"name": "x"}'), /not a GeoJSON FeatureCollection: type; found "nothing"/],
    [
      'a feature that is none',
      'x.json',
      text('{"type": "FeatureCollection", "features": [{"type": "Polygon"}]}'),
      /row 1: not a GeoJSON FeatureCollection: features\.0\.type; found ""Polygon""|row 1: .*features\.0\.type/,
    ],
    [
      'a TopoJSON with lost lines',
      'x.json',
      text('{"type":"Topology","arcs":[],"objects":{"gem":{"type":"Polygon","arcs":[[5]]}}}'),
      /x\.json:gem: damaged TopoJSON: a shape refers to a line that is not there/,
    ],
    [
      'GeoJSON of lines',
      'x.json',
      toy.writeGeoJson(draw(line)),
      /x\.json:x, row 2: wrong geometry type; found "LineString", expected polygons/,
    ],
    [
      'FlatGeobuf of points',
      'x.fgb',
      toy.writeFlatGeobuf(toy.drawFeatures([{ AGS: '08111001' }, { AGS: '08111002' }], [point, point])),
      /wrong geometry type; found "Point", expected polygons/,
    ],
    [
      'a GeoPackage of points',
      'x.gpkg',
      toy.writeGeoPackage({ gem: { collection } }, (run) =>
        run("UPDATE gem SET geom = X'4750000100000000010100000000000000000000000000000000000000'"),
      ),
      /x\.gpkg:gem, row 1: wrong geometry type; found "Point"/,
    ],
    [
      'a GeoPackage of curves',
      'x.gpkg',
      toy.writeGeoPackage({ gem: { collection } }, (run) =>
        run("UPDATE gem SET geom = X'4750000100000000010A00000000000000'"),
      ),
      /wrong geometry type; found "CurvePolygon"/,
    ],
    [
      'a GeoPackage with damaged shapes',
      'x.gpkg',
      toy.writeGeoPackage({ gem: { collection } }, (run) => run("UPDATE gem SET geom = X'0000'")),
      /x\.gpkg:gem, row 1: damaged geometry in the GeoPackage/,
    ],
    [
      'coordinates that are text',
      'x.json',
      toy.writeGeoJson(
        draw({
          type: 'Polygon',
          coordinates: [
            [
              ['a', 'b'],
              [1, 1],
              [2, 2],
              [3, 3],
            ],
          ],
        } as never),
      ),
      /row 2: coordinate that is no number: 08111002/,
    ],
    [
      'a ring that does not close',
      'x.json',
      toy.writeGeoJson(draw({ type: 'Polygon', coordinates: [[[0, 0], [0, 1], [1, 1], [1, 0]]] })), // oxfmt-ignore
      /row 2: ring that does not close: 08111002; found "ends at 1 0"/,
    ],
    [
      'a Shapefile all alone',
      'x.shp',
      writeShapefile(toy.drawn, fields, { prj: utm32 }).shp,
      /missing file: x\.shx, the index of the shapes\. Mend: put x\.shx into the same folder, beside x\.shp/,
    ],
  ])('%s', (_what, path, bytes, message) => {
    expect(toy.refusal(path, bytes)).toMatch(message);
  });

  test('another content than its checksum in the catalogue says', () => {
    const message = toy.refusal('x.zip', zip, { sha256: '0'.repeat(64) });
    expect(message).toMatch(
      /^x\.zip: the file differs from its checksum; found "[0-9a-f]{64}", expected 0+ as in/,
    );
  });
});
