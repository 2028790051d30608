import { describe, expect, test } from 'vitest';
import { fillsOf } from '../../../src/core/figure/fills.ts';
import { buildHistogram } from '../../../src/core/figure/histogram.ts';
import { fitBounds, fitShapes } from '../../../src/core/figure/map-shapes.ts';
import { labelPlaces } from '../../../src/core/figure/place-labels.ts';
import { buildScaleBar, findFreeCorners } from '../../../src/core/figure/scale-bar.ts';
import { parseSize } from '../../../src/core/figure/sizes.ts';
import { cellDegrees } from '../toy-map.ts';
import { drawnGeometry, realCatalog, viewOf } from './drawn-atlas.ts';

const shapes = fitShapes(drawnGeometry, fitBounds(drawnGeometry, 300), { unit: 0.1, keeps: () => true });
const size = parseSize('174mm');

describe('the shapes of a figure', () => {
  test('fill the width, in whole tenths of a point', () => {
    // The first square of the north-west corner, drawn as a closed ring of relative steps.
    expect(shapes.pathById.get(drawnGeometry.municipalities.features.at(-4)!.properties.id as never)).toMatch(
      /^M\d+,\d+l(-?\d+ ?)+z$/,
    );
    const [right] = shapes.project([9 + 4 * cellDegrees, 48]);
    expect(right).toBeCloseTo(300);
  });

  test('keep neighbours glued: a shared corner has the same coordinates in both', () => {
    const corners = [...shapes.pathById.values()].map(cornersOf);
    const shared = corners[0]!.filter((corner) => corners.slice(1).some((other) => other.includes(corner)));
    expect(shared.length).toBeGreaterThanOrEqual(2);
  });
});

describe('the scale bar', () => {
  test('is as long as its kilometres in the middle of the map', () => {
    const kmWide = 4 * cellDegrees * 111.32 * Math.cos((48.2 * Math.PI) / 180);
    expect(shapes.kmPerPoint * 300).toBeCloseTo(kmWide, 0);
    const texts = buildScaleBar(shapes, size, 'de', false).nodes.filter((node) => node.kind === 'text');
    expect(texts.map((node) => node.lines)).toEqual([['5 km']]);
  });

  test('finds no corner on a map that fills its box', () => {
    expect(findFreeCorners(buildScaleBar(shapes, size, 'de', true), drawnGeometry, shapes)).toEqual([]);
  });
});

describe('names on the map', () => {
  test('never hide each other, and a selected place comes first', () => {
    const last = drawnGeometry.places.at(-1)!;
    const nodes = labelPlaces(viewOf({ places: [last.id] }), drawnGeometry, shapes, { size: 7, towns: 6 });
    const names = nodes.flatMap((node) => (node.kind === 'text' ? node.lines : []));
    expect(names[0]).toBe(last.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeLessThanOrEqual(7);
  });
});

describe('greys', () => {
  test.each(realCatalog.indicators.map(({ id }) => id))('tell the classes of %s apart', (id) => {
    const view = viewOf({ indicator: id });
    const greys = fillsOf(view, 'grey').filter((paint) => typeof paint === 'string');
    const levels = greys.map((grey) => Number.parseInt(grey.slice(1, 3), 16)).sort((a, b) => a - b);
    for (const [index, level] of levels.entries())
      if (index > 0) expect(level - levels[index - 1]!).toBeGreaterThanOrEqual(30);
  });

  test('keep the order of a ramp', () => {
    const greys = fillsOf(viewOf({ indicator: 'vzae' }), 'grey').filter((paint) => typeof paint === 'string');
    expect(greys).toEqual(greys.toSorted().toReversed());
  });
});

describe('the histogram', () => {
  test.each(['start', 'vzae', 'kapazitaet'])('of %s holds every value once', (id) => {
    const view = viewOf({ indicator: id });
    const { cells } = buildHistogram(view)!;
    expect(cells.reduce((sum, cell) => sum + cell.total, 0)).toBe(view.withValue);
  });

  test('takes the bins of the map', () => {
    const view = viewOf({ indicator: 'vzae' });
    const counts = new Map<number, number>();
    for (const { amounts } of buildHistogram(view)!.cells)
      for (const [bin, amount] of amounts) counts.set(bin, (counts.get(bin) ?? 0) + amount);
    for (const row of view.classes) expect(counts.get(row.bins[0]!) ?? 0).toBe(row.count);
  });

  test('has none of categories', () => {
    expect(buildHistogram(viewOf({ indicator: 'dokumentation' }))).toBeUndefined();
  });
});

/** The absolute corners of a path of one ring, as texts. */
function cornersOf(path: string): readonly string[] {
  const [, startX, startY, steps] = /^M(\d+),(\d+)l(.*)z$/.exec(path)!;
  const numbers = steps!.match(/-?\d+/g)!.map(Number);
  let [x, y] = [Number(startX), Number(startY)];
  const corners = [`${x},${y}`];
  for (let index = 0; index < numbers.length; index += 2) {
    x += numbers[index]!;
    y += numbers[index + 1]!;
    corners.push(`${x},${y}`);
  }
  return corners;
}
