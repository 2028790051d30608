import { describe, expect, test } from 'vitest';
import { listNotes, noteOf } from '../../../src/core/report/notes.ts';
import { parsePublished } from '../../../src/core/report/published.ts';

const number = (id: string, assumption?: string) => ({
  figure: 1,
  id,
  text: { de: id, en: id },
  unit: '%',
  compare: 'equal',
  value: 1,
  ...(assumption && { assumption: { de: assumption, en: `${assumption} (en)` } }),
});
const published = parsePublished(
  [number('a', 'ohne Angabe'), number('b'), number('c', 'gerundet'), number('d', 'ohne Angabe')],
  'published.json',
);

describe('the notes beneath published numbers', () => {
  test('stand there once each, in the order of the numbers, in the language of the page', () => {
    expect(listNotes(published, 'de')).toEqual(['ohne Angabe', 'gerundet']);
    expect(listNotes(published, 'en')).toEqual(['ohne Angabe (en)', 'gerundet (en)']);
  });

  test('belong to the numbers that the report leaves open, and to no other', () => {
    expect(published.map((entry) => noteOf(entry, 'de'))).toEqual([
      'ohne Angabe',
      undefined,
      'gerundet',
      'ohne Angabe',
    ]);
  });
});
