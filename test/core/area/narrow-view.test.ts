import { describe, expect, test } from 'vitest';
import { findPart, narrowView } from '../../../src/core/area/narrow-view.ts';
import { reclass } from '../../../src/core/classing/reclass.ts';
import { buildLevelView } from '../../../src/core/level/level-view.ts';
import { defaultSelection, type Selection } from '../../../src/core/selection.ts';
import { buildTable } from '../../../src/core/table.ts';
import { describeView } from '../../../src/core/text.ts';
import type { View } from '../../../src/core/view.ts';
import { drawnDataset } from '../document/toy-view.ts';
import { ids, toyDataset } from '../toy.ts';

const dataset = drawnDataset();
const { district, association } = dataset.groups;
const indicators = dataset.catalog.indicators.map(({ id }) => id);

const viewOf = (part: Partial<Selection>, of = dataset) =>
  buildLevelView(of, { ...defaultSelection(of.catalog), ...part }, reclass);
const add = (views: readonly View[], amountOf: (view: View) => number) =>
  views.reduce((sum, view) => sum + amountOf(view), 0);

describe.each(indicators)('a part of the map of "%s"', (indicator) => {
  const whole = viewOf({ indicator });

  test.each([...district, ...association])('holds exactly the rows of its members: $name', (group) => {
    const rows = buildTable(whole).rows.filter(({ id }) => group.members.includes(id));
    expect(buildTable(narrowView(whole, group)).rows).toEqual(rows);
  });

  test('counts what its rows show', () => {
    const view = narrowView(whole, district[0]!);
    const bins = buildTable(view).rows.map(({ bin }) => bin);
    for (const row of view.classes)
      expect(row.count).toBe(bins.filter((bin) => row.bins.includes(bin)).length);
    for (const row of view.statuses) expect(row.count).toBe(bins.filter((bin) => bin === row.bin).length);
  });

  test.each(['municipalities', 'refugees', 'inhabitants'] as const)(
    'is with the other districts the whole, by %s',
    (weight) => {
      const all = viewOf({ indicator, weight });
      const parts = district.map((group) => narrowView(all, group));
      expect(add(parts, ({ total }) => total)).toBe(all.total);
      expect(add(parts, ({ withValue }) => withValue)).toBe(all.withValue);
      expect(add(parts, ({ reported }) => reported)).toBe(all.reported);
      for (const [index, row] of all.classes.entries())
        expect(add(parts, ({ classes }) => classes[index]!.count)).toBe(row.count);
      for (const { status, count } of all.statuses)
        expect(add(parts, (part) => part.statuses.find((row) => row.status === status)?.count ?? 0)).toBe(
          count,
        );
    },
  );
});

describe('a part of a map', () => {
  const [east, west] = district as unknown as readonly [(typeof district)[0], (typeof district)[0]];

  test('keeps the classes of the whole, also where a reader has chosen them', () => {
    const whole = viewOf({ indicator: 'posts', classes: { method: 'quantile', count: 3 } });
    const labels = ({ classes }: View) => classes.map(({ label, colors }) => [label, colors]);
    for (const group of [east, west]) expect(labels(narrowView(whole, group))).toEqual(labels(whole));
  });

  test('is told by its own numbers, under a title with its name', () => {
    const view = narrowView(viewOf({ indicator: 'posts' }), west);
    expect(view.indicator.title.de).toBe('Westkreis: Stellen je Kommune');
    expect(describeView(view)).toContain('3 von 3 Kommunen mit Angabe');
  });

  test('tells that an association has members beyond it', () => {
    const rows = buildTable(narrowView(viewOf({ indicator: 'together' }), west)).rows;
    expect(rows.find(({ id }) => id === ids.otherMalsch)?.cells).toMatchObject({
      association: 'Verband Ost',
      group: 'gemeinsam mit anderen Kommunen',
    });
  });

  test('of an upper level has the areas that lie in it, with all their municipalities', () => {
    const whole = viewOf({ indicator: 'posts', level: 'association' }, toyDataset());
    const valueOf = (view: View, id: string) => buildTable(view).rows.find((row) => row.id === id)?.cells;
    const part = narrowView(whole, east);
    expect(buildTable(part).rows.map(({ id }) => id)).toEqual([ids.malsch, 'V1']);
    expect(valueOf(part, 'V1')).toEqual(valueOf(whole, 'V1'));
    expect(part.total).toBe(1);
  });

  test('is found by its key among districts, regions and associations, and nowhere else', () => {
    expect(findPart(dataset, east.id)).toBe(east);
    expect(findPart(dataset, 'V1')?.name).toBe('Verband Ost');
    expect(findPart(dataset, ids.aalen)).toBeUndefined();
    expect(findPart(dataset, '08')).toBeUndefined();
  });

  test('leaves of shapes of more detail those of its own areas', () => {
    const { dataset: narrowed } = narrowView(viewOf({}), east);
    expect(narrowed.part!.narrow(dataset.topology)).toEqual(narrowed.topology);
  });
});
