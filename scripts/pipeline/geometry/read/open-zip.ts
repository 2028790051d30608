import { InputError } from '../../../../src/core/problem.ts';
import { explainFolder } from './explain-format.ts';
import type { BoundaryFile, LayerSource } from './layer-source.ts';
import { openShapefile, shapefileSuffixes } from './open-shapefile.ts';
import { readZip, type ZipEntry } from './read-zip.ts';

const containedFormats = /\.(gpkg|fgb|geojson|topojson|json|zip)$/i;

/**
 * Opens the layers of a ZIP, whatever folders they are in: Shapefiles, and files of the other formats.
 *
 * @param open for the files of other formats
 */
export function openZip(file: BoundaryFile, open: (file: BoundaryFile) => LayerSource[]): LayerSource[] {
  const entries = readZip(file).filter(({ name }) => !name.startsWith('__MACOSX/'));
  const shapefiles = entries.filter(({ name }) => /\.shp$/i.test(name));
  const layers = shapefiles.map(({ name }) => openEntries(name, entries, file.path));
  const others = entries.filter(({ name }) => containedFormats.test(name));
  if (shapefiles.length === 0)
    for (const { name, read } of others)
      layers.push(...open({ path: `${file.path}/${name}`, bytes: read() }));
  if (layers.length > 0) return layers;
  const names = entries.map(({ name }) => name);
  throw new InputError([
    explainFolder(names, file.path) ?? {
      what: 'no boundaries in the ZIP file',
      file: file.path,
      found: names.slice(0, 10).join(', '),
      expected: 'a Shapefile (.shp, .shx, .dbf, .prj), or a .gpkg, .geojson, .topojson or .fgb',
    },
  ]);
}

function openEntries(shp: string, entries: readonly ZipEntry[], file: string): LayerSource {
  const stem = shp.slice(0, -3);
  const parts = shapefileSuffixes.flatMap((suffix) => {
    const entry = entries.find(({ name }) => name.toLowerCase() === `${stem}${suffix}`.toLowerCase());
    return entry ? [[suffix, entry.read] as const] : [];
  });
  const name = stem.slice(stem.lastIndexOf('/') + 1, -1);
  return openShapefile(name, Object.fromEntries(parts), { file, where: 'into the ZIP' });
}
