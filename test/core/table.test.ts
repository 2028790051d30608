import { describe, expect, test } from 'vitest';
import { tableColumns, type Selection } from '../../src/core/selection.ts';
import { describeFilter } from '../../src/core/table-text.ts';
import { buildTable } from '../../src/core/table.ts';
import { buildView } from '../../src/core/view.ts';
import { ids, toyDataset, toySelection } from './toy.ts';

const dataset = toyDataset();
const tableOf = (part: Partial<Selection>) => buildTable(buildView(dataset, toySelection(part)));
const names = (part: Partial<Selection>) => tableOf(part).rows.map((row) => row.cells.name);

describe('the table', () => {
  test('has a row for every area that the map draws, with the bin that the map fills it by', () => {
    const view = buildView(dataset, toySelection({ indicator: 'posts' }));
    const { rows, total } = buildTable(view);
    expect(total).toBe(7);
    expect(new Map(rows.map((row) => [row.id, row.bin]))).toEqual(new Map(view.style.bins));
  });

  test('writes value, class and origin in words, and a missing value as its reason', () => {
    const rows = new Map(tableOf({ indicator: 'posts' }).rows.map((row) => [row.id, row.cells]));
    expect(rows.get(ids.aalen)).toEqual({
      name: 'Aalen',
      id: '08001001',
      district: 'Ostkreis',
      association: 'Verband Ost',
      value: '1 VZÄ',
      group: 'über 0,5 bis 1',
      via: 'über den Verband',
      known: '',
      population: '68.000',
      refugees: '680',
    });
    expect(rows.get(ids.otherMalsch)).toMatchObject({
      value: '0 VZÄ',
      group: 'bis 0,5',
      via: 'selbst gemeldet',
    });
    expect(rows.get(ids.malsch)).toMatchObject({
      value: 'kein Antrag',
      association: 'in keinem Verband',
      via: '',
    });
  });

  test('has no column for the class where the value is a category and says it already', () => {
    expect(tableOf({ indicator: 'posts' }).columns).toContain('group');
    expect(tableOf({ indicator: 'method' }).columns).not.toContain('group');
  });

  test('is sorted by name as Germans do, same names by key', () => {
    expect(names({})).toEqual(['Aalen', 'Bühl', 'Malsch', 'Malsch', 'Rheinau', 'St. Leon-Rot', 'Ulm']);
    const malsch = tableOf({}).rows.filter((row) => row.cells.name === 'Malsch');
    expect(malsch.map((row) => row.id)).toEqual([ids.malsch, ids.otherMalsch]);
  });

  test('sorts numbers by size and not by their digits', () => {
    const sorting = { column: 'value', descending: true } as const;
    expect(names({ indicator: 'posts', sorting }).slice(0, 5)).toEqual([
      'Ulm',
      'Bühl',
      'Aalen',
      'St. Leon-Rot',
      'Malsch',
    ]);
  });

  test('keeps rows without a value at the end, whichever way it is sorted', () => {
    for (const descending of [false, true]) {
      const rows = tableOf({ indicator: 'start', sorting: { column: 'value', descending } }).rows;
      expect(rows.slice(-3).map((row) => row.id)).toEqual([ids.sanktLeon, ids.malsch, ids.rheinau]);
    }
  });

  test('sorted the other way round it is the same rows backwards, for every column of words', () => {
    for (const column of tableColumns.filter((name) => name !== 'value' && name !== 'group')) {
      const cells = (descending: boolean) =>
        tableOf({ sorting: { column, descending } }).rows.map((row) => row.cells[column]);
      expect(cells(true)).toEqual(cells(false).toReversed());
    }
  });

  test('filters by every column, umlauts and case aside', () => {
    expect(names({ filter: 'buehl' })).toEqual(['Bühl']);
    expect(names({ filter: 'WESTKREIS', indicator: 'method' })).toContain('Ulm');
    expect(names({ filter: 'kein antrag' })).toEqual(['Malsch']);
    expect(tableOf({ filter: 'nirgends' })).toMatchObject({ rows: [], total: 7 });
  });

  test('filters by words of several columns only where no cell holds them all, in as few pieces as can be', () => {
    const both = names({ filter: 'Ostkreis kein Antrag' });
    expect(both).toEqual(['Malsch']);
    expect(names({ filter: 'Ostkreis nirgends' })).toEqual([]);
    expect(names({ filter: 'Malsch Westkreis' })).toEqual(['Malsch']);
    // "Verband Ost" is one cell: who only has both words apart is not meant.
    const members = names({ filter: 'Verband Ost' });
    expect(names({ filter: 'Verband Ost Westkreis' }).every((name) => members.includes(name))).toBe(true);
  });

  test('says by which words it is filtered, and nothing where it is not', () => {
    const tell = (part: Partial<Selection>) => {
      const view = buildView(dataset, toySelection(part));
      return describeFilter(view, buildTable(view));
    };
    expect(tell({ filter: ' kein Antrag ' })).toBe('1 von 7 Zeilen, gefiltert nach „kein Antrag“');
    expect(tell({ filter: 'nirgends', language: 'en' })).toBe('0 of 7 rows, filtered by “nirgends”');
    expect(tell({ filter: ' ' })).toBe('');
  });
});
