import { describe, expect, test } from 'vitest';
import { asksForOther, stillTrue, type Painted } from '../../src/app/painted.ts';
import { decodeQuestion } from '../../src/core/gaps/codec.ts';
import { drawnDataset, drawnView } from '../core/document/toy-view.ts';

const start = { language: 'de', indicator: 'posts', page: 'map' } as const;

describe('an address', () => {
  test.each([
    '',
    '?',
    '?merkmal=posts',
    '?lang=de',
    '?seite=karte',
    '?ort=08001001',
    '?utm_source=x',
    '?filter=a',
    '?gruppe=kreis&spalten=wert',
  ])('"%s" asks for the painted map', (query) => {
    expect(asksForOther(query, start)).toBe(false);
  });

  test.each([
    '?merkmal=method',
    '?lang=en',
    '?seite=tabelle',
    '?umriss=ohne',
    '?ebene=kreis',
    '?form=gleich',
    '?bis=2018-01',
    '?ort=1&gewicht=einwohner',
  ])('"%s" asks for something else than the painted map', (query) => {
    expect(asksForOther(query, start)).toBe(true);
  });
});

describe('an address of a painted page beside the map', () => {
  const gaps = { ...start, page: 'gaps' } as const;

  test.each(['', '?seite=luecken', '?lang=de', '?utm_source=x'])('"%s" asks for that page', (query) => {
    expect(asksForOther(query, gaps)).toBe(false);
  });

  test.each(['?seite=karte', '?seite=bericht', '?frage=posts.unter.1', '?kreuz=posts', '?filter=a'])(
    '"%s" asks for something else',
    (query) => {
      expect(asksForOther(query, gaps)).toBe(true);
    },
  );
});

describe('what is painted', () => {
  const picture = { name: 'picture' } as unknown as Element;
  const table = { name: 'table' } as unknown as Element;
  const answers = { name: 'answers' } as unknown as Element;
  const painted = { start, root: './', page: {} as HTMLElement, picture, table, answers } satisfies Painted;

  test('stays as long as the view is the painted one', () => {
    expect(stillTrue(painted, drawnView({ indicator: 'posts', places: [] }))).toEqual({
      picture,
      table,
      answers,
    });
  });

  test('goes with another indicator, another language and another level', () => {
    const gone = { picture: undefined, table: undefined, answers: undefined };
    expect(stillTrue(painted, drawnView({ indicator: 'method' }))).toEqual(gone);
    expect(stillTrue(painted, drawnView({ indicator: 'posts', language: 'en' }))).toEqual(gone);
    expect(stillTrue(painted, drawnView({ indicator: 'posts', level: 'district' }))).toEqual(gone);
  });

  test.each([{ outlines: [] }, { form: 'equal' }] as const)(
    'keeps the table where only %o differs',
    (part) => {
      expect(stillTrue(painted, drawnView({ indicator: 'posts', ...part }))).toEqual({
        picture: undefined,
        table,
        answers,
      });
    },
  );

  test('loses its answers to ready-made questions as soon as one is asked', () => {
    const question = decodeQuestion('posts.unter.1', drawnDataset().catalog.indicators)!;
    expect(stillTrue(painted, drawnView({ indicator: 'posts', question })).answers).toBeUndefined();
  });
});
