import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { judgeKeys, readKey } from '../../../../scripts/pipeline/geometry/read/municipality-key.ts';

const restored = 'leading zero restored';
const shortened = 'regional key (ARS) shortened to the AGS';

describe('the key of a municipality', () => {
  test.each([
    ['08111000', '08111000', undefined],
    ['8111000', '08111000', restored],
    ['8111000.000', '08111000', restored],
    ['8111000,0', '08111000', restored],
    [' 08 111 000\u00a0', '08111000', undefined],
    ["'08111000", '08111000', undefined],
    ['081110000000', '08111000', shortened],
    ['083175003034', '08317034', shortened],
    ['83175003034', '08317034', shortened],
  ])('may be written %s', (text, ags, change) => {
    expect(readKey(text)).toEqual({ kind: 'municipality', ags, change });
  });

  test.each([
    ['', 'blank'],
    ['--------', 'blank'],
    ['08', 'state'],
    ['081', 'region'],
    ['08111', 'district'],
    ['8111', 'district'],
    ['083175003', 'association'],
    ['99111000', 'unknown'],
    ['00111000', 'unknown'],
    ['8,11E+06', 'unknown'],
    ['Stuttgart', 'unknown'],
    ['0811100012345', 'unknown'],
  ])('is not %s, which is %s', (text, kind) => {
    expect(readKey(text)).toEqual({ kind });
  });

  test('comes back from each way of writing it', () => {
    const key = fc.tuple(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 0, max: 999_999 }));
    fc.assert(
      fc.property(key, fc.integer({ min: 0, max: 9999 }), ([state, rest], association) => {
        const ags = `${state}`.padStart(2, '0') + `${rest}`.padStart(6, '0');
        const ars = ags.slice(0, 5) + `${association}`.padStart(4, '0') + ags.slice(5);
        for (const text of [ags, `${Number(ags)}`, ars, `${Number(ars)}`])
          expect(readKey(text)).toMatchObject({ kind: 'municipality', ags });
      }),
    );
  });
});

describe('the keys of a layer', () => {
  test('are what most of them are, blanks apart', () => {
    expect(judgeKeys(['', '', '', '08111001', '08111002', '08111'])).toBe('municipality');
    expect(judgeKeys(['', '--------'])).toBe('blank');
    expect(judgeKeys([])).toBe('blank');
  });

  test('are those of districts if all of them end in 000, for a town that is a district ends so too', () => {
    expect(judgeKeys(['08111000', '08115000'])).toBe('district');
    expect(judgeKeys(['081110000000', '081150000000'])).toBe('district');
    expect(judgeKeys(['08111000', '08115001'])).toBe('municipality');
    expect(judgeKeys(['08111000'])).toBe('municipality');
  });
});
