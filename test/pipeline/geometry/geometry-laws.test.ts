import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLayer, countUses, drawLayer, groupAll, listIds } from './drawn-layer.ts';

/*
 * A patchwork of 5 × 5 crooked fields, each owned by one of up to six areas, so that there are parts that do not
 * touch, enclaves, and parts that meet in a point.
 */
const side = 5;
const shift = fc.integer({ min: -200, max: 200 });
const wobble = fc.integer({ min: -30, max: 30 });
const patchwork = fc.record({
  corners: fc.array(fc.tuple(shift, shift), { minLength: (side + 1) ** 2, maxLength: (side + 1) ** 2 }),
  wobbles: fc.array(wobble, { minLength: 12, maxLength: 12 }),
  owners: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: side ** 2, maxLength: side ** 2 }),
});

function drawPatchwork({
  corners,
  wobbles,
  owners,
}: {
  corners: [number, number][];
  wobbles: number[];
  owners: number[];
}) {
  const corner = (column: number, row: number) => {
    const [dx = 0, dy = 0] = corners[row * (side + 1) + column] ?? [];
    return [505_000 + 1000 * column + dx, 5_405_000 + 1000 * row + dy] as const;
  };
  const edge = (from: readonly [number, number], to: readonly [number, number], seed: number) =>
    [0.3, 0.5, 0.7].map((share, index) => [
      from[0] + share * (to[0] - from[0]) + wobbles[(seed + index) % wobbles.length]!,
      from[1] + share * (to[1] - from[1]) + wobbles[(seed + 2 * index + 1) % wobbles.length]!,
    ]);
  const across = (column: number, row: number) => [corner(column, row), ...edge(corner(column, row), corner(column + 1, row), column + 3 * row)]; // oxfmt-ignore
  const upwards = (column: number, row: number) => [corner(column, row), ...edge(corner(column, row), corner(column, row + 1), 5 * column + row)]; // oxfmt-ignore
  const areas: Record<string, (readonly (readonly number[])[])[]> = {};
  for (const [field, owner] of owners.entries()) {
    const [column, row] = [field % side, Math.floor(field / side)];
    const ring = [
      ...upwards(column, row),
      ...across(column, row + 1),
      corner(column + 1, row + 1),
      ...upwards(column + 1, row).slice(1).toReversed(),
      corner(column + 1, row),
      ...across(column, row).slice(1).toReversed(),
      corner(column, row),
    ]; // oxfmt-ignore
    (areas[`0811100${owner}`] ??= []).push(ring);
  }
  return drawLayer(areas);
}

describe('laws of buildGeometry', () => {
  test('no area is lost, borders stay shared and every polygon of every level is valid, whatever the detail', () => {
    const detail = fc.record({
      thresholdM2: fc.constantFrom(0, 1000, 50_000, 400_000, 1e9),
      gridM: fc.integer({ min: 5, max: 250 }),
    });
    fc.assert(
      fc.property(patchwork, detail, (drawn, overview) => {
        const layer = drawPatchwork(drawn);
        const ids = layer.areas.map((area) => area.id);
        const groups = groupAll(layer, { V001: ids.slice(0, 2), V002: ids.slice(3) });
        // An invalid polygon, or a group that is not the sum of its members, throws.
        const { output } = buildLayer(layer, groups, { overview, detail: { thresholdM2: 0, gridM: 10 } });
        expect(listIds(output.overview, 'municipalities')).toEqual(ids);
        const outline = output.overview.objects.state.geometries.flatMap((geometry) =>
          geometry.type === 'MultiPolygon'
            ? geometry.arcs.flat(2)
            : geometry.type === 'Polygon'
              ? geometry.arcs.flat()
              : [],
        );
        const lines = new Set(outline.map((arc) => (arc < 0 ? ~arc : arc)));
        expect(countUses(output.overview)).toEqual(
          output.overview.arcs.map((_, line) => (lines.has(line) ? 1 : 2)),
        );
      }),
      { numRuns: 60 },
    );
  });
});
