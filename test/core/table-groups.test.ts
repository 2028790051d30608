import { describe, expect, test } from 'vitest';
import { buildLevelView } from '../../src/core/level/level-view.ts';
import type { Selection } from '../../src/core/selection.ts';
import { nameColumn, possibleColumns, shownColumns } from '../../src/core/table-columns.ts';
import { copyTable } from '../../src/core/table-copy.ts';
import { buildTable } from '../../src/core/table.ts';
import { toyDataset, toySelection } from './toy.ts';

const dataset = toyDataset();
const viewOf = (part: Partial<Selection>) =>
  buildLevelView(dataset, toySelection({ page: 'table', ...part }));
const sectionsOf = (part: Partial<Selection>) => buildTable(viewOf(part)).sections;

describe('the groups of the table', () => {
  test('are the districts by name, each with its rows in the order of the table', () => {
    const sections = sectionsOf({
      grouping: 'district',
      indicator: 'posts',
      sorting: { column: 'value', descending: true },
    });
    expect(sections.map(({ head }) => head?.name)).toEqual(['Ostkreis', 'Westkreis']);
    expect(sections[1]!.rows.map(({ cells }) => cells.name)).toEqual([
      'Ulm',
      'St. Leon-Rot',
      'Malsch',
      'Rheinau',
    ]);
  });

  test('come to what the rule of the indicator says of the rows that are shown', () => {
    const heads = (part: Partial<Selection>) =>
      sectionsOf({ grouping: 'district', ...part }).map(({ head }) => [head?.basis, head?.cells.value]);
    expect(heads({ indicator: 'posts' })).toEqual([
      ['Summe, 2 von 3 mit Angabe', '2,01'],
      ['Summe, 3 von 3 mit Angabe', '12,85'],
    ]);
    expect(heads({ indicator: 'posts', filter: 'Ulm' })).toEqual([['Summe, 1 von 1 mit Angabe', '12,35']]);
    expect(heads({ indicator: 'start' })[0]).toEqual(['Median, 2 von 3 mit Angabe', 'Januar 2018']);
    expect(heads({ indicator: 'method', weight: 'inhabitants' })[1]).toEqual([
      'häufigste Antwort, 1 von 3 mit Angabe',
      'digital (100\u00a0%)',
    ]);
  });

  test('add people up without the uninhabited areas', () => {
    const [, west] = sectionsOf({ grouping: 'district' });
    expect(west!.head?.cells.population).toBe('141.400');
  });

  test('put those that applied alone together, and those that did not apply', () => {
    const names = sectionsOf({ grouping: 'association' }).map(({ head }) => head?.name);
    expect(names).toEqual(['eigener Antrag, ohne weitere Kommunen', 'in keinem Verband', 'Verband Ost']);
  });

  test('hold every row once, and there are none where the level has none above', () => {
    for (const grouping of ['association', 'district', 'region'] as const) {
      const rows = sectionsOf({ grouping }).flatMap((section) => section.rows);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(7);
      expect(rows).toHaveLength(7);
    }
    expect(sectionsOf({ grouping: 'district', level: 'association' })).toHaveLength(1);
    expect(sectionsOf({ grouping: 'region', level: 'district' })[0]!.head?.name).toBe('Mitte');
  });
});

describe('the columns of the table', () => {
  test('are the usual ones until a reader chooses, without the one that the groups say', () => {
    expect(shownColumns(viewOf({ grouping: 'district' }))).toEqual([
      'name',
      'id',
      'association',
      'value',
      'group',
      'via',
    ]);
    expect(shownColumns(viewOf({ columns: ['value', 'population'] }))).toEqual([
      'name',
      'value',
      'population',
    ]);
  });

  test('of an upper level say what its values follow from', () => {
    const view = viewOf({ level: 'district', indicator: 'posts' });
    expect(shownColumns(view)).toEqual(['name', 'id', 'value', 'group', 'known']);
    expect(buildTable(view).rows[0]!.cells.known).toBe('aus 2 von 3 Kommunen');
    expect(nameColumn(view, 'name')).toBe('Kreis');
  });

  test('have the unit in their head, so that the cells are plain numbers', () => {
    const view = viewOf({ indicator: 'posts' });
    expect(nameColumn(view, 'value')).toBe('Wert (VZÄ)');
    const aalen = buildTable(view).rows[0]!;
    expect([aalen.cells.value, aalen.number]).toEqual(['1 VZÄ', '1']);
  });

  test('sort people by their number', () => {
    const sorting = { column: 'population', descending: true } as const;
    expect(buildTable(viewOf({ sorting })).rows[0]!.cells.name).toBe('Ulm');
  });

  test('are searched where they are shown', () => {
    expect(buildTable(viewOf({ filter: '125.000' })).rows).toHaveLength(0);
    expect(buildTable(viewOf({ filter: '125.000', columns: ['population'] })).rows).toHaveLength(1);
  });

  test('can all be chosen that say something', () => {
    expect(possibleColumns(viewOf({ indicator: 'method' }))).not.toContain('group');
    expect(possibleColumns(viewOf({}))).not.toContain('known');
  });
});

describe('a copied table', () => {
  test('has a cell for each value, parted by tabs, with plain numbers and the sign of the keyboard', () => {
    const view = viewOf({ indicator: 'change', columns: ['id', 'value'], grouping: 'district' });
    const lines = copyTable(view, buildTable(view)).text.split('\r\n');
    expect(lines[0]).toBe('Kommune\tSchlüssel\tWert (VZÄ)');
    expect(lines[1]).toBe('Ostkreis (Median, 2 von 3 mit Angabe)\t\t0');
    expect(lines[2]).toBe('Aalen\t08001001\t+0,25');
    expect(lines).toContain('Malsch\t08002001\t-0,5');
    expect(lines).toHaveLength(1 + 2 + 7);
  });

  test('marks keys as text, so that spreadsheets keep their zeros, and holds no markup of the data', () => {
    const view = viewOf({ indicator: 'posts', columns: ['id', 'value'] });
    const table = buildTable(view);
    const [row] = table.rows;
    const spiked = { ...row!, cells: { ...row!.cells, name: '<b>A & B' } };
    const { html } = copyTable(view, { ...table, sections: [{ head: undefined, rows: [spiked] }] });
    expect(html).toContain(`<td style="mso-number-format:'\\@'">08001001</td><td>1</td>`);
    expect(html).toContain('&lt;b&gt;A &amp; B');
  });
});
