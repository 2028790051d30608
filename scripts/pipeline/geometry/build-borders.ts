import { InputError, type Problem } from '../../../src/core/problem.ts';
import type { Staged } from '../stage.ts';
import { outside, type Borders } from './borders.ts';
import type { BoundaryLayer } from './boundary-layer.ts';
import { createProjection } from './projection.ts';
import { rebuildBorders, type RebuiltBorders } from './rebuild-borders.ts';

/**
 * Finds the lines that areas share, in the layer's own coordinates. Borders between two parts of one area are dropped.
 *
 * @throws InputError where areas lie on the same side of a line, which they only can if they overlap
 */
export function buildBorders(layer: BoundaryLayer): Staged<Borders> {
  const lines = layer.areas.flatMap(({ rings }) => rings);
  const right = Int32Array.from(layer.areas.flatMap(({ rings }, index) => rings.map(() => index)));
  const left = new Int32Array(lines.length).fill(outside);
  const ids = layer.areas.map((area) => area.id);
  const { borders, overlaps, touching } = rebuildBorders({ ids, lines, left, right });
  if (overlaps.length > 0) throw new InputError(describeOverlaps(overlaps, layer));
  return reportBorders(borders, touching);
}

/** One problem for each two areas, where they first meet. */
function describeOverlaps(overlaps: RebuiltBorders['overlaps'], layer: BoundaryLayer): Problem[] {
  const pointByOwners = new Map<string, readonly [number, number]>();
  for (const { owners, point } of overlaps) {
    const names = [...new Set(owners)].sort().join(' and ');
    if (!pointByOwners.has(names)) pointByOwners.set(names, point);
  }
  const rowById = new Map(layer.areas.map(({ id, rows }) => [id, rows[0] ?? 0]));
  return [...pointByOwners].map(([names, point]) => ({
    what: `areas overlap: ${names}`,
    file: layer.file,
    layer: layer.layer,
    row: Math.max(...names.split(' and ').map((id) => rowById.get(id) ?? 0)),
    found: `both on one side of the border at ${describePoint(point, layer)}`,
    mend: 'mend the shapes in a GIS, or take boundaries that do not overlap',
  }));
}

function describePoint(point: readonly [number, number], { system }: BoundaryLayer): string {
  const [longitude, latitude] = createProjection(system)?.(point) ?? [NaN, NaN];
  return `${longitude.toFixed(5)} E, ${latitude.toFixed(5)} N`;
}

function reportBorders(borders: Borders, touching: readonly string[]): Staged<Borders> {
  const vertices = borders.lines.reduce((sum, line) => sum + line.length / 2, 0);
  const outer = borders.lines.filter(
    (_, index) => borders.left[index] === outside || borders.right[index] === outside,
  );
  const shared = borders.lines.length - outer.length;
  return {
    output: borders,
    report: {
      stage: 'topology',
      lines: [
        `${borders.lines.length} borders of ${vertices} points: ${shared} between two areas, ${outer.length} of one`,
        ...(touching.length === 0
          ? []
          : [`rings that touch themselves, mended: ${touching.length} (${touching.join(', ')})`]),
      ],
      warnings: [],
    },
  };
}
