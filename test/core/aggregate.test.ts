import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeAggregate } from '../../src/core/aggregate-text.ts';
import { aggregate, ruleOf } from '../../src/core/aggregate.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import type { AreaId, Observation, Value } from '../../src/core/model.ts';
import { weights } from '../../src/core/weights.ts';
import { ids, toyDataset } from './toy.ts';

const dataset = toyDataset();
const indicatorOf = (id: string, from: Dataset = dataset) =>
  from.catalog.indicators.find((indicator) => indicator.id === id)!;
const ok = (value: Value): Observation => ({ status: 'ok', value, via: 'own' });
const members = [ids.aalen, ids.buehl, ids.malsch, ids.ulm];
const aggregateOf = (id: string, values: readonly Observation[], weight: (typeof weights)[number]) =>
  aggregate(
    dataset,
    indicatorOf(id),
    members,
    weight,
    new Map(values.map((value, index) => [members[index]!, value])),
  );
const missing: Observation = { status: 'no-answer' };

describe('the value of a group', () => {
  test('adds amounts up, whatever the weight', () => {
    for (const weight of weights)
      expect(aggregateOf('posts', [ok(1), ok(0.25), { status: 'no-application' }, ok(2)], weight)).toEqual({
        rule: 'sum',
        value: 3.25,
        status: 'ok',
        members: 4,
        withValue: 3,
        share: undefined,
      });
  });

  test('withholds a total of which a part is withheld', () => {
    const result = aggregateOf('posts', [ok(1), ok(2), { status: 'suppressed' }, ok(3)], 'municipalities');
    expect(result).toMatchObject({ value: undefined, status: 'suppressed' });
  });

  test('is the middle of what has an order, by the chosen weight', () => {
    // Ulm has more inhabitants than the others together.
    const values = [ok(1), ok(1), ok(1), ok(9)];
    expect(aggregateOf('change', values, 'municipalities').value).toBe(1);
    expect(aggregateOf('change', values, 'inhabitants').value).toBe(9);
  });

  test('is the most frequent answer with its share, by the chosen weight', () => {
    const values = [ok('paper'), ok('paper'), missing, ok('digital')];
    expect(aggregateOf('method', values, 'municipalities')).toMatchObject({ value: 'paper', share: 2 / 3 });
    expect(aggregateOf('method', values, 'inhabitants')).toMatchObject({
      value: 'digital',
      share: 125_000 / (125_000 + 97_000),
    });
  });

  test('holds the answers that at least half gave', () => {
    const values = [ok(['home', 'status']), ok(['status']), ok([]), ok(['work', 'home'])];
    expect(aggregateOf('groups', values, 'municipalities').value).toEqual(['status', 'home']);
  });

  test('of a rate is the total for all the people of those with a rate', () => {
    const rate = {
      ...indicatorOf('posts'),
      derive: { rule: 'rate', of: 'posts', per: 'population', factor: 1 },
    } as const;
    const observations = new Map<AreaId, Observation>([
      [ids.aalen, ok(1)],
      [ids.buehl, ok(2)],
    ]);
    const result = aggregate(dataset, rate, members, 'municipalities', observations);
    expect(result.value).toBeCloseTo((68_000 + 2 * 29_000) / 97_000, 5);
  });

  test('says why there is none', () => {
    const none = [missing, missing, missing, missing];
    expect(aggregateOf('method', none, 'refugees')).toMatchObject({ value: undefined, status: 'no-answer' });
    expect(ruleOf(indicatorOf('together'))).toBe('none');
    expect(aggregateOf('together', [ok('V1')], 'refugees').value).toBeUndefined();
  });

  test('leaves out what is not counted', () => {
    expect(aggregate(dataset, indicatorOf('posts'), [ids.rheinau, ids.ulm], 'municipalities').members).toBe(
      1,
    );
  });

  test('lies between the values of its members and is one of them, where it is a middle', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...weights),
        (values, weight) => {
          const { value } = aggregateOf('change', values.map(ok), weight);
          expect(values).toContain(value);
        },
      ),
    );
  });

  test('is told in words', () => {
    const tell = (id: string, values: readonly Observation[]) =>
      describeAggregate(dataset, indicatorOf(id), aggregateOf(id, values, 'municipalities'), 'de');
    expect(tell('posts', [ok(1.5), ok(1)])).toBe('zusammen 2,5 VZÄ');
    expect(tell('change', [ok(1)])).toBe('Median: +1 VZÄ');
    expect(tell('method', [ok('paper'), ok('paper'), ok('digital')])).toBe('Papier (67\u00a0%)');
    expect(tell('groups', [ok([])])).toBe('mindestens die Hälfte: nichts davon');
    expect(tell('posts', [{ status: 'suppressed' }])).toBe('geheim gehalten');
  });
});
