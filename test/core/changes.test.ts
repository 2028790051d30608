import { describe, expect, test } from 'vitest';
import { compareEditions } from '../../src/core/changes.ts';
import { describeChanges, findEdition, listChanges } from '../../src/core/changes-text.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import type { AreaId, Observation } from '../../src/core/model.ts';
import { ids, toyDataset } from './toy.ts';

const now = toyDataset();
const earlier = (changes: Partial<Dataset> = {}): Dataset => ({
  ...now,
  catalog: { ...now.catalog, edition: '2c6b6cc5' },
  ...changes,
});

/** The edition before, in which one value was another. */
function before(indicator: string, id: AreaId, observation: Observation): Dataset {
  const values = new Map(now.observations.get(indicator)).set(id, observation);
  return earlier({ observations: new Map(now.observations).set(indicator, values) });
}

const compare = (dataset: Dataset) => compareEditions(dataset, now, 'de');

describe('two editions compared', () => {
  test('differ in nothing where no value differs', () => {
    const changes = compare(earlier());
    expect(changes).toMatchObject({ subjects: [], values: 0, places: 0, before: '2c6b6cc5' });
    expect(describeChanges(changes, 'de')).toMatch(
      /^Seit der Ausgabe 2c6b6cc5 hat sich keine Angabe geändert/,
    );
  });

  test('name the municipality, what was and what is, a missing value by its reason', () => {
    const changes = compare(before('method', ids.ulm, { status: 'no-answer' }));
    expect(changes.subjects).toEqual([
      {
        label: 'Dokumentation',
        changes: [
          {
            id: ids.ulm,
            name: 'Ulm',
            before: 'keine Angabe',
            after: expect.stringMatching(/digital|Papier/),
          },
        ],
      },
    ]);
    expect(describeChanges(changes, 'de')).toBe(
      'Seit der Ausgabe 2c6b6cc5: 1 Angabe geändert, in 1 Kommune.',
    );
  });

  test('show with all digits what rounding would hide', () => {
    const own = now.observations.get('posts')!.get(ids.ulm)!;
    if (own.status !== 'ok') throw new Error('Ulm has posts');
    const value = Number(own.value) + 0.0001;
    const [posts] = compare(before('posts', ids.ulm, { ...own, value })).subjects;
    const [change] = posts!.changes;
    expect(change!.before).toBe('12,3451');
    expect(change!.after).toBe('12,345');
  });

  test('tell who reported where that alone has changed', () => {
    const own = now.observations.get('posts')!.get(ids.aalen)!;
    if (own.status !== 'ok') throw new Error('Aalen has posts');
    const [posts] = compare(before('posts', ids.aalen, { ...own, via: 'own' })).subjects;
    expect(posts!.changes[0]!.after).toBe(`${posts!.changes[0]!.before}, über den Verband Ost gemeldet`);
  });

  test('count people too, and leave the unincorporated areas alone', () => {
    const municipalities = now.municipalities.map((entry) => ({
      ...entry,
      population: entry.population + 1,
    }));
    const changes = compare(earlier({ municipalities }));
    expect(changes.subjects.map(({ label }) => label)).toEqual(['Bevölkerung']);
    expect(changes.values).toBe(now.municipalities.filter(({ counted }) => counted).length);
  });

  test('name what only one of them has, and compare the rest', () => {
    const { catalog } = earlier();
    const fewer = earlier({
      catalog: { ...catalog, indicators: catalog.indicators.filter(({ id }) => id !== 'method') },
      municipalities: now.municipalities.filter(({ id }) => id !== ids.ulm),
    });
    expect(compare(fewer)).toMatchObject({ added: ['Dokumentation', 'Ulm'], gone: [], values: 0 });
    expect(compareEditions(now, fewer, 'de').gone).toEqual(['Dokumentation', 'Ulm']);
    expect(describeChanges(compare(fewer), 'de')).toBe('Neu dabei: Dokumentation und Ulm.');
  });

  test('become a table with a row for every change, marked as synthetic in each', () => {
    const changes = compare(before('method', ids.ulm, { status: 'no-answer' }));
    const { columns, rows } = listChanges(changes, true, 'de');
    expect(columns.map(({ title }) => title).slice(0, 5)).toEqual([
      'Schlüssel',
      'Kommune',
      'Merkmal',
      'Damals',
      'Jetzt',
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toHaveLength(columns.length);
    expect(rows[0]!.at(-1)).toBe('Demodaten, synthetisch');
    expect(listChanges(changes, false, 'de').rows[0]).toHaveLength(5);
  });
});

test.each([
  ['2c6b6cc5', '2c6b6cc5'],
  [' 2C6B6CC5 ', '2c6b6cc5'],
  ['https://example.org/atlas/edition/2c6b6cc5/embed/start.html', '2c6b6cc5'],
  ['Ausgabe 2c6b6cc5. https://example.org/?ort=08136088 (abgerufen am …).', '2c6b6cc5'],
  [
    'https://example.org/?ort=08136088. Diese Ausgabe bleibt unter https://example.org/edition/2c6b6cc5/.',
    '2c6b6cc5',
  ],
  ['letzte Woche', undefined],
  ['https://example.org/ort/08136088/?ort=08136088,08136002', undefined],
  ['2c6b6cc55', undefined],
])('finds the edition in "%s"', (text, edition) => {
  expect(findEdition(text)).toBe(edition);
});
