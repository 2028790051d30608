import { describe, expect, test } from 'vitest';
import { renderAlternates } from '../../../src/core/document/alternates-html.ts';
import { buildEmbedCard, embedCard } from '../../../src/core/embed/oembed.ts';
import type { Catalog } from '../../../src/core/catalog.ts';
import { toyDataset } from '../toy.ts';
import { defaultSelection } from '../../../src/core/selection.ts';
import { buildView } from '../../../src/core/view.ts';

const address = 'https://atlas.example/karten/';
const dataset = toyDataset();
const { catalog } = dataset;
const view = buildView(dataset, { ...defaultSelection(catalog), language: 'en' });
const { id, title } = view.indicator;
const publication = {
  publisher: 'Toyland',
  licence: { name: 'CC0', url: 'https://cc.example' },
  spatial: [],
};
const published: Catalog = { ...catalog, publication: { ...publication, address } };

describe('the card that makes a pasted address a map', () => {
  const card = buildEmbedCard(view, address);

  test('has what oEmbed 1.0 asks of a rich card', () => {
    expect(card).toMatchObject({ version: '1.0', type: 'rich', title: title.en, provider_url: address });
    expect(card.width).toBeGreaterThan(0);
    expect(card.height).toBeGreaterThan(0);
  });

  test('frames the map by its whole address, with a title', () => {
    expect(card.html).toContain(`src="${address}embed/en/${id}.html"`);
    expect(card.html).toContain(`title="${title.en}"`);
    expect(card.html).not.toContain('<script');
  });
});

describe('the head of a page', () => {
  const page = { kind: 'indicator', language: 'en', indicator: id } as const;

  test('names the page in each language, its own whole address and the card of its map', () => {
    const { markup } = renderAlternates(page, published)!;
    expect(markup).toContain(`hreflang="de" href="${address}`);
    expect(markup).toContain(`hreflang="en" href="${address}en/`);
    expect(markup).toContain(`rel="canonical" href="${address}en/`);
    expect(markup).toContain(`type="application/json+oembed" href="${address}${embedCard('en', id)}"`);
  });

  test('promises none of them where the catalogue does not know the address of the site', () => {
    expect(renderAlternates(page, catalog)).toBeUndefined();
  });

  test('offers a card for maps alone', () => {
    expect(renderAlternates({ kind: 'technique', language: 'de' }, published)!.markup).not.toContain(
      'oembed',
    );
  });
});
