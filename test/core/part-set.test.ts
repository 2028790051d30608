import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsPart, joinParts, listParts, partIn, togglePart } from '../../src/core/part-set.ts';
import type { Part, SinglePart } from '../../src/core/part.ts';
import { measurePart, namePart } from '../../src/core/part-text.ts';
import { areasOfPart } from '../../src/core/parts.ts';
import { buildTable } from '../../src/core/table.ts';
import type { Selection } from '../../src/core/selection.ts';
import { buildView } from '../../src/core/view.ts';
import { ids, toyDataset, toySelection } from './toy.ts';

const dataset = toyDataset();
const viewOf = (indicator: string, part: Partial<Selection> = {}) =>
  buildView(dataset, toySelection({ indicator, ...part }));
const classAt = (index: number): SinglePart => ({ kind: 'class', index });
const noApplication: SinglePart = { kind: 'status', status: 'no-application' };
const singles = fc.array(
  fc.oneof(
    fc.nat(3).map(classAt),
    fc.constant(noApplication),
    fc.record({
      kind: fc.constant('range' as const),
      from: fc.nat(2),
      to: fc.integer({ min: 3, max: 5 }),
      closed: fc.constantFrom('left' as const, 'right' as const, 'both' as const),
    }),
  ),
  { maxLength: 6 },
);

describe('several parts', () => {
  test('hold exactly the areas of all of them, each once', () => {
    const view = viewOf('posts');
    fc.assert(
      fc.property(singles, (parts) => {
        const whole = joinParts(parts);
        const expected = new Set(parts.flatMap((part) => [...areasOfPart(view, part)]));
        expect(whole ? areasOfPart(view, whole) : new Set()).toEqual(expected);
      }),
    );
  });

  test('a part that is put to others twice is as before', () => {
    fc.assert(
      fc.property(singles, fc.nat(3).map(classAt), (parts, part) => {
        const whole = joinParts(parts.filter((one) => one.kind !== 'class'));
        expect(togglePart(togglePart(whole, part), part)).toEqual(whole);
        expect(holdsPart(togglePart(whole, part), part)).toBe(true);
      }),
    );
  });

  test('none is nothing, one is itself, and what is said twice is said once', () => {
    expect(joinParts([])).toBeUndefined();
    expect(joinParts([noApplication, { ...noApplication }])).toEqual(noApplication);
    expect(listParts(joinParts([classAt(0), noApplication]))).toEqual([classAt(0), noApplication]);
    expect(listParts(undefined)).toEqual([]);
  });

  test('a bar is within a range that reaches as far, a single value where its limit is closed', () => {
    const range: Part = { kind: 'range', from: 0, to: 2, closed: 'right' };
    const bar = (from: number, to: number): Part => ({ kind: 'range', from, to, closed: 'right' });
    expect([bar(0, 1), bar(1, 2), bar(1, 3)].map((part) => holdsPart(range, part))).toEqual([
      true,
      true,
      false,
    ]);
    expect(holdsPart(range, { kind: 'range', from: 0, to: 0, closed: 'both' })).toBe(false);
    expect(holdsPart(range, classAt(0))).toBe(false);
  });

  test('are named one by one as far as three, then counted', () => {
    const view = viewOf('start');
    const name = (count: number) =>
      namePart(view, { kind: 'several', parts: [...view.classes.keys()].slice(0, count).map(classAt) });
    const [first, second, third] = view.classes.map(({ label }) => label);
    expect(name(2)).toBe(`${first} und ${second}`);
    expect(name(3)).toBe(`${first}, ${second} und ${third}`);
    expect(name(4)).toBe(`${first}, ${second} und 2 weitere`);
  });

  test('are counted together, no area twice', () => {
    const view = viewOf('posts');
    const all: SinglePart = { kind: 'range', from: -Infinity, to: Infinity, closed: 'both' };
    const whole = joinParts([all, ...[...view.classes.keys()].map(classAt)])!;
    expect(measurePart(view, whole)).toMatch(new RegExp(`: ${view.withValue} Kommunen$`));
  });

  test('a view leaves out the classes that it does not have', () => {
    const whole = joinParts([classAt(0), classAt(20)]);
    expect(partIn(viewOf('posts'), whole)).toEqual(classAt(0));
    expect(partIn(viewOf('posts'), classAt(20))).toBeUndefined();
  });
});

describe('the table of what is pinned', () => {
  test('has the rows of the parts alone, and knows how many there are without', () => {
    const pinned = joinParts([noApplication, { kind: 'range', from: 0.5, to: 1, closed: 'both' }]);
    const table = buildTable(viewOf('posts', { pinned }));
    expect(table.rows.map(({ id }) => id).toSorted()).toEqual([ids.aalen, ids.malsch, ids.sanktLeon]);
    expect(table.total).toBe(dataset.municipalities.length);
  });

  test('has all rows where a view knows nothing of what is pinned', () => {
    const table = buildTable(viewOf('posts', { pinned: classAt(20) }));
    expect(table.rows).toHaveLength(table.total);
  });
});
