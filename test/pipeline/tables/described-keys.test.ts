import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDescribedKey } from '../../../scripts/pipeline/tables/read-own-key.ts';
import { readKey } from '../../../scripts/pipeline/geometry/read/municipality-key.ts';
import type { Keys } from '../../../src/core/keys.ts';

const french: Keys = {
  pattern: '[0-9][0-9AB][0-9]{3}',
  example: '01004',
  parents: { district: { column: 'arrondissement' }, region: { characters: 2 }, state: { all: 'F' } },
};
const known = new Map([
  ['01004', 'Ambérieu'],
  ['2A004', 'Ajaccio'],
  ['75056', 'Paris'],
]);
const read = (text: string) => readDescribedKey(text, known, french);

describe('a key of another country in a table', () => {
  test.each([
    ['2A004', '2A004', []],
    ['1004', '01004', ['zero']],
    ['1004.0', '01004', ['zero']],
    ["'01004", '01004', ['blanks']],
    [' 75 056 ', '75056', ['blanks']],
    ['01004 Ambérieu', '01004', ['named']],
    ['1004 - Ambérieu', '01004', ['named', 'zero']],
  ])('is read from %j', (text, key, repairs) => {
    expect(read(text)).toMatchObject({ key, repairs });
  });

  test('is refused where it is the key of an upper area', () => {
    expect(read('75')).toMatchObject({ what: 'key of a region, not of a municipality', isUpper: true });
  });

  test('is not made up: zeros are put in front only of a key that exists', () => {
    expect(read('1005')).toBeUndefined();
    expect(read('75')).not.toHaveProperty('key');
    expect(['', 'Paris', '2C004', '0750560'].map(read)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('is never another key than the one that was written, by spreadsheet or by hand', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known.keys()), fc.nat(2), (key, form) => {
        const number = /^\d+$/.test(key) ? String(Number(key)) : key;
        const text = [key, number, ` ${number} `][form]!;
        expect(read(text)).toMatchObject({ key });
      }),
    );
  });
});

describe('a key of another country in a boundary file', () => {
  test('is read by its own rules, not by those of the AGS', () => {
    expect(readKey('2A004', french)).toEqual({ kind: 'municipality', ags: '2A004', change: undefined });
    expect(readKey('1004', french)).toMatchObject({ ags: '01004', change: 'leading zero restored' });
    expect(readKey('--', french)).toEqual({ kind: 'blank' });
    expect(readKey('08111000', french)).toEqual({ kind: 'unknown' });
    expect(readKey('01004')).toEqual({ kind: 'district' });
  });
});
