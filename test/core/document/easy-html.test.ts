import { describe, expect, test } from 'vitest';
import { renderEasyPage } from '../../../src/core/document/easy-html.ts';
import { easyWords } from '../../../src/core/messages/easy.ts';
import { messagesOf } from '../../../src/core/messages/messages.ts';
import { languages } from '../../../src/core/model.ts';
import { drawnDataset, toyAssets } from './toy-view.ts';

const { catalog } = drawnDataset();
const render = (language: 'de' | 'en', shown = catalog) =>
  renderEasyPage(shown, { kind: 'easy', language }, toyAssets);

/** Every sentence of the page in a language. */
function listSentences(language: 'de' | 'en'): readonly string[] {
  const words = easyWords[language];
  const { search, technique } = messagesOf(language);
  const sections = [words.atlas('Atlas', 'Land'), words.colors, words.search(search), words.text];
  return [
    ...sections.flatMap(({ heading, sentences }) => [heading, ...sentences]),
    ...words.accessibility(technique).sentences,
    ...words.invented,
    ...Object.values(words.pageOf),
  ];
}

describe('the page in easy language', () => {
  test('has short sentences and splits long words', () => {
    for (const language of languages)
      for (const sentence of listSentences(language)) {
        const words = sentence.split(/\s+/);
        expect.soft(words.length, sentence).toBeLessThanOrEqual(16);
        for (const word of words)
          for (const part of word.split('-')) expect.soft(part.length, word).toBeLessThanOrEqual(16);
      }
  });

  test('puts every sentence on a line of its own', () => {
    const text = render('de');
    const { sentences } = easyWords.de.colors;
    expect(text).toContain(sentences.join('<br />'));
  });

  test.each(languages)('in "%s" leads to every map and names every page, without a script', (language) => {
    const text = render(language);
    for (const { id, label, variantOf } of catalog.indicators)
      if (variantOf === undefined && id !== catalog.themes[0]?.indicators[0])
        expect(text).toMatch(new RegExp(`merkmal/${id}/"\\s*>${label[language].replace(/[()]/g, '.')}<`));
    for (const name of Object.values(messagesOf(language).pages))
      expect(text).toContain(`<strong>${name.replace('&', '&amp;')}:</strong>`);
    expect(text).not.toContain('<script');
  });

  test('says that numbers are made up only where they are', () => {
    const warning = easyWords.de.invented[1]!;
    expect(render('de')).toContain(warning);
    expect(render('de', { ...catalog, synthetic: false })).not.toContain(warning);
  });
});
