import { describe, expect, test } from 'vitest';
import { elementPageOf, renderElementPages } from '../../../src/core/document/elements-html.ts';
import { mapElementApi } from '../../../src/core/embed/element-api.ts';
import { languages, type AreaId } from '../../../src/core/model.ts';
import { decodeSelection } from '../../../src/core/url.ts';
import { realCatalog } from '../figure/drawn-atlas.ts';

const pages = new Map(renderElementPages().map(({ path, text }) => [path, text]));
const known = { catalog: realCatalog, isPlace: (id: string): id is AreaId => id === '' };

describe.each(languages)('the page about the elements in %s', (language) => {
  const page = pages.get(elementPageOf(language))!;

  test('tells everything that the element offers, in its language', () => {
    const { attributes, events, cssParts, cssProperties } = mapElementApi;
    for (const { name, description } of [...attributes, ...events, ...cssParts, ...cssProperties]) {
      expect(page).toContain(`<code>${name}</code>`);
      expect(page).toContain(description[language].replaceAll('&', '&amp;'));
    }
    expect(page).toContain(`<html lang="${language}">`);
  });

  test('has examples that ask for what there is, each shown as code and at work', () => {
    const elements = [...page.matchAll(/<bw-atlas-map query="([^"]*)"[^>]*><\/bw-atlas-map>/g)];
    expect(elements).toHaveLength(3);
    for (const [element, query] of elements) {
      expect(decodeSelection(query!.replaceAll('&amp;', '&'), known).unused).toEqual([]);
      const code = element.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      expect(page).toContain(`<code>${code.replaceAll('"', '&quot;')}</code>`);
    }
  });

  test('needs nothing but files beside it', () => {
    expect(page).toContain('<script type="module" src="elements.js"></script>');
    expect([...page.matchAll(/(?:src|href)="(https?:[^"]*)"/g)]).toEqual([]);
    expect(page).not.toMatch(/ style="/);
  });
});
