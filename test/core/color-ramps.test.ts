import { schemeBlues, schemeBrBG, schemePuOr, schemeYlGnBu } from 'd3-scale-chromatic';
import { describe, expect, test } from 'vitest';
import { colorRamp } from '../../src/core/color-ramps.ts';

const published = { Blues: schemeBlues, BrBG: schemeBrBG, PuOr: schemePuOr, YlGnBu: schemeYlGnBu } as const;
const names = Object.keys(published) as (keyof typeof published)[];

describe('ramps of colours', () => {
  test.each(names)('"%s" has the published colours for every number of classes', (name) => {
    for (let count = 0; count <= 15; count += 1)
      expect(colorRamp(name, count), `${count} classes`).toEqual(published[name][count] ?? []);
  });
});
