import { describe, expect, test } from 'vitest';
import { percentile, repeatDataset } from '../../scripts/bench/recolour.ts';
import { buildView } from '../../src/core/view.ts';
import { toyDataset, toySelection } from '../core/toy.ts';

describe('a percentile', () => {
  test('is the least value that so many do not exceed', () => {
    const values = [5, 1, 4, 2, 3, 6, 7, 8, 9, 10];
    expect(percentile(values, 0.95)).toBe(10);
    expect(percentile(values, 0.5)).toBe(5);
    expect(percentile([3], 0.95)).toBe(3);
  });
});

describe('a country made of many states', () => {
  test('has each municipality as often, and the same shares', () => {
    const [one, three] = [toyDataset(), repeatDataset(toyDataset(), 3)].map((dataset) =>
      buildView(dataset, toySelection({ indicator: 'posts' })),
    );
    expect(three!.total).toBe(3 * one!.total);
    expect(three!.classes.map(({ share }) => share)).toEqual(one!.classes.map(({ share }) => share));
    expect(new Set(three!.dataset.municipalities.map(({ id }) => id)).size).toBe(21);
  });
});
