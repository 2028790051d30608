import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCombinations } from '../../src/core/combinations.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import type { AreaId, Observation } from '../../src/core/model.ts';
import { areasOfPart } from '../../src/core/parts.ts';
import type { Selection } from '../../src/core/selection.ts';
import { buildView } from '../../src/core/view.ts';
import { weights } from '../../src/core/weights.ts';
import { toyDataset, toySelection } from './toy.ts';

const dataset = toyDataset();
const viewOf = (part: Partial<Selection> = {}, data: Dataset = dataset) =>
  buildView(data, toySelection({ indicator: 'groups', ...part }));

/** The toy data set with other answers, in any order; `undefined` is no answer. */
function withAnswers(answers: readonly (readonly string[] | undefined)[]): Dataset {
  const observations = new Map<AreaId, Observation>(
    dataset.municipalities.map(({ id, counted }, index) => {
      const value = answers[index];
      if (!counted) return [id, { status: 'unincorporated' }];
      return [id, value ? { status: 'ok', value, via: 'own' } : { status: 'no-answer' }];
    }),
  );
  return { ...dataset, observations: new Map([...dataset.observations, ['groups', observations]]) };
}

const anyAnswers = fc.array(fc.option(fc.shuffledSubarray(['status', 'home', 'work']), { nil: undefined }), {
  minLength: 6,
  maxLength: 6,
});

describe('combinations of answers', () => {
  test('are counted once each, the most frequent first, none among them', () => {
    const data = withAnswers([['home'], ['status', 'home'], ['home', 'status'], [], undefined, ['home']]);
    const rows = countCombinations(viewOf({}, data)).map(({ ids, count }) => [ids.join('+'), count]);
    expect(rows).toEqual([
      ['home', 2],
      ['status+home', 2],
      ['', 1],
    ]);
  });

  test.each(weights)('add up to all that have a value, counted by %s', (weight) => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const view = viewOf({ weight }, withAnswers(answers));
        const rows = countCombinations(view);
        const sum = rows.reduce((total, { count }) => total + count, 0);
        expect(sum).toBe(view.withValue);
        if (view.withValue > 0) expect(rows.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1);
      }),
    );
  });

  test('hold exactly the municipalities that they count', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const view = viewOf({}, withAnswers(answers));
        for (const { part, count } of countCombinations(view))
          expect(areasOfPart(view, part).size).toBe(count);
      }),
    );
  });

  test('stay the same whatever is asked of the answers', () => {
    expect(countCombinations(viewOf({ answers: ['home'], mode: 'none' }))).toEqual(
      countCombinations(viewOf()),
    );
  });

  test('there are none where there is one answer at most', () => {
    expect(countCombinations(viewOf({ indicator: 'method' }))).toEqual([]);
  });
});
