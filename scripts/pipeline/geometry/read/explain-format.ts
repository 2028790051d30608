import type { Problem } from '../../../../src/core/problem.ts';
import type { BoundaryFile } from './layer-source.ts';

/** How to turn a format that is not read into one that is. */
const exportMend =
  'export the layer as GeoPackage from QGIS, or with: ogr2ogr -f GPKG boundaries.gpkg THIS-FILE';

const again = 'download the file again';

interface Impostor {
  readonly what: string;
  readonly mend: string;
  readonly isIt: (start: string) => boolean;
}

/** Files that are often given in place of boundaries, known by their first characters. */
const impostors: readonly Impostor[] = [
  {
    what: 'a web page',
    mend: `${again}; a page of text was saved in its place`,
    isIt: (start) => /^\s*(<!doctype html|<html|<head)/i.test(start),
  },
  {
    what: 'the error message of a map service',
    mend: again,
    isIt: (start) => /^\s*<.*(ServiceException|ExceptionReport)/s.test(start),
  },
  { what: 'GML', mend: exportMend, isIt: (start) => /^\s*<.*(opengis\.net\/gml|<gml:)/s.test(start) },
  { what: 'KML', mend: exportMend, isIt: (start) => /^\s*<.*opengis\.net\/kml/s.test(start) },
  { what: 'XML', mend: exportMend, isIt: (start) => /^\s*<\?xml/.test(start) },
  {
    what: 'the pointer of Git LFS',
    mend: 'fetch the file itself with: git lfs pull',
    isIt: (start) => start.startsWith('version https://git-lfs'),
  },
  { what: 'an archive of 7-Zip', mend: 'unpack it', isIt: (start) => start.startsWith('7z\xbc\xaf') },
  { what: 'an archive of RAR', mend: 'unpack it', isIt: (start) => start.startsWith('Rar!') },
  { what: 'an archive of gzip', mend: 'unpack it', isIt: (start) => start.startsWith('\x1f\x8b') },
];

const formatNames: Readonly<Record<string, string>> = {
  zip: 'ZIP file',
  shp: 'Shapefile',
  gpkg: 'GeoPackage',
  geojson: 'GeoJSON',
  json: 'GeoJSON or TopoJSON',
  topojson: 'TopoJSON',
  fgb: 'FlatGeobuf',
};

/** Says what a file is whose format is not read. */
export function explainFormat({ path, bytes }: BoundaryFile): Problem {
  if (bytes.length === 0) return { what: 'empty file', file: path, mend: again };
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1000));
  const suffix = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const expectation = formatNames[suffix] ?? 'boundary file';
  const impostor = impostors.find(({ isIt }) => isIt(start));
  return {
    what: impostor ? `not a ${expectation} but ${impostor.what}` : `not a ${expectation}`,
    file: path,
    found: start.slice(0, 20),
    expected:
      'a Shapefile (zipped, or .shp beside its companions), GeoPackage, GeoJSON, TopoJSON or FlatGeobuf',
    mend: impostor?.mend ?? `${again}, or ${exportMend}`,
  };
}

/** Says what a folder, or the content of a ZIP, is that holds a format that is not read; `undefined` if unknown. */
export function explainFolder(names: readonly string[], file: string): Problem | undefined {
  const formats: readonly (readonly [RegExp, string])[] = [
    [/\.gdbtable$|\.gdb(\/|$)/i, 'a File Geodatabase'],
    [/\.gml$/i, 'GML'],
    [/\.(kml|kmz)$/i, 'KML'],
    [/\.(tab|mif)$/i, 'MapInfo'],
    [/\.dxf$/i, 'DXF'],
  ];
  for (const [pattern, format] of formats) {
    const found = names.find((name) => pattern.test(name));
    if (found !== undefined) return { what: `cannot be read: ${format}`, file, found, mend: exportMend };
  }
  return undefined;
}
