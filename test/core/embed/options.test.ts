import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeEmbed,
  defaultEmbed,
  embedParts,
  embedSchemes,
  encodeEmbed,
  listUnusedPlaces,
  checkTheme,
} from '../../../src/core/embed/options.ts';
import { forms } from '../../../src/core/selection.ts';

const keys = fc.uniqueArray(
  fc.integer({ min: 0, max: 99_999_999 }).map((key) => String(key).padStart(8, '0')),
  { maxLength: 30 },
);
const themes = fc.constantFrom({}, { text: '#ffffff', background: '#101010' }, { accent: '#14386b' });

describe('the address of an embedded map', () => {
  test('gives back every choice that it was made of', () => {
    const options = fc.record({
      parts: fc.subarray([...embedParts]),
      area: fc.option(fc.stringMatching(/^[\w-]{1,20}$/), { nil: undefined }),
      places: keys,
      interactive: fc.boolean(),
      form: fc.constantFrom(...forms),
      scheme: fc.constantFrom(...embedSchemes),
      theme: themes,
    });
    fc.assert(
      fc.property(options, (made) => {
        const chosen = made.scheme === 'light' ? made : { ...made, theme: {} };
        expect(decodeEmbed(encodeEmbed(chosen))).toEqual(chosen);
      }),
    );
  });

  test('says nothing but what differs from the default', () => {
    expect(encodeEmbed(defaultEmbed)).toBe('');
    expect(encodeEmbed({ ...defaultEmbed, parts: ['legend'], interactive: false })).toBe(
      '?zeigt=legende&statisch=ja',
    );
    expect(encodeEmbed({ ...defaultEmbed, form: 'equal' })).toBe('?form=gleich');
    expect(encodeEmbed({ ...defaultEmbed, area: '08136' })).toBe('?gebiet=08136');
    expect(encodeEmbed({ ...defaultEmbed, parts: [] })).toBe('?zeigt=nichts');
  });

  test('tells the places that it names in vain: no keys, and more than can be marked', () => {
    expect(listUnusedPlaces('?ort=08136088,Bonn,08136088,Bonn,')).toEqual(['Bonn']);
    const many = Array.from({ length: 32 }, (_, number) => String(10_000_000 + number));
    expect(listUnusedPlaces(`?ort=${many.join()}`)).toEqual(many.slice(30));
    expect(listUnusedPlaces('')).toEqual([]);
  });

  test('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (noise) => {
        const options = decodeEmbed(
          `?zeigt=${noise}&gebiet=${noise}&ort=${noise}&farbe-text=${noise}&statisch=${noise}`,
        );
        expect(options.places.every((key) => /^\d{8}$/.test(key))).toBe(true);
        expect(decodeEmbed(encodeEmbed(options))).toEqual(options);
      }),
    );
  });

  test.each([
    '',
    '?zeigt=',
    '?zeigt=quelle',
    '?ort=abc',
    '?gebiet=',
    '?farbe-text=red',
    '?farbe-text=url(x)',
    '?a=1',
    '?form=lage',
    '?form=x',
  ])('"%s" shows the default', (query) => expect(decodeEmbed(query)).toEqual(defaultEmbed));
});

describe('light or dark', () => {
  test('is light unless asked for otherwise, and only light takes colours of a host', () => {
    expect(decodeEmbed('').scheme).toBe('light');
    expect(decodeEmbed('?schema=schwarz').scheme).toBe('light');
    expect(decodeEmbed('?schema=dunkel&farbe-akzent=14386b')).toEqual({ ...defaultEmbed, scheme: 'dark' });
    expect(decodeEmbed('?schema=auto').scheme).toBe('auto');
    expect(encodeEmbed({ ...defaultEmbed, scheme: 'dark', theme: { accent: '#14386b' } })).toBe(
      '?schema=dunkel',
    );
  });
});

describe('the colours of a host', () => {
  test('are taken where text can be read on its ground', () => {
    const dark = { text: '#f4f4f4', background: '#15171c', accent: '#9ecbff' };
    expect(checkTheme(dark)).toEqual(dark);
  });

  test('are left where it cannot, also against a colour that was not set', () => {
    expect(checkTheme({ text: '#999999' })).toEqual({});
    expect(checkTheme({ background: '#000000' })).toEqual({});
    expect(checkTheme({ text: '#777777', background: '#666666', accent: '#14386b' })).toEqual({
      accent: '#14386b',
    });
    expect(checkTheme({ accent: '#ffff00' })).toEqual({});
  });
});
