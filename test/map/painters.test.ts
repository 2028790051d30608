import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { drawMap } from '../../src/core/figure/map-layers.ts';
import { fitBounds, fitShapes } from '../../src/core/figure/map-shapes.ts';
import { patternByStatus } from '../../src/core/patterns.ts';
import { buildSvgFills } from '../../src/core/svg-fills.ts';
import { buildSvgShapes } from '../../src/core/svg-shapes.ts';
import type { View } from '../../src/core/view.ts';
import { buildOverlays } from '../../src/map/overlays.ts';
import { buildColors } from '../../src/map/style-sources.ts';
import { drawnGeometry, realCatalog, viewOf } from '../core/figure/drawn-atlas.ts';

const shapes = buildSvgShapes(drawnGeometry, 2);
const fitted = fitShapes(drawnGeometry, fitBounds(drawnGeometry, 300), { unit: 0.1, keeps: () => true });
const ids = drawnGeometry.municipalities.features.map((area) => area.properties.id);

/** What a painter shows of each area: the colour of a class, or the status that a pattern stands for. */
type Shown = ReadonlyMap<string, string>;

function shownByView({ style }: View): Shown {
  return new Map(
    ids.map((id) => {
      const fill = style.fills[style.bins.get(id as never)!]!;
      return [id, 'pattern' in fill ? fill.pattern : fill.color];
    }),
  );
}

function shownByLibrary({ style }: View): Shown {
  const overlays = new Map(buildOverlays(drawnGeometry, style));
  const { features } = overlays.get('missing') as FeatureCollection;
  const statuses = new Map(features.map((area) => [area.id, String(area.properties?.['status'])]));
  return new Map([...buildColors(style)].map(([id, color]) => [id, statuses.get(id) ?? color]));
}

function shownByDrawing({ style }: View): Shown {
  const fills = buildSvgFills(shapes, style);
  return new Map(
    [...shapes.pathById].map(([id, path]) => {
      const filled = fills.filter((fill) => fill.path.includes(path));
      expect(filled).toHaveLength(1);
      const { paint } = filled[0]!;
      return [id, 'pattern' in paint ? paint.pattern : paint.color];
    }),
  );
}

function shownByFigure(view: View): Shown {
  const shown = new Map<string, string>();
  for (const node of drawMap(view, fitted, { tone: 'colour', prefix: '' })) {
    if (node.kind !== 'group' || !node.id?.startsWith('class-')) continue;
    const fill = view.style.fills[Number.parseInt(node.id.slice('class-'.length), 10)]!;
    for (const child of node.children)
      if (child.kind === 'path') shown.set(child.id!.slice(1), 'pattern' in fill ? fill.pattern : fill.color);
  }
  return shown;
}

const sorted = (shown: Shown) => [...shown].sort(([a], [b]) => a.localeCompare(b));

describe('map library, drawing and figure show every area in the class that the view gives it', () => {
  test.each(realCatalog.indicators.map(({ id }) => id))('for "%s"', (indicator) => {
    const view = viewOf({ indicator, display: 'fill' });
    const expected = sorted(shownByView(view));
    expect(expected).toHaveLength(ids.length);
    expect(sorted(shownByLibrary(view))).toEqual(expected);
    expect(sorted(shownByDrawing(view))).toEqual(expected);
    expect(sorted(shownByFigure(view))).toEqual(expected);
  });

  test('below a pattern lies its own ground, in the library as in the drawing', () => {
    const { style } = viewOf();
    for (const [id, color] of buildColors(style)) {
      const fill = style.fills[style.bins.get(id)!]!;
      if ('pattern' in fill) expect(color).toBe(patternByStatus[fill.pattern].ground);
    }
  });
});
