import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findKeyFault, germanKeys, isKey, parentColumns, parentOf, type Keys } from '../../src/core/keys.ts';

const canton: Keys = {
  pattern: '[1-9][0-9]{0,3}',
  example: '261',
  parents: { district: { column: 'bezirk' }, region: { column: 'kanton' }, state: { all: 'CH' } },
};

describe('keys of municipalities', () => {
  test('are those of the AGS where the catalogue says nothing', () => {
    expect(['08111000', '8111000', '081110000', '0811100x'].map((text) => isKey(germanKeys, text))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const parents = (['district', 'region', 'state'] as const).map((level) =>
      parentOf(germanKeys, level, '08111000', {}),
    );
    expect(parents).toEqual(['08111', '081', '08']);
    expect(parentColumns(germanKeys)).toEqual([]);
  });

  test('are matched as a whole, also where the pattern offers a choice', () => {
    const either = { ...canton, pattern: 'A1|B2' };
    expect(['A1', 'B2', 'A1x', 'xB2', ''].map((text) => isKey(either, text))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('take their upper areas from a column or from the catalogue', () => {
    expect(parentColumns(canton)).toEqual(['bezirk', 'kanton']);
    expect(
      parentColumns({ ...canton, parents: { ...canton.parents, region: { column: 'bezirk' } } }),
    ).toEqual(['bezirk']);
    const columns = { bezirk: 'B112', kanton: 'ZH' };
    expect(parentOf(canton, 'region', '261', columns)).toBe('ZH');
    expect(parentOf(canton, 'state', '261', columns)).toBe('CH');
    expect(() => parentOf(canton, 'region', '261', {})).toThrow('no column kanton of 261');
  });

  test('begin with the key of an upper area that is named by characters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{8}$/), fc.integer({ min: 1, max: 8 }), (key, characters) => {
        const keys = { ...germanKeys, parents: { ...germanKeys.parents, region: { characters } } };
        const region = parentOf(keys, 'region', key, {});
        expect([key.startsWith(region), region.length]).toEqual([true, characters]);
      }),
    );
  });

  test('need a pattern that can be read and an example that matches it', () => {
    expect(findKeyFault(germanKeys)).toBeUndefined();
    expect(findKeyFault({ ...canton, example: '0261' })).toContain('0261 does not match');
    expect(findKeyFault({ ...canton, pattern: '[' })).toContain('no regular expression');
  });
});
