import type { ExportColumn } from '../export/export-cell.ts';
import { writeGeoJson } from '../export/geojson.ts';
import { buildMapGeometry } from '../geometry.ts';
import type { Municipality } from '../model.ts';
import type { View } from '../view.ts';

const columns: readonly (readonly [ExportColumn, (area: Municipality) => string | number])[] = [
  [{ name: 'ags', title: 'ags', type: 'string' }, ({ id }) => id],
  [{ name: 'counted', title: 'counted', type: 'boolean' }, ({ counted }) => String(counted)],
  [{ name: 'population', title: 'population', type: 'integer' }, ({ population }) => population],
  [{ name: 'refugees', title: 'refugees', type: 'integer' }, ({ refugees }) => refugees],
];

/**
 * The areas of a figure as they are drawn, as GeoJSON: for forms that are in no download. Columns are named as there, as
 * far as the R script needs them.
 */
export function writeDrawnShapes({ dataset }: View): string {
  const { topology, municipalities } = dataset;
  const { features } = buildMapGeometry(topology, municipalities).municipalities;
  const rows = municipalities.map((area) => columns.map(([, cellOf]) => cellOf(area)));
  return writeGeoJson(features, { columns: columns.map(([column]) => column), rows });
}
