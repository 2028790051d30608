import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsPart, listParts } from '../../src/core/part-set.ts';
import { isInRange, type Part, type RangePart } from '../../src/core/part.ts';
import { spanStops, toggleStop } from '../../src/core/stops.ts';

/** Below zero closed on the left, zero apart, above zero closed on the right, as for a change. */
const stops: readonly RangePart[] = [
  { kind: 'range', from: -Infinity, to: -2, closed: 'left' },
  { kind: 'range', from: -2, to: -1, closed: 'left' },
  { kind: 'range', from: -1, to: 0, closed: 'left' },
  { kind: 'range', from: 0, to: 0, closed: 'both' },
  { kind: 'range', from: 0, to: 1, closed: 'right' },
  { kind: 'range', from: 1, to: 2, closed: 'right' },
  { kind: 'range', from: 2, to: Infinity, closed: 'right' },
];
const values = [-3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3];
const stopIndex = fc.nat(stops.length - 1);
const pinnedAt = (pinned: Part | undefined) => stops.map((stop) => holdsPart(pinned, stop));

describe('the stops of a chart', () => {
  test('from one to another they hold the values of all between, whichever comes first', () => {
    fc.assert(
      fc.property(stopIndex, stopIndex, (one, other) => {
        const range = spanStops(stops, one, other);
        const between = stops.slice(Math.min(one, other), Math.max(one, other) + 1);
        for (const value of values)
          expect(isInRange(range, value)).toBe(between.some((stop) => isInRange(stop, value)));
        expect(range).toEqual(spanStops(stops, other, one));
      }),
    );
  });

  test('one that is pressed changes, and no other', () => {
    fc.assert(
      fc.property(fc.array(stopIndex, { maxLength: 8 }), stopIndex, (presses, last) => {
        const press = (pinned: Part | undefined, index: number) => toggleStop(stops, pinned, index);
        const before = presses.reduce<Part | undefined>(press, undefined);
        const expected = pinnedAt(before).map((is, index) => is !== (index === last));
        expect(pinnedAt(press(before, last))).toEqual(expected);
      }),
    );
  });

  test('beside each other they are one range, and a class that is pinned too stays', () => {
    const pinned = toggleStop(stops, toggleStop(stops, { kind: 'class', index: 1 }, 4), 5);
    expect(listParts(pinned)).toEqual([
      { kind: 'class', index: 1 },
      { kind: 'range', from: 0, to: 2, closed: 'right' },
    ]);
  });

  test('the last one that is taken out leaves nothing', () => {
    expect(toggleStop(stops, stops[3], 3)).toBeUndefined();
  });
});
