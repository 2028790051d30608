import { describe, expect, test } from 'vitest';
import { buildBundleFiles } from '../../../src/core/bundle/bundle-files.ts';
import { tileDataset } from '../../../src/core/equal/tile-dataset.ts';
import type { Tiling } from '../../../src/core/equal/tiling.ts';
import { describeChoices } from '../../../src/core/figure/heading.ts';
import { layoutNames } from '../../../src/core/figure/layout-name.ts';
import { renderFigure } from '../../../src/core/figure/render-figure.ts';
import { parseSize } from '../../../src/core/figure/sizes.ts';
import { buildMapGeometry } from '../../../src/core/geometry.ts';
import { drawnDataset, drawnGeometry, viewOf } from './drawn-atlas.ts';

const tiling: Tiling = {
  origin: [0.525, 0.345],
  spacing: 0.0002,
  cells: new Map(
    drawnDataset.municipalities.map(({ id }, index) => [id, [index % 4, 3 - Math.floor(index / 4)]]),
  ),
};
const tiled = tileDataset(drawnDataset, tiling);
const hexagons = buildMapGeometry(tiled.topology, tiled.municipalities);
const viewOfHexagons = (part = {}) => viewOf({ form: 'equal', ...part }, tiled);
const options = {
  size: parseSize('174mm'),
  tone: 'colour',
  layout: 'map',
  hasNorth: true,
  inset: [],
  address: 'https://atlas.example/',
} as const;

describe('a figure of equal sizes', () => {
  test('has neither scale nor north, which a map of the ground has', () => {
    const svg = renderFigure(viewOfHexagons(), hexagons, options);
    const truth = renderFigure(viewOf(), drawnGeometry, options);
    expect(truth).toMatch(/ km<\//);
    expect(truth).toContain('id="scale"');
    expect(svg).not.toMatch(/ km<\//);
    expect(svg).not.toContain('id="scale"');
  });

  test('says what its hexagons are, unless it is a chart alone', () => {
    expect(describeChoices(viewOfHexagons())).toContain('gleich großes Sechseck');
    expect(describeChoices(viewOfHexagons(), false)).not.toContain('Sechseck');
    expect(describeChoices(viewOf())).not.toContain('Sechseck');
  });

  test('draws six corners for every municipality', () => {
    const svg = renderFigure(viewOfHexagons(), hexagons, options);
    for (const { id } of tiled.municipalities)
      expect(svg, id).toMatch(
        new RegExp(
          `id="[^"]*${id}"[^>]*d="M\\d+,\\d+l(-?\\d+[ -]?){10}z"|d="M\\d+,\\d+l(-?\\d+ ?){10}z"[^>]*id="[^"]*${id}"`,
        ),
      );
  });

  test.each(layoutNames.filter((layout) => layout !== 'multiples'))('fits the layout "%s"', (layout) => {
    expect(() =>
      renderFigure(viewOfHexagons({ indicator: 'vzae', cross: 'organisation' }), hexagons, {
        ...options,
        layout,
      }),
    ).not.toThrow();
  });

  test('carries its shapes in the bundle, and the R script draws those', () => {
    const files = new Map(
      buildBundleFiles(viewOfHexagons(), 'https://atlas.example/', 'atlas.geojson').map(({ path, text }) => [
        path,
        text,
      ]),
    );
    const { features } = JSON.parse(files.get('shapes.geojson')!) as {
      features: { properties: object; geometry: { coordinates: unknown[][] } }[];
    };
    expect(features).toHaveLength(tiled.municipalities.length);
    expect(Object.keys(features[0]!.properties)).toEqual(['ags', 'counted', 'population', 'refugees']);
    for (const { geometry } of features) expect(geometry.coordinates[0]).toHaveLength(7);
    expect(files.get('map.R')).toContain('else "shapes.geojson"');
    expect(files.get('caption-en.txt')).toContain('hexagon of the same size');
  });
});
