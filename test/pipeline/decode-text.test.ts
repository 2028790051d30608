import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../scripts/pipeline/decode-text.ts';
import { problemsOf } from '../fixtures/toyland/problems-of.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

describe('decoding a file', () => {
  test('whatever was written as UTF-8 is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\ufeff'));
        expect(decodeText(new TextEncoder().encode(text), 'a.csv')).toBe(text);
      }),
    );
  });

  test('a byte order mark is dropped', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61), 'a.csv')).toBe('a');
  });

  test('a byte of another encoding is named by offset and row', () => {
    //                    a     \n    M     ü in windows-1252
    const broken = bytes(0x61, 0x0a, 0x4d, 0xfc, 0x6c, 0x6c);
    expect(problemsOf(() => decodeText(broken, 'a.csv'))).toEqual([
      'a.csv, row 2: not UTF-8 at byte 3; found "0xfc after \\"M\\"". Mend: save the file as UTF-8',
    ]);
  });

  test('a character cut off at the end is named by its first byte', () => {
    expect(problemsOf(() => decodeText(bytes(0x61, 0xe2, 0x82), 'a.csv'))[0]).toContain('at byte 1');
  });

  test('the offset is where the first wrong byte was put', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const head = new TextEncoder().encode(before);
        const broken = bytes(...head, 0xff, ...new TextEncoder().encode(after));
        expect(problemsOf(() => decodeText(broken, 'a.csv'))[0]).toContain(`at byte ${head.length};`);
      }),
    );
  });
});
