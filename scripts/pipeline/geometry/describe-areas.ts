import type { BoundaryArea } from './boundary-layer.ts';
import type { BoundaryRow } from './boundary-rows.ts';
import type { CoordinateSystem } from './coordinate-system.ts';
import type { LandRule } from './read/land.ts';
import type { LayerSource } from './read/layer-source.ts';
import type { KeyChange } from './read/municipality-key.ts';

interface ReadAreas {
  readonly source: LayerSource;
  /** All layers of the file. */
  readonly sources: readonly LayerSource[];
  readonly system: CoordinateSystem;
  readonly key: string;
  readonly rule: LandRule;
  readonly rows: readonly BoundaryRow[];
  readonly isLand: (row: BoundaryRow) => boolean;
  readonly changes: ReadonlyMap<KeyChange, number>;
  readonly areas: readonly BoundaryArea[];
}

const shownKeys = 10;

/** What was read, and what was decided on the way; one fact a line. */
export function describeAreas(read: ReadAreas): string[] {
  const { source, sources, system, areas, rows, isLand } = read;
  const water = rows.filter((row) => !isLand(row));
  const merged = areas.filter((area) => area.rows.length > 1);
  return [
    `${source.format}, layer ${source.name}${sources.length > 1 ? ` of ${sources.length}` : ''}, ${system.name}`,
    `keys in ${read.key}; ${read.rule.description}`,
    `${areas.length} areas from ${rows.length} rows`,
    ...[...read.changes].map(([change, count]) => `keys changed: ${count}, ${change}`),
    ...(water.length > 0 ? [`rows of water dropped: ${water.length} (${listKeys(water)})`] : []),
    ...(merged.length > 0
      ? [`areas put together from several rows: ${merged.length} (${listKeys(merged)})`]
      : []),
  ];
}

function listKeys(items: readonly { readonly id: string }[]): string {
  const shown = items.slice(0, shownKeys).map((item) => item.id);
  return shown.join(', ') + (items.length > shown.length ? ' …' : '');
}
