import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTileDrawing } from '../../../src/core/embed/tile-drawing.ts';

const drawing = { areas: { '08111000': 'm0 0z' }, association: 'm1 1', state: 'm2 2' };

describe('a drawing of equal sizes', () => {
  test('is read as it was written', () => {
    expect(readTileDrawing(JSON.parse(JSON.stringify(drawing)))).toEqual(drawing);
  });

  test.each([
    [null],
    ['{}'],
    [{}],
    [{ ...drawing, areas: null }],
    [{ ...drawing, areas: { '08111000': 1 } }],
    [{ ...drawing, state: undefined }],
    [{ ...drawing, association: 3 }],
  ])('is nothing else, such as %j', (data) => expect(readTileDrawing(data)).toBeUndefined());

  test('is looked for in whatever is sent', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(() => readTileDrawing(data)).not.toThrow();
      }),
    );
  });
});
