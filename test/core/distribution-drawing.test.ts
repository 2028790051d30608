import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDistribution, placeValue } from '../../src/core/chart-distribution.ts';
import { chartSize, drawDistribution, drawPosition } from '../../src/core/distribution-drawing.ts';
import { buildView } from '../../src/core/view.ts';
import { toyDataset, toySelection } from './toy.ts';

const inks = { ink: 'black', ground: 'white' };
const distributionOf = (indicator: string) =>
  buildDistribution(buildView(toyDataset(), toySelection({ indicator })))!;

/** Left, top, width and height of a bar: "M14 26h4v40h-4z". */
const boxOf = (path: string) => {
  const [, x, y, width, height] = /^M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h-?[\d.]+z$/.exec(path)!;
  return { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
};

describe.each(['posts', 'change'])('the drawing of the distribution of "%s"', (indicator) => {
  const distribution = distributionOf(indicator);
  const drawing = drawDistribution(distribution, inks);

  test('has a bar for each step, as high as it counts, all on one line', () => {
    const boxes = drawing.bars.map(boxOf);
    const counts = distribution.cells.map(({ count }) => count);
    expect(boxes).toHaveLength(counts.length);
    const highest = Math.max(...boxes.map(({ height }) => height));
    for (const [index, { y, height }] of boxes.entries()) {
      expect(y + height).toBeCloseTo(boxes[0]!.y + boxes[0]!.height, 2);
      expect(height / highest).toBeCloseTo(counts[index]! / Math.max(...counts), 2);
    }
  });

  test('has a field in the colour of each class that it reaches, and a label where there is room', () => {
    const colors = drawing.axis.flatMap(({ fill }) => (fill?.startsWith('#') ? [fill] : []));
    expect(colors).toEqual(distribution.bands.map(({ color }) => color));
    for (const { x, value } of drawing.labels)
      expect(x).toBeCloseTo(14 + placeValue(distribution, value) * (chartSize.width - 28), 5);
    expect(drawing.labels.length).toBeGreaterThan(0);
  });

  test('takes its inks from the page', () => {
    const used = [...drawing.box, ...drawing.axis].flatMap(({ fill, stroke }) => [fill, stroke]);
    const named = new Set(used.filter((color) => color !== undefined && !color.startsWith('#')));
    expect([...named].sort()).toEqual(['black', 'white']);
  });
});

test('a value stands within the drawing, wherever it lies', () => {
  const distribution = distributionOf('posts');
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      const [line] = drawPosition(distribution, value, 'red', inks);
      const x = Number(/^M([\d.]+)/.exec(line!.path)![1]);
      expect(x).toBeGreaterThanOrEqual(chartSize.margin);
      expect(x).toBeLessThanOrEqual(chartSize.width - chartSize.margin);
    }),
  );
});
