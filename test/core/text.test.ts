import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/core/dataset.ts';
import { describeBase } from '../../src/core/base-text.ts';
import { describeView } from '../../src/core/text.ts';
import { buildView } from '../../src/core/view.ts';
import { toyDataset, toySelection } from './toy.ts';

const textOf = (indicator: string, language: 'de' | 'en' = 'de', dataset: Dataset = toyDataset()) =>
  describeView(buildView(dataset, toySelection({ indicator, language })));

describe('the text of a view', () => {
  test('says how many of all have a value, and as of when', () => {
    const view = buildView(toyDataset(), toySelection({ indicator: 'posts' }));
    expect(describeBase(view)).toBe('5 von 6 Kommunen mit Angabe, Stand August 2018');
  });

  test('tells range and middle of months, and who has no value', () => {
    expect(textOf('start')).toBe(
      '4 von 6 Kommunen mit Angabe, Stand August 2018. ' +
        'Die Startmonate reichen von März 2017 bis Mai 2018; in der Hälfte der Kommunen mit Angabe begann die Arbeit spätestens im Januar 2018. ' +
        'Ohne Wert: noch nicht begonnen 1 und kein Antrag 1.',
    );
  });

  test('tells range and middle of numbers, with the place of the highest', () => {
    expect(textOf('posts')).toContain(
      'Der Median liegt bei 1 VZÄ; die Werte reichen von 0 VZÄ bis 12,35 VZÄ (Ulm).',
    );
  });

  test('tells the most frequent category', () => {
    expect(textOf('method')).toContain('Am häufigsten: digital (67\u00a0% der Kommunen mit Angabe).');
  });

  test('tells how many gained, stayed and lost', () => {
    expect(textOf('change')).toContain(
      'Mehr als zuvor: 40\u00a0%, unverändert: 20\u00a0%, weniger: 40\u00a0% (der Kommunen mit Angabe).',
    );
  });

  test('tells the most frequent of several answers', () => {
    expect(textOf('groups')).toContain(
      'Am häufigsten: Status (60\u00a0%), Wohnung (60\u00a0%) und Arbeit (40\u00a0%) der Kommunen mit Angabe.',
    );
  });

  test('tells how many fit a question that was asked', () => {
    const selection = toySelection({ indicator: 'groups', answers: ['status', 'home'] });
    expect(describeView(buildView(toyDataset(), selection))).toContain(
      'trifft zu: 40\u00a0% der Kommunen mit Angabe.',
    );
  });

  test('tells how many applied together and alone', () => {
    expect(textOf('together')).toContain(
      '3 Anträge: 1 Verbände mehrerer Kommunen und 2 Kommunen mit eigenem Antrag.',
    );
  });

  test('tells of people where they are counted', () => {
    const view = buildView(toyDataset(), toySelection({ indicator: 'posts', weight: 'refugees' }));
    expect(describeBase(view)).toBe(
      '2.384 von 2.524 Geflüchteten leben in Kommunen mit Angabe, Stand August 2018',
    );
  });

  test('speaks English with English numbers', () => {
    expect(textOf('posts', 'en')).toContain(
      'The median is 1 VZÄ (en); values run from 0 VZÄ (en) to 12.35 VZÄ (en) (Ulm).',
    );
  });

  test('says so where there is no value at all', () => {
    const dataset = toyDataset();
    const nothing = new Map(dataset.municipalities.map(({ id }) => [id, { status: 'no-answer' } as const]));
    const empty = { ...dataset, observations: new Map([['posts', nothing]]) };
    expect(textOf('posts', 'de', empty)).toContain('Für keine Kommune liegt eine Angabe vor.');
  });
});
