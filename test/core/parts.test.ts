import { describe, expect, test } from 'vitest';
import type { Part } from '../../src/core/part.ts';
import { describePart, namePart } from '../../src/core/part-text.ts';
import { buildLevelView } from '../../src/core/level/level-view.ts';
import { membershipOf } from '../../src/core/parts.ts';
import { areasOfPart, hasPart, isInPart } from '../../src/core/parts.ts';
import { parseMonth } from '../../src/core/month.ts';
import type { Selection } from '../../src/core/selection.ts';
import { buildView, type View } from '../../src/core/view.ts';
import { ids, toyDataset, toySelection } from './toy.ts';

const dataset = toyDataset();
const viewOf = (indicator: string, part: Partial<Selection> = {}) =>
  buildView(dataset, toySelection({ indicator, ...part }));
const rowsOf = (view: View): Part[] => [
  ...view.classes.map((_row, index): Part => ({ kind: 'class', index })),
  ...view.statuses.map(({ status }): Part => ({ kind: 'status', status })),
];

describe('the parts of a view', () => {
  test.each(dataset.catalog.indicators.map(({ id }) => id))(
    'the rows of the legend of "%s" hold every area exactly once',
    (indicator) => {
      const view = viewOf(indicator);
      const held = rowsOf(view).flatMap((part) => [...areasOfPart(view, part)]);
      expect(held.toSorted()).toEqual(Object.values(ids).toSorted());
    },
  );

  test('a row holds as many municipalities as the legend counts', () => {
    const view = viewOf('posts');
    const sizes = view.classes.map((_row, index) => areasOfPart(view, { kind: 'class', index }).size);
    expect(sizes).toEqual(view.classes.map(({ count }) => count));
  });

  test('a missing status stays the same part while a month adds a class before it', () => {
    const part: Part = { kind: 'status', status: 'no-application' };
    for (const asOf of [undefined, parseMonth('2017-12')])
      expect([...areasOfPart(viewOf('start', { asOf }), part)]).toEqual([ids.malsch]);
  });

  test.each([
    ['left', [ids.sanktLeon]],
    ['right', [ids.aalen]],
    ['both', [ids.aalen, ids.sanktLeon]],
  ] as const)('a range closed on %s holds the values on its limits accordingly', (closed, expected) => {
    const part: Part = { kind: 'range', from: 0.5, to: 1, closed };
    expect([...areasOfPart(viewOf('posts'), part)]).toEqual(expected);
  });

  test('an answer holds all that gave it, a combination only those that gave exactly these', () => {
    const view = viewOf('groups');
    expect([...areasOfPart(view, { kind: 'option', id: 'status' })]).toEqual([
      ids.aalen,
      ids.otherMalsch,
      ids.ulm,
    ]);
    expect([...areasOfPart(view, { kind: 'combination', ids: ['home', 'status'] })]).toEqual([ids.aalen]);
    expect([...areasOfPart(view, { kind: 'combination', ids: [] })]).toEqual([ids.buehl]);
  });

  test('the members of an association are a part where municipalities are shown, those of one alone are none', () => {
    const view = viewOf('posts');
    const part = membershipOf(view, ids.aalen)!;
    expect([...areasOfPart(view, part)]).toEqual([ids.aalen, ids.buehl, ids.otherMalsch]);
    expect(hasPart(view, part)).toBe(true);
    expect(namePart(view, part)).toBe(
      dataset.groups.association.find(({ members }) => members.includes(ids.aalen))!.name,
    );
    expect(membershipOf(view, ids.ulm)).toBeUndefined();
    const districts = buildLevelView(dataset, toySelection({ indicator: 'posts', level: 'district' }));
    expect([hasPart(districts, part), membershipOf(districts, ids.aalen)]).toEqual([false, undefined]);
  });

  test('without a value there is no range and no answer to be in', () => {
    const all: Part = { kind: 'range', from: -Infinity, to: Infinity, closed: 'both' };
    expect(isInPart(viewOf('posts'), all, ids.malsch)).toBe(false);
    expect(isInPart(viewOf('groups'), { kind: 'combination', ids: [] }, ids.malsch)).toBe(false);
  });

  test('a view knows its own parts and no others', () => {
    const asOf = parseMonth('2017-12')!;
    const later: Part = { kind: 'class', index: viewOf('start').classes.length };
    expect(hasPart(viewOf('start', { asOf }), later)).toBe(true);
    expect(hasPart(viewOf('start'), later)).toBe(false);
    expect(hasPart(viewOf('start'), { kind: 'status', status: 'dont-know' })).toBe(false);
    expect(hasPart(viewOf('method'), { kind: 'range', from: 0, to: 1, closed: 'left' })).toBe(false);
    expect(hasPart(viewOf('groups'), { kind: 'option', id: 'work' })).toBe(true);
    expect(hasPart(viewOf('groups'), { kind: 'combination', ids: ['work', 'play'] })).toBe(false);
    expect(hasPart(viewOf('posts'), { kind: 'option', id: 'work' })).toBe(false);
  });
});

describe('the name of a part', () => {
  test.each<[string, Part, string]>([
    ['start', { kind: 'class', index: 2 }, 'Januar 2018'],
    ['start', { kind: 'status', status: 'no-application' }, 'kein Antrag'],
    ['start', { kind: 'range', from: 24216, to: 24217, closed: 'left' }, 'Januar 2018'],
    ['start', { kind: 'range', from: 24216, to: 24218, closed: 'left' }, 'Januar 2018 bis Februar 2018'],
    ['posts', { kind: 'range', from: 0, to: 0.5, closed: 'right' }, 'über 0 bis 0,5 VZÄ'],
    ['posts', { kind: 'range', from: 0, to: 0.5, closed: 'left' }, '0 bis unter 0,5 VZÄ'],
    ['posts', { kind: 'range', from: 2, to: Infinity, closed: 'right' }, 'über 2 VZÄ'],
    ['change', { kind: 'range', from: 0, to: 0, closed: 'both' }, '0 VZÄ'],
    ['change', { kind: 'range', from: -1, to: -0.5, closed: 'left' }, '\u22121 bis unter \u22120,5 VZÄ'],
    ['groups', { kind: 'combination', ids: ['home', 'status'] }, 'Status und Wohnung'],
    ['groups', { kind: 'combination', ids: [] }, 'nichts davon'],
  ])('in "%s", %o is "%s"', (indicator, part, name) => {
    expect(namePart(viewOf(indicator), part)).toBe(name);
  });

  test('is followed by its size and its largest municipalities', () => {
    const part: Part = { kind: 'option', id: 'home' };
    expect(describePart(viewOf('groups'), part)).toBe('Wohnung: 3 Kommunen: Ulm, Aalen und St. Leon-Rot');
    expect(describePart(viewOf('groups', { language: 'en' }), { kind: 'combination', ids: ['status'] })).toBe(
      'Status (en): 1 municipality: Malsch',
    );
    expect(describePart(viewOf('groups', { weight: 'inhabitants' }), part)).toContain('206.000 Menschen');
    expect(describePart(viewOf('groups'), { kind: 'range', from: 0, to: 9, closed: 'left' })).toContain(
      '0 Kommunen',
    );
  });

  test('names the three largest of more', () => {
    const part: Part = { kind: 'range', from: 0, to: 100, closed: 'both' };
    expect(describePart(viewOf('posts'), part)).toBe(
      '0 bis 100 VZÄ: 5 Kommunen, darunter Ulm, Aalen und Bühl',
    );
  });
});
