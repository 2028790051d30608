import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../../src/core/catalog.ts';
import { renderAccessibilityStatement } from '../../../src/core/document/accessibility-html.ts';
import { languages } from '../../../src/core/model.ts';
import { drawnDataset } from './toy-view.ts';

const { catalog } = drawnDataset();
const publication: NonNullable<Catalog['publication']> = {
  publisher: 'Amt',
  licence: { name: 'CC0 1.0', url: 'https://example.org/licence' },
  spatial: [],
};
const released: Catalog = {
  ...catalog,
  publication: {
    ...publication,
    contact: 'mailto:atlas@example.org',
    accessibility: { body: 'Das Amt', prepared: '2026-11-24', enforcement: 'Stelle, Stuttgart' },
  },
};
const draft: Catalog = { ...catalog, publication };
const render = (shown: Catalog, language: 'de' | 'en') =>
  renderAccessibilityStatement(shown, language).markup;
const countGaps = (text: string) => text.match(/<mark>/g)?.length ?? 0;

describe('the accessibility statement', () => {
  test('has, in both languages, each part that the model of the law names, in its order', () => {
    for (const language of languages) {
      const text = render(draft, language);
      const headings = [...text.matchAll(/<h3>(\d)\. [^<]+<\/h3>/g)].map(([, number]) => number);
      expect(headings).toEqual(['1', '2', '3', '4', '5']);
      expect(text).toMatch(/a\) [^]*<ul>[^]*b\) [^]*c\) /);
    }
  });

  test('is a draft with a marked gap for whatever nobody has stated', () => {
    const text = render(draft, 'de');
    expect(text).toContain('(Entwurf)');
    expect(text).not.toContain('[');
    expect(countGaps(text)).toBe(4);
    const asked = { ...draft, publication: { ...publication, contact: 'https://example.org/frage' } };
    const withContact = render(asked, 'de');
    expect(withContact).toContain('(Entwurf)');
    expect(countGaps(withContact)).toBe(3);
  });

  test('is no draft once body, date, contact and enforcement are stated', () => {
    const text = render(released, 'de');
    expect(text).not.toContain('Entwurf');
    expect(countGaps(text)).toBe(0);
    expect(text).toContain('Das Amt ist bemüht');
    expect(text).toContain('am 24. November 2026 erstellt');
    expect(text).toContain('<a href="mailto:atlas@example.org">atlas@example.org</a>');
    expect(text).toContain('Stelle, Stuttgart.');
  });
});
