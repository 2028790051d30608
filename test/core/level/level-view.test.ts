import { describe, expect, test } from 'vitest';
import { aggregate } from '../../../src/core/aggregate.ts';
import { buildViewTable } from '../../../src/core/export/view-table.ts';
import { describeValue } from '../../../src/core/facts.ts';
import { buildLevelView } from '../../../src/core/level/level-view.ts';
import { outlineLevels, outlinesOn, type AreaId } from '../../../src/core/model.ts';
import type { Selection } from '../../../src/core/selection.ts';
import { describeBase } from '../../../src/core/base-text.ts';
import { describeView } from '../../../src/core/text.ts';
import { buildView } from '../../../src/core/view.ts';
import { weights } from '../../../src/core/weights.ts';
import { ids, toyDataset, toySelection } from '../toy.ts';

const dataset = toyDataset();
const viewOf = (part: Partial<Selection>) => buildLevelView(dataset, toySelection(part));
const east = '08001' as AreaId;
const west = '08002' as AreaId;

describe('the view of a level', () => {
  test('of municipalities is the plain view', () => {
    const selection = toySelection({ indicator: 'posts' });
    const { observations, classes } = buildLevelView(dataset, selection);
    expect({ observations, classes }).toEqual(
      (({ observations, classes }) => ({ observations, classes }))(buildView(dataset, selection)),
    );
    expect(buildLevelView(dataset, selection).level).toBeUndefined();
  });

  test('gives each area the value that follows from its municipalities, by the chosen weight', () => {
    for (const level of outlineLevels)
      for (const indicator of ['start', 'posts', 'method', 'change', 'groups'])
        for (const weight of weights) {
          const view = viewOf({ level, indicator, weight });
          const published = dataset.catalog.indicators.find(({ id }) => id === indicator)!;
          for (const group of dataset.groups[level]) {
            const { value } = aggregate(dataset, published, group.members, weight);
            const observation = view.observations.get(group.id)!;
            expect(observation.status === 'ok' ? observation.value : undefined).toEqual(value);
          }
        }
  });

  test('has a short word for its areas, for narrow columns', () => {
    const heads = outlineLevels.map(
      (level) => viewOf({ level, indicator: 'posts' }).level?.words.weights.municipalities,
    );
    expect(heads).toEqual(['Verbände', 'Kreise', 'Bezirke']);
  });

  test('counts its areas, and tells from how many municipalities they follow', () => {
    const view = viewOf({ level: 'district', indicator: 'posts' });
    expect(view.total).toBe(2);
    expect(view.withValue).toBe(2);
    expect(describeBase(view)).toBe(
      '2 von 2 Kreisen mit Angabe, zusammengefasst aus 5 von 6 Kommunen, Stand August 2018',
    );
    expect(describeValue(view, east)).toMatchObject({ text: '2,01 VZÄ', detail: 'aus 2 von 3 Kommunen' });
    expect(view.level?.explained).toContain('Jeder Kreis zeigt die Summe seiner Kommunen');
  });

  test('counts the people of its areas where they are the weight', () => {
    const view = viewOf({ level: 'district', indicator: 'posts', weight: 'inhabitants' });
    expect(view.total).toBe(68000 + 29000 + 14000 + 3400 + 13000 + 125000);
  });

  test('says the share of the most frequent answer', () => {
    const view = viewOf({ level: 'region', indicator: 'method' });
    expect(describeValue(view, '080' as AreaId).detail).toBe('Anteil 67\u00a0%, aus 3 von 6 Kommunen');
  });

  test('draws municipalities of no association beside the associations, and counts them nowhere', () => {
    const view = viewOf({ level: 'association', indicator: 'posts' });
    expect(view.dataset.municipalities.map(({ id }) => id)).toEqual([
      ids.malsch,
      ids.rheinau,
      'V1',
      'V2',
      'V3',
    ]);
    expect(view.total).toBe(3);
    const rows = view.statuses.map(({ status, count, share }) => [status, count, share]);
    expect(rows).toEqual([
      ['no-application', 1, undefined],
      ['unincorporated', 1, undefined],
    ]);
  });

  test('has classes into which its amounts fall, and a heading that names their areas', () => {
    const view = viewOf({ level: 'district', indicator: 'posts' });
    expect(view.indicator.title.de).toBe('Stellen je Kreis');
    expect(view.classes.filter(({ count }) => count > 0)).toHaveLength(2);
    expect(viewOf({ level: 'district', indicator: 'change' }).indicator.title.de).toBe(
      'Veränderung der Stellen',
    );
  });

  test('is of municipalities where the indicator says nothing of a group, and on other pages', () => {
    expect(viewOf({ level: 'district', indicator: 'together' }).level).toBeUndefined();
    expect(viewOf({ level: 'district', page: 'gaps' }).level).toBeUndefined();
    expect(viewOf({ level: 'district', page: 'table' }).level?.level).toBe('district');
  });

  test('keeps its data set while weight and indicator change, so that shapes are cut out once', () => {
    const view = viewOf({ level: 'district', indicator: 'posts' });
    expect(viewOf({ level: 'district', indicator: 'start', weight: 'refugees' }).dataset).toBe(view.dataset);
  });

  test('speaks of its areas in both languages', () => {
    const german = describeView(viewOf({ level: 'association', indicator: 'start' }));
    expect(german).toContain('Verbände mit Angabe');
    const english = describeView(viewOf({ level: 'district', indicator: 'method', language: 'en' }));
    expect(english).toContain('of the districts with a value');
    expect(english).toContain('from 3 of 6 municipalities');
  });

  test('knows the people of a district and the largest place in it', () => {
    const areas = new Map(
      viewOf({ level: 'district' }).dataset.municipalities.map((area) => [area.id, area]),
    );
    expect(areas.get(west)).toMatchObject({
      name: 'Westkreis',
      population: 3400 + 13000 + 125000,
      areaKm2: 30,
      counted: true,
    });
  });
});

test('what a level displays is exported with what each value follows from, and without what only municipalities have', () => {
  const { columns, rows } = buildViewTable(viewOf({ level: 'district', indicator: 'posts' }), 'de');
  expect(columns.map(({ title }) => title)).toEqual([
    'Schlüssel',
    'Name',
    'Bevölkerung (Stand 31. Dezember 2017)',
    'Fläche in km²',
    'Geflüchtete (Stand 15. September 2017)',
    'Stellen je Kreis (VZÄ, Stand August 2018)',
    'Stellen je Kreis (VZÄ, Stand August 2018): Status',
    'Klasse',
    'Kommunen',
    'Kommunen mit Angabe',
  ]);
  expect(rows[0]).toEqual(['08001', 'Ostkreis', 111000, 30, 1110, 2.01, 'mit Angabe', 'über 2 bis 10', 3, 2]);
});

test('outlines lie on a map only where they hold its areas as a whole', () => {
  expect(outlinesOn()).toEqual(outlineLevels);
  expect(outlinesOn('association')).toEqual(['association']);
  expect(outlinesOn('district')).toEqual(['district', 'region']);
});
