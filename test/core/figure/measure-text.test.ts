import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureText, wrapText } from '../../../src/core/figure/measure-text.ts';

const style = { size: 10, weight: 400 } as const;
const letters = fc.string({ unit: fc.constantFrom(...'aäßMil ,-/–1ſ'), maxLength: 60 });
const withoutBreaks = (text: string) => text.replace(/[ -]/g, '');

describe('the width of a text', () => {
  test('is the sum of its letters, so that digits stand below each other', () => {
    expect(measureText('1111', style)).toBeCloseTo(measureText('8888', style));
    expect(measureText('ab', style)).toBeCloseTo(measureText('a', style) + measureText('b', style));
  });

  test('grows with size and weight', () => {
    expect(measureText('Träger', { ...style, size: 20 })).toBeCloseTo(2 * measureText('Träger', style));
    expect(measureText('Träger', { ...style, weight: 600 })).toBeGreaterThan(measureText('Träger', style));
  });

  test('is never too small for a letter that the table does not know', () => {
    expect(measureText('漢', style)).toBeGreaterThanOrEqual(measureText('M', style));
  });
});

describe('wrapped text', () => {
  test('fits its width and loses no letter', () => {
    fc.assert(
      fc.property(letters, fc.integer({ min: 20, max: 200 }), (text, width) => {
        const lines = wrapText(text, width, style);
        for (const line of lines) expect(measureText(line, style)).toBeLessThanOrEqual(width);
        expect(withoutBreaks(lines.join(''))).toBe(withoutBreaks(text));
      }),
    );
  });

  test('breaks at spaces and behind hyphens, and keeps "/-innen" with its word', () => {
    const text = 'die geförderten Integrationsmanager/-innen der Stadt-Umland-Nachbarverbände';
    expect(wrapText(text, 130, style)).toEqual([
      'die geförderten',
      'Integrationsmanager/-innen',
      'der Stadt-Umland-',
      'Nachbarverbände',
    ]);
  });

  test('breaks an address between its parameters and keys, and adds nothing to it', () => {
    const address = 'atlas.example/?merkmal=start&gebiet=08111&ausschnitt=08111,08116,08226&bis=0,25';
    const lines = wrapText(address, 80, { size: 7, weight: 400 });
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe(address);
    expect(lines.slice(0, -1).every((line) => /[&,/]$/.test(line))).toBe(true);
  });

  test('keeps © with the name behind it', () => {
    expect(wrapText('Grenzen: © GeoBasis', 60, style)).toEqual(['Grenzen:', '© GeoBasis']);
  });

  test('hyphenates a word only where it is wider than a line', () => {
    expect(wrapText('Gemeinschaftsunterkunft', 200, style)).toEqual(['Gemeinschaftsunterkunft']);
    expect(wrapText('Gemeinschaftsunterkunft', 60, style)[0]).toMatch(/-$/);
  });
});
