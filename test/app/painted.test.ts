import { describe, expect, test } from 'vitest';
import { asksForOther, stillTrue, type Painted } from '../../src/app/painted.ts';
import { drawnView } from '../core/document/toy-view.ts';

const start = { language: 'de', indicator: 'posts' } as const;

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

describe('what is painted', () => {
  const picture = { name: 'picture' } as unknown as Element;
  const table = { name: 'table' } as unknown as Element;
  const painted = { start, root: './', page: {} as HTMLElement, picture, table } satisfies Painted;

  test('stays as long as the view is the painted one', () => {
    expect(stillTrue(painted, drawnView({ indicator: 'posts', places: [] }))).toEqual({ picture, table });
  });

  test('goes with another indicator, another language and another level', () => {
    const gone = { picture: undefined, table: undefined };
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
      });
    },
  );
});
