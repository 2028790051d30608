import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NumberIndicator } from '../../src/core/indicator.ts';
import type { AreaId, Observation } from '../../src/core/model.ts';
import { buildSymbols, displayOf } from '../../src/core/symbols.ts';
import { buildView } from '../../src/core/view.ts';
import { ids, toyDataset, toySelection } from './toy.ts';

const toy = toyDataset();
const text = (word: string) => ({ de: word, en: word });
const posts = {
  ...(toy.catalog.indicators.find((entry) => entry.id === 'posts') as NumberIndicator),
  display: 'symbols' as const,
  reported: { title: text('je Verband'), question: text('Summe'), breaks: [1] },
};
const dataset = {
  ...toy,
  catalog: {
    ...toy.catalog,
    indicators: toy.catalog.indicators.map((entry) => (entry.id === 'posts' ? posts : entry)),
  },
};
const symbolsOf = (values: ReadonlyMap<AreaId, Observation>) =>
  buildSymbols(dataset, posts, values, { amounts: 'spread' });
const amounts = fc.double({ min: 1e-3, max: 1e4, noNaN: true });
const ok = (value: number): Observation => ({ status: 'ok', value, via: 'own' });

describe('circles for amounts', () => {
  test('have areas in proportion to the values', () => {
    fc.assert(
      fc.property(amounts, amounts, (one, other) => {
        const { radiusById } = symbolsOf(new Map([[ids.aalen, ok(one)], [ids.ulm, ok(other)]])); // oxfmt-ignore
        const areas = (radiusById.get(ids.aalen)! / radiusById.get(ids.ulm)!) ** 2;
        expect(areas / (one / other)).toBeCloseTo(1, 6);
      }),
    );
  });

  test('are there for values above zero, and for nothing that is missing', () => {
    const { style } = buildView(dataset, toySelection({ indicator: 'posts' }));
    expect([...style.symbols!.radiusById.keys()]).toEqual([ids.aalen, ids.buehl, ids.sanktLeon, ids.ulm]);
  });

  test('have a key of at most three round values that occur, on the same scale', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (largest) => {
        const { steps, radiusById } = symbolsOf(new Map([[ids.ulm, ok(largest)]]));
        expect(steps.length).toBeGreaterThan(1);
        expect(steps.length).toBeLessThanOrEqual(3);
        for (const { value, radius } of steps) {
          expect(value).toBeLessThanOrEqual(largest);
          expect(value.toExponential()).toMatch(/^[125]e/);
          expect(radius / radiusById.get(ids.ulm)!).toBeCloseTo(Math.sqrt(value / largest), 6);
        }
      }),
    );
    expect(symbolsOf(new Map([[ids.ulm, ok(61.75)]])).steps.map((step) => step.value)).toEqual([50, 10, 2]);
  });

  test('have no key where there is nothing to draw', () => {
    expect(symbolsOf(new Map([[ids.ulm, ok(0)]]))).toEqual({ radiusById: new Map(), steps: [] });
  });

  test('as reported stand once for an association, at its largest municipality', () => {
    const { style } = buildView(dataset, toySelection({ indicator: 'posts', amounts: 'reported' }));
    expect([...style.symbols!.radiusById.keys()]).toEqual([ids.aalen, ids.sanktLeon, ids.ulm]);
  });

  test('are drawn as the catalogue says unless a reader chooses, and for nothing that has no amounts', () => {
    const plain = toy.catalog.indicators.find((entry) => entry.id === 'posts')!;
    expect(displayOf(posts, { display: undefined })).toBe('symbols');
    expect(displayOf(posts, { display: 'fill' })).toBe('fill');
    expect(displayOf(plain, { display: 'symbols' })).toBe('fill');
    const filled = buildView(dataset, toySelection({ indicator: 'posts', display: 'fill' }));
    expect(filled.style.symbols).toBeUndefined();
  });

  test('change neither classes nor counts', () => {
    const drawn = buildView(dataset, toySelection({ indicator: 'posts' }));
    const filled = buildView(dataset, toySelection({ indicator: 'posts', display: 'fill' }));
    expect([drawn.classes, drawn.style.bins]).toEqual([filled.classes, filled.style.bins]);
  });
});
