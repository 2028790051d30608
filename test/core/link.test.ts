import { describe, expect, test } from 'vitest';
import { actOnLink, linkOf, noLink, shownPart, type Link, type LinkAct } from '../../src/core/link.ts';
import { parseMonth } from '../../src/core/month.ts';
import type { Part, SinglePart } from '../../src/core/part.ts';
import { buildView } from '../../src/core/view.ts';
import { ids, toyDataset, toySelection } from './toy.ts';

const first: SinglePart = { kind: 'class', index: 0 };
const second: SinglePart = { kind: 'class', index: 1 };
const after = (...acts: readonly LinkAct[]): Link =>
  acts.reduce((link, act) => actOnLink(link, 'start', act), noLink);

describe('the link between map and charts', () => {
  test('brings out what is pointed at, and nothing once the pointer has left', () => {
    expect(shownPart(after({ kind: 'point', part: first }))).toEqual(first);
    expect(
      shownPart(after({ kind: 'point', part: first }, { kind: 'point', part: undefined })),
    ).toBeUndefined();
  });

  test('keeps what is pinned when the pointer leaves, and shows what is pointed at meanwhile', () => {
    const pinned = after({ kind: 'pin', part: first }, { kind: 'point', part: second });
    expect(shownPart(pinned)).toEqual(second);
    expect(shownPart(actOnLink(pinned, 'start', { kind: 'point', part: undefined }))).toEqual(first);
  });

  test('a second press on the same part lets go, also below the pointer', () => {
    const again = after(
      { kind: 'point', part: first },
      { kind: 'pin', part: first },
      { kind: 'pin', part: { ...first } },
    );
    expect(shownPart(again)).toBeUndefined();
  });

  test('a press on another part moves the pin', () => {
    expect(after({ kind: 'pin', part: first }, { kind: 'pin', part: second }).pinned).toEqual(second);
  });

  test('several parts are held together, whatever was pinned before, and shown while one of them is pointed at', () => {
    const several: Part = { kind: 'several', parts: [first, second] as const };
    const link = after(
      { kind: 'pin', part: { kind: 'class', index: 2 } },
      { kind: 'point', part: second },
      { kind: 'hold', part: several },
    );
    expect(shownPart(link)).toEqual(several);
    expect(shownPart(actOnLink(link, 'start', { kind: 'point', part: first }))).toEqual(several);
    const other: Part = { kind: 'class', index: 2 };
    expect(shownPart(actOnLink(link, 'start', { kind: 'point', part: other }))).toEqual(other);
    expect(actOnLink(link, 'start', { kind: 'pin', part: second }).pinned).toEqual(second);
  });

  test('a release lets go of parts and leaves the pointer on its municipality', () => {
    const link = after({ kind: 'area', area: ids.ulm }, { kind: 'pin', part: first }, { kind: 'release' });
    expect([shownPart(link), link.area]).toEqual([undefined, ids.ulm]);
  });

  test('an act in another indicator lets go of everything in the first', () => {
    const link = actOnLink(after({ kind: 'pin', part: first }), 'posts', { kind: 'area', area: ids.ulm });
    expect(link).toEqual({ ...noLink, indicator: 'posts', area: ids.ulm });
  });

  test('concerns no view of another indicator, and no part that a view no longer has', () => {
    const view = (part: Parameters<typeof toySelection>[0]) => buildView(toyDataset(), toySelection(part));
    const later: Part = { kind: 'class', index: 4 };
    const link = after({ kind: 'pin', part: later });
    expect(linkOf(view({ indicator: 'posts' }), link)).toBe(noLink);
    expect(linkOf(view({ indicator: 'start', asOf: parseMonth('2017-12')! }), link).pinned).toEqual(later);
    expect(linkOf(view({ indicator: 'start' }), link).pinned).toBeUndefined();
  });
});
