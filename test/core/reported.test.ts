import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/core/dataset.ts';
import type { NumberIndicator } from '../../src/core/indicator.ts';
import type { AreaId, Observation } from '../../src/core/model.ts';
import { canBeReported } from '../../src/core/reported.ts';
import { describeValue } from '../../src/core/facts.ts';
import { describeValues } from '../../src/core/text.ts';
import { buildView } from '../../src/core/view.ts';
import { weights } from '../../src/core/weights.ts';
import { ids, toyDataset, toySelection } from './toy.ts';

const text = (word: string) => ({ de: word, en: `${word} (en)` });
const ok = (value: number) => ({ status: 'ok', value, via: 'association' }) as const;

/** V1 holds Aalen (1 post, 680 refugees), Bühl (1.01 posts, 290) and Malsch in the west (none, 34). */
function datasetOf(changed: readonly (readonly [AreaId, Observation])[] = []): Dataset {
  const toy = toyDataset();
  const posts = toy.catalog.indicators.find((entry) => entry.id === 'posts') as NumberIndicator;
  const reported = { title: text('je Verband'), question: text('Summe'), breaks: [2, 10] };
  const rate = { rule: 'rate', of: 'posts', per: 'refugees', factor: 1000 } as const;
  const indicators = toy.catalog.indicators.map((entry) =>
    entry === posts ? { ...posts, reported } : entry,
  );
  const observations = new Map(toy.observations.get('posts')).set(ids.ulm, ok(12.345));
  for (const [id, observation] of changed) observations.set(id, observation);
  return {
    ...toy,
    catalog: {
      ...toy.catalog,
      indicators: [...indicators, { ...posts, id: 'rate', reported, derive: rate }],
    },
    observations: new Map([...toy.observations, ['posts', observations], ['rate', observations]]),
  };
}

const viewOf = (indicator: string, dataset = datasetOf()) =>
  buildView(dataset, toySelection({ indicator, amounts: 'reported' }));
const valuesOf = (view: ReturnType<typeof viewOf>, ...places: AreaId[]) =>
  places.map((id) => {
    const observation = view.observations.get(id)!;
    return observation.status === 'ok' ? observation.value : observation.status;
  });

describe('amounts as associations reported them', () => {
  test('are one total for all members', () => {
    expect(valuesOf(viewOf('posts'), ids.aalen, ids.buehl, ids.otherMalsch)).toEqual([2.01, 2.01, 2.01]);
    expect(valuesOf(viewOf('posts'), ids.sanktLeon, ids.malsch, ids.rheinau)).toEqual([
      0.5,
      'no-application',
      'unincorporated',
    ]);
  });

  test('have heading and classes of their own, and tooltips say the total', () => {
    const view = viewOf('posts');
    expect(view.indicator.title.de).toBe('je Verband');
    expect(view.classes.map((row) => [row.label, row.count])).toEqual([
      ['bis 2', 1],
      ['über 2 bis 10', 3],
      ['über 10', 1],
    ]);
    expect(describeValue(view, ids.otherMalsch)).toMatchObject({
      text: '2,01 VZÄ',
      via: 'über den Verband Ost gemeldet',
    });
  });

  test('are rates for all refugees of the association, and not the mean of the members', () => {
    expect(valuesOf(viewOf('rate'), ids.aalen, ids.otherMalsch)).toEqual([
      Number(((2.01 * 1000) / (680 + 290 + 34)).toFixed(6)),
      Number(((2.01 * 1000) / (680 + 290 + 34)).toFixed(6)),
    ]);
  });

  test('are told as one value an association', () => {
    // V1, V2 and V3 have 2.01, 0.5 and 1: counted for each of its three members, V1 would be the middle.
    const three = viewOf('posts', datasetOf([[ids.ulm, ok(1)]]));
    expect(describeValues(three)).toBe(
      'Der Median liegt bei 1 VZÄ; die Werte reichen von 0,5 VZÄ bis 2,01 VZÄ (Verband Ost).',
    );
  });

  test('stay unknown where that of one member is, so that nothing can be subtracted', () => {
    const view = viewOf('posts', datasetOf([[ids.buehl, { status: 'suppressed' }]]));
    expect(valuesOf(view, ids.aalen, ids.buehl)).toEqual(['suppressed', 'suppressed']);
  });

  test('are offered for amounts with classes of their own, and leave everything else as it is', () => {
    const { catalog } = datasetOf();
    expect(catalog.indicators.filter(canBeReported).map(({ id }) => id)).toEqual(['posts', 'rate']);
    const plain = buildView(datasetOf(), toySelection({ indicator: 'method' }));
    expect(viewOf('method').observations).toEqual(plain.observations);
  });
});

describe('who reported a value', () => {
  test('is marked on the map exactly where the association did', () => {
    const view = buildView(toyDataset(), toySelection({ indicator: 'posts' }));
    expect([...view.style.reported!]).toEqual([ids.aalen, ids.buehl]);
  });

  test('is not marked where a reader switches the marks off, and counted all the same', () => {
    const view = buildView(toyDataset(), toySelection({ indicator: 'posts', marks: false }));
    expect([view.style.reported, view.reported]).toEqual([undefined, 2]);
  });

  test('is counted by the weight', () => {
    const counts = weights.map(
      (weight) => buildView(toyDataset(), toySelection({ indicator: 'posts', weight })).reported,
    );
    expect(counts).toEqual([2, 680 + 290, 68000 + 29000]);
  });
});
