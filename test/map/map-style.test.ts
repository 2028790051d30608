import { createPropertyExpression, latest, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { outlineLevels } from '../../src/core/model.ts';
import { fadingSources } from '../../src/map/fill-layers.ts';
import { buildStyle, outlineLayers } from '../../src/map/map-style.ts';
import { sourceNames, type StyleLayer } from '../../src/map/style-document.ts';

const style = buildStyle();
const positionOf = (id: string) => style.layers.findIndex((layer) => layer.id === id);
const layerOf = (id: string): StyleLayer => style.layers[positionOf(id)]!;

describe('the style of the map', () => {
  test('keeps to the specification of MapLibre', () => {
    expect(validateStyleMin(style as unknown as Parameters<typeof validateStyleMin>[0])).toEqual([]);
  });

  test('asks nobody for glyphs or sprites', () => {
    expect(Object.keys(style)).toEqual(['version', 'sources', 'layers']);
    expect(style.layers.filter(({ type }) => (type as string) === 'symbol')).toEqual([]);
  });

  test('has a source for each name, and draws each', () => {
    expect(Object.keys(style.sources).sort()).toEqual([...sourceNames].sort());
    expect(new Set(style.layers.flatMap((layer) => layer.source ?? []))).toEqual(new Set(sourceNames));
  });

  test('fills an area with the colour that it was given, and leaves it out before', () => {
    const color = evaluateFill({ color: '#1f5a96' });
    expect(color).toEqual([0x1f / 255, 0x5a / 255, 0x96 / 255, 1].map((part) => expect.closeTo(part, 6)));
    expect(evaluateFill({})[3]).toBe(0);
  });

  test.each(['fill', 'missing'])('shows the areas of layer "%s" in full, but those that fade', (name) => {
    expect(evaluateOpacity(name, {})).toBe(1);
    expect(evaluateOpacity(name, { faded: false })).toBe(1);
    expect(evaluateOpacity(name, { faded: true })).toBeLessThan(0.3);
  });

  test('can tell the areas of every source that fades by their id', () => {
    for (const name of fadingSources) expect(style.sources[name]['promoteId']).toBe('id');
  });

  test('puts patterns on fills, outlines on both, and the selection on all lines', () => {
    const order = ['paper', 'halo', 'fill', 'missing', 'hairlines', 'association-line', 'state-line'];
    const positions = [...order, 'around-line', 'highlight-line', 'selected-line'].map(positionOf);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(positions).not.toContain(-1);
    expect(positions.at(-1)).toBe(style.layers.length - 1);
  });

  test('draws small circles over large ones, above outlines and below the selection', () => {
    const { layout } = layerOf('symbols');
    const parsed = createPropertyExpression(
      layout!['circle-sort-key'],
      'circle-sort-key',
      latest.layout_circle['circle-sort-key'] as unknown as Parameters<typeof createPropertyExpression>[2],
    );
    if (parsed.result !== 'success') throw new Error(JSON.stringify(parsed.value));
    const keyOf = (radius: number) =>
      parsed.value.evaluate({ zoom: 7 }, { type: 'Point', properties: { radius } }) as number;
    expect(keyOf(2)).toBeGreaterThan(keyOf(20));
    expect(positionOf('symbols')).toBeGreaterThan(positionOf('region-line'));
    expect(positionOf('symbols')).toBeLessThan(positionOf('selected-casing'));
  });

  test.each(outlineLevels)(
    'draws the outline "%s" as a casing below a narrower line, hidden at first',
    (level) => {
      const [casing, line] = outlineLayers(level).map(layerOf);
      expect(positionOf(line!.id)).toBe(positionOf(casing!.id) + 1);
      for (const zoom of [5, 6, 7, 9, 12]) expect(widthAt(line!, zoom)).toBeLessThan(widthAt(casing!, zoom));
      for (const layer of [casing, line]) expect(layer!.layout?.['visibility']).toBe('none');
    },
  );

  test('makes the line heavier from association to region, and the selection as heavy as the edge', () => {
    const widths = ['association', 'district', 'region', 'selected'].map((name) =>
      widthAt(layerOf(`${name}-line`), 7),
    );
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
  });

  test('counts a border of regions as one of districts too, but not the other way round', () => {
    expect(JSON.stringify(layerOf('district-line').filter)).toContain('"region"');
    expect(JSON.stringify(layerOf('region-line').filter)).not.toContain('"district"');
  });
});

function evaluateFill(state: Record<string, string>): readonly number[] {
  const parsed = createPropertyExpression(
    layerOf('fill').paint!['fill-color'],
    'layers[2].paint.fill-color',
    latest.paint_fill['fill-color'] as Parameters<typeof createPropertyExpression>[2],
  );
  if (parsed.result !== 'success') throw new Error(JSON.stringify(parsed.value));
  const feature = { type: 'Polygon' as const, properties: {} };
  const { r, g, b, a } = parsed.value.evaluate({ zoom: 7 }, feature, state);
  return [r, g, b, a];
}

function evaluateOpacity(name: string, state: Record<string, boolean>): unknown {
  const specification = latest.paint_fill['fill-opacity'] as Parameters<typeof createPropertyExpression>[2];
  const parsed = createPropertyExpression(
    layerOf(name).paint!['fill-opacity'],
    'fill-opacity',
    specification,
  );
  if (parsed.result !== 'success') throw new Error(JSON.stringify(parsed.value));
  return parsed.value.evaluate({ zoom: 7 }, { type: 'Polygon', properties: {} }, state);
}

/** The width of a line in CSS pixels. */
function widthAt({ paint }: StyleLayer, zoom: number): number {
  const specification = latest.paint_line['line-width'] as Parameters<typeof createPropertyExpression>[2];
  const parsed = createPropertyExpression(paint!['line-width'], 'line-width', specification);
  if (parsed.result !== 'success') throw new Error(JSON.stringify(parsed.value));
  return parsed.value.evaluate({ zoom }) as number;
}
