import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPlaceIndex, findPlaces, foldText } from '../../src/core/place-search.ts';
import { ids, toyDataset } from './toy.ts';

const index = buildPlaceIndex(toyDataset());
const found = (query: string) => findPlaces(index, query).map((match) => match.id);

describe('the search for a place', () => {
  test('finds a name by its beginning, whatever its case', () => {
    expect(found('aa')).toEqual([ids.aalen]);
    expect(found('AALEN')).toEqual([ids.aalen]);
  });

  test('finds an umlaut typed as such, spelt out, or left out', () => {
    for (const query of ['bühl', 'Buehl', 'buhl']) expect(found(query)).toEqual([ids.buehl]);
  });

  test('finds any word of a name, and "Sankt" for "St."', () => {
    for (const query of ['leon', 'sankt leon', 'St. Leon', 'rot sankt'])
      expect(found(query)).toEqual([ids.sanktLeon]);
  });

  test('finds by key, also without its leading zero, and by postcode', () => {
    expect(found('08002003')).toEqual([ids.ulm]);
    expect(found('8002003')).toEqual([ids.ulm]);
    expect(found('72003')).toEqual([ids.ulm]);
  });

  test('lists places of the same name, the larger first, told apart by their district', () => {
    const matches = findPlaces(index, 'malsch');
    expect(matches.map((match) => match.id)).toEqual([ids.malsch, ids.otherMalsch]);
    expect(matches.map((match) => match.hint)).toEqual(['Ostkreis', 'Westkreis']);
  });

  test('finds words run together, and short forms of the small ones', () => {
    expect(found('sanktleonrot')).toEqual([ids.sanktLeon]);
    expect(found('s. l. rot')).toEqual([ids.sanktLeon]);
  });

  test('finds associations and districts of several municipalities, behind municipalities that fit as well', () => {
    const matches = findPlaces(index, 'ost');
    expect(matches.map(({ kind, name, members }) => [kind, name, members])).toEqual([
      ['district', 'Ostkreis', 3],
      ['association', 'Verband Ost', 3],
    ]);
    expect(findPlaces(index, '08002').map(({ kind }) => kind)).toEqual([
      ...Array<string>(4).fill('municipality'),
      'district',
    ]);
    expect(findPlaces(index, 'verband ulm')).toEqual([]);
  });

  test('finds nothing for nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('  -  ')).toEqual([]);
    expect(found('xyz')).toEqual([]);
  });

  test('every place is found by its own name and by its key', () => {
    for (const { id, name } of toyDataset().municipalities) {
      expect(found(name)).toContain(id);
      expect(found(id)).toEqual([id]);
    }
  });

  test('folding a folded text changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
