import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIndicators } from '../../src/core/indicator-search.ts';
import { languages } from '../../src/core/model.ts';
import { drawnDataset } from './figure/drawn-atlas.ts';

const { catalog } = drawnDataset;
const found = (query: string) => findIndicators(catalog, query, 'de').map(({ id }) => id);

describe('the search for an indicator', () => {
  test('finds a label by its beginning before one whose question has the word', () => {
    expect(found('stellen')[0]).toBe('vzae');
    expect(found('dokument')[0]).toBe('dokumentation');
  });

  test('finds an answer, and says which one it was', () => {
    const [match] = findIndicators(catalog, 'Papier', 'de');
    expect(match).toMatchObject({ kind: 'indicator', id: 'dokumentation' });
    expect(match?.hint).toMatch(/Papier/);
    expect(findIndicators(catalog, 'duldung', 'de')[0]?.hint).toBe('Duldung');
  });

  test('names the theme where no answer was found', () => {
    expect(findIndicators(catalog, 'startmonat', 'de')[0]).toMatchObject({ hint: 'Umsetzung' });
    expect(findIndicators(catalog, 'startmonat', 'en')[0]).toMatchObject({
      name: 'Start month',
      hint: 'Implementation',
    });
  });

  test('names a variant together with what it is one of', () => {
    const names = findIndicators(catalog, 'personen', 'de').map(({ name }) => name);
    expect(names).toContain('Stellen (VZÄ): Personen');
  });

  test('needs three letters, and every word of a query', () => {
    expect(found('st')).toEqual([]);
    expect(found('startmonat wetter')).toEqual([]);
  });

  test('finds every indicator by its own label in either language, whatever its case', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...catalog.indicators),
        fc.constantFrom(...languages),
        fc.boolean(),
        ({ id, label }, language, isLoud) => {
          const query = isLoud ? label[language].toUpperCase() : label[language];
          const matches = findIndicators(catalog, query, language, catalog.indicators.length);
          expect(matches.map((match) => match.id)).toContain(id);
        },
      ),
    );
  });
});
