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

  test('takes a whole postcode that nobody has for those like it, the likest first, and says so', () => {
    const dataset = toyDataset();
    const postcodeOf: Readonly<Record<string, string>> = { [ids.ulm]: '72031' };
    const municipalities = dataset.municipalities.map((town) => ({
      ...town,
      postcode: postcodeOf[town.id] ?? town.postcode,
    }));
    const matches = findPlaces(buildPlaceIndex({ ...dataset, municipalities }), '72039');
    expect(matches[0]).toMatchObject({ id: ids.ulm, hint: 'Westkreis · 72031', isNear: true });
    expect(matches.slice(1).map(({ hint }) => hint.slice(-5, -1))).toEqual(['7200', '7200', '7200']);
    expect(matches.every(({ isNear }) => isNear)).toBe(true);
    expect(findPlaces(index, '72003')[0]).not.toHaveProperty('isNear');
    for (const query of ['7299', '99999', '72999999']) expect(found(query)).toEqual([]);
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

  test('finds associations, districts and regions of several municipalities, behind municipalities that fit as well', () => {
    const matches = findPlaces(index, 'ost');
    expect(matches.map(({ kind, name, members }) => [kind, name, members])).toEqual([
      ['district', 'Ostkreis', 3],
      ['association', 'Verband Ost', 3],
    ]);
    expect(findPlaces(index, '08002').map(({ kind }) => kind)).toEqual([
      ...Array<string>(4).fill('municipality'),
      'district',
    ]);
    expect(findPlaces(index, 'bezirk mitte').map(({ kind, id }) => [kind, id])).toEqual([['region', '080']]);
    expect(findPlaces(index, 'verband ulm')).toEqual([]);
  });

  test('finds "St" without its point, a district as one calls it, and a name by its district', () => {
    expect(found('st leon')).toEqual([ids.sanktLeon]);
    expect(found('kreis ost')).toEqual(['08001']);
    expect(found('malsch west')).toEqual([ids.otherMalsch]);
    expect(found('west')).not.toContain(ids.otherMalsch);
  });

  test('overlooks one slip in five letters or more, and only where nothing else fits', () => {
    for (const slip of ['malhsc', 'malscch', 'mlsch', 'malzch'])
      expect(found(slip)).toEqual([ids.malsch, ids.otherMalsch]);
    expect(found('malhcs')).toEqual([]);
    expect(found('aelen')).toEqual([ids.aalen]);
    expect(found('aeln')).toEqual([]);
    expect(found('malsc')).toEqual([ids.malsch, ids.otherMalsch]);
  });

  test('any one slip in a long word is overlooked', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    fc.assert(
      fc.property(fc.nat(6), letter, fc.constantFrom('more', 'less', 'other', 'swap'), (at, sign, slip) => {
        const word = 'rheinau';
        const changed = {
          more: word.slice(0, at) + sign + word.slice(at),
          less: word.slice(0, at) + word.slice(at + 1),
          other: word.slice(0, at) + sign + word.slice(at + 1),
          swap: word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
        }[slip];
        expect(found(changed)).toContain(ids.rheinau);
      }),
    );
  });

  test('finds former names, says which, and puts them behind the names of today', () => {
    const dataset = toyDataset();
    const renamed = buildPlaceIndex({
      ...dataset,
      municipalities: dataset.municipalities.map((entry) =>
        entry.id === ids.ulm ? { ...entry, formerNames: 'Söflingen; Aalwiesen' } : entry,
      ),
    });
    expect(findPlaces(renamed, 'soeflingen')).toMatchObject([{ id: ids.ulm, hint: 'Westkreis · Söflingen' }]);
    expect(findPlaces(renamed, 'aal').map(({ id }) => id)).toEqual([ids.aalen, ids.ulm]);
    expect(findPlaces(renamed, 'ulm')[0]?.hint).toBe('Westkreis');
  });

  test('puts a region behind the town that it is named after', () => {
    const { groups, ...dataset } = toyDataset();
    const named = { ...groups, region: groups.region.map((group) => ({ ...group, name: 'Ulm' })) };
    const matches = findPlaces(buildPlaceIndex({ ...dataset, groups: named }), 'ulm');
    expect(matches.map(({ id }) => id)).toEqual([ids.ulm, '080']);
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
