import { describe, expect, test } from 'vitest';
import { createFinder } from '../../src/core/finder.ts';
import { defaultSelection, type Selection } from '../../src/core/selection.ts';
import type { AreaId } from '../../src/core/model.ts';
import { ids, toyDataset } from './toy.ts';

const dataset = toyDataset();
const selection = defaultSelection(dataset.catalog);
const find = (query: string, part: Partial<Selection> = {}) =>
  createFinder(dataset)(query, { ...selection, ...part });

describe('what the search suggests', () => {
  test('a municipality leads to itself, whatever the level shown before', () => {
    expect(find('aalen', { level: 'district' })[0]).toMatchObject({
      name: 'Aalen',
      shows: { places: [ids.aalen], level: 'municipality' },
      place: ids.aalen,
    });
  });

  test('a district leads to the table of its municipalities, and to what it comes to itself', () => {
    const [table, own] = find('ostkreis');
    expect(table).toMatchObject({
      hint: 'Kreis · 3 Kommunen als Tabelle',
      shows: { page: 'table', filter: 'Ostkreis', level: 'municipality' },
    });
    expect(own).toMatchObject({
      hint: 'Kreis · alle Angaben',
      shows: { page: 'map', places: ['08001'], level: 'district' },
    });
  });

  test('where districts are shown, the district itself comes first', () => {
    const hints = find('ostkreis', { level: 'district', language: 'en' }).map(({ hint }) => hint);
    expect(hints).toEqual(['District · all values', 'District · 3 municipalities as a table']);
  });

  test('nothing leads to a level that the indicator does not know', () => {
    const [application] = dataset.catalog.indicators.filter(({ kind }) => kind === 'association');
    const indicator = application!.id;
    expect(find('ostkreis', { indicator }).map(({ hint }) => hint)).toEqual([
      'Kreis · 3 Kommunen als Tabelle',
    ]);
  });

  test('a municipality whose postcode is only like the one typed says so', () => {
    expect(find('71009')[0]!.hint).toMatch(/^Ostkreis · 7100\d, ähnliche Postleitzahl$/);
    expect(find('71001')[0]!.hint).toBe('Ostkreis · 71001');
  });

  test('an indicator comes behind places and leads to itself', () => {
    const { id, label } = dataset.catalog.indicators[0]!;
    expect(find(label.de).at(-1)).toMatchObject({ name: label.de, shows: id });
  });
});

describe('what the search offers to compare', () => {
  const beside = (query: string, part: Partial<Selection>) =>
    find(query, part).filter(({ hint }) => hint === 'mit der Auswahl vergleichen');

  test('is a place of the level shown, put behind those selected', () => {
    expect(beside('aalen', { places: [ids.ulm] })).toEqual([
      expect.objectContaining({ name: 'Aalen', shows: { places: [ids.ulm, ids.aalen] }, place: ids.aalen }),
    ]);
    const [district] = beside('ostkreis', { level: 'district', places: ['08002' as AreaId] });
    expect(district?.shows).toEqual({ places: ['08002', '08001'] });
  });

  test('is nothing where nothing is selected, where it is selected already, or on another level', () => {
    expect(beside('aalen', {})).toEqual([]);
    expect(beside('aalen', { places: [ids.aalen] })).toEqual([]);
    expect(beside('aalen', { level: 'district', places: ['08001' as AreaId] })).toEqual([]);
  });

  test('is nothing where four places fill the table', () => {
    const places = ['1', '2', '3', '4'] as AreaId[];
    expect(beside('aalen', { places })).toEqual([]);
    expect(beside('aalen', { places: places.slice(1) })).toHaveLength(1);
  });
});
