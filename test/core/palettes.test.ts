import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bivariateColors } from '../../src/core/bivariate.ts';
import { parseCatalog } from '../../src/core/catalog.ts';
import type { Indicator } from '../../src/core/indicator.ts';
import { missingStatuses } from '../../src/core/model.ts';
import { categoryPaletteNames, paletteColors, rampNames } from '../../src/core/palettes.ts';
import { patternByStatus } from '../../src/core/patterns.ts';
import { plainReading } from '../../src/core/reading.ts';
import { buildScheme } from '../../src/core/schemes.ts';

/** Two colours closer than this (CIEDE2000) are hard to tell apart in fields that do not touch. */
const leastDifference = 7;

const difference = differenceCiede2000();
const eyes: Readonly<Record<string, (color: Color) => Color>> = {
  'full colour vision': (color) => color,
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
};

const catalog = parseCatalog(JSON.parse(readFileSync('geodata/catalog.json', 'utf8')), 'catalog.json');

/** What patterns of missing values lie on. */
const grounds = new Set(missingStatuses.map((status) => patternByStatus[status].ground));

/** Every colour that a map of the indicator can have. */
function colorsOf(indicator: Indicator): readonly string[] {
  if (indicator.kind === 'association') return paletteColors(indicator.palette, 6);
  return buildScheme(indicator, 'de', plainReading).classes.flatMap((entry) => entry.colors);
}

describe('palettes', () => {
  test.each(Object.entries(eyes))('every two colours of a map can be told apart with %s', (_, see) => {
    for (const indicator of catalog.indicators) {
      const colors = colorsOf(indicator);
      for (const [index, color] of colors.entries())
        for (const other of colors.slice(index + 1)) {
          const seen = difference(see(parse(color)!), see(parse(other)!));
          expect.soft(seen, `${indicator.id}: ${color} and ${other}`).toBeGreaterThanOrEqual(leastDifference);
        }
    }
  });

  test.each(Object.entries(eyes))(
    'every two colours of crossed indicators can be told apart with %s',
    (_, see) => {
      const colors = bivariateColors(3, 3)!.flat();
      expect(colors).toHaveLength(9);
      for (const [index, color] of colors.entries())
        for (const other of [...colors.slice(index + 1), ...grounds]) {
          const seen = difference(see(parse(color)!), see(parse(other)!));
          expect.soft(seen, `${color} and ${other}`).toBeGreaterThanOrEqual(leastDifference);
        }
    },
  );

  test('crossed indicators with fewer classes have colours of the nine, with more none', () => {
    const nine = bivariateColors(3, 3)!.flat();
    expect(bivariateColors(2, 3)!.map((row) => row.length)).toEqual([3, 3]);
    for (const [rows, columns] of [
      [1, 3],
      [2, 2],
      [3, 1],
    ] as const)
      for (const color of bivariateColors(rows, columns)!.flat()) expect(nine).toContain(color);
    expect(bivariateColors(4, 2)).toBeUndefined();
    expect(bivariateColors(2, 4)).toBeUndefined();
  });

  test('no class has the colour of the ground that patterns of missing values lie on', () => {
    for (const indicator of catalog.indicators)
      for (const color of colorsOf(indicator))
        for (const ground of grounds)
          expect
            .soft(difference(color, ground), `${indicator.id}: ${color}`)
            .toBeGreaterThan(leastDifference);
  });

  test('the ink of every pattern stands out from its ground', () => {
    for (const status of missingStatuses) {
      const { ink, ground } = patternByStatus[status];
      expect.soft(wcagContrast(ink, ground), status).toBeGreaterThanOrEqual(3);
    }
  });

  test('a ramp grows darker from class to class, for every number of classes', () => {
    for (const name of rampNames)
      for (const count of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
        const colors = paletteColors(name, count);
        expect(colors).toHaveLength(count);
        const contrasts = colors.map((color) => wcagContrast(color, '#ffffff'));
        expect(contrasts).toEqual(contrasts.toSorted((a, b) => a - b));
      }
  });

  test('reversed, a palette has the same colours the other way round', () => {
    for (const name of [...rampNames, ...categoryPaletteNames])
      expect(paletteColors(name, 3, true)).toEqual(paletteColors(name, 3).toReversed());
  });

  test('more classes than colours are refused by name', () => {
    expect(() => paletteColors('method', 9)).toThrow('palette without 9 colours: "method"');
  });
});
