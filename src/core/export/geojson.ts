import type { AreaFeature } from '../geometry.ts';
import type { ExportTable } from './export-cell.ts';

/** Parts of a degree that coordinates are rounded to: a tenth of a metre, finer than the grid of the shapes. */
const perDegree = 1e6;

/** The municipalities with one property a column (RFC 7946: WGS84, outer rings counter-clockwise), one feature a line. */
export function writeGeoJson(areas: readonly AreaFeature[], { columns, rows }: ExportTable): string {
  const rowByKey = new Map(rows.map((row) => [row[0], row]));
  const features = areas.map(({ type, id, geometry }) => {
    const row = rowByKey.get(String(id)) ?? [];
    const properties = Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]));
    const coordinates = roundPositions(geometry.coordinates);
    return JSON.stringify({ type, id, properties, geometry: { type: geometry.type, coordinates } });
  });
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

function roundPositions(value: Nested): Nested {
  return typeof value === 'number' ? Math.round(value * perDegree) / perDegree : value.map(roundPositions);
}

type Nested = number | readonly Nested[];
