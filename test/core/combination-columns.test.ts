import { describe, expect, test } from 'vitest';
import { describeRest, layCombinations } from '../../src/core/combination-columns.ts';
import { countCombinations } from '../../src/core/combinations.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import type { AreaId, Observation } from '../../src/core/model.ts';
import { buildView } from '../../src/core/view.ts';
import { toyDataset, toySelection } from './toy.ts';

const viewOf = (dataset: Dataset = toyDataset(), indicator = 'groups') =>
  buildView(dataset, toySelection({ indicator }));

/** The toy data set in which each municipality has given other answers, out of more options than it has. */
function withAnswers(answers: readonly (readonly string[])[]): Dataset {
  const plain = toyDataset();
  const pairs = plain.municipalities.map(({ id }, index): [AreaId, Observation] => {
    const value = answers[index];
    return [id, value ? { status: 'ok', value, via: 'own' } : { status: 'no-answer' }];
  });
  return { ...plain, observations: new Map([...plain.observations, ['groups', new Map(pairs)]]) };
}

const drawn = ({ isGiven, hangsAbove, hangsBelow }: ReturnType<typeof layCombinations>[0]['dots'][0]) =>
  `${hangsAbove ? '|' : ' '}${isGiven ? 'x' : '.'}${hangsBelow ? '|' : ' '}`;

describe('combinations of answers as columns', () => {
  test('hang their dots together from the first answer to the last', () => {
    const columns = layCombinations(
      viewOf(withAnswers([['status', 'work'], ['home'], [], ['status', 'home']])),
    );
    const dots = columns.map(({ ids, dots: all }) => [ids.join('+'), all.map(drawn)]);
    expect(Object.fromEntries(dots)).toEqual({
      '': [' . ', ' . ', ' . '],
      home: [' . ', ' x ', ' . '],
      'status+home': [' x|', '|x ', ' . '],
      'status+work': [' x|', '|.|', '|x '],
    });
  });

  test('have bars in proportion to what they count, and their share in percent', () => {
    const columns = layCombinations(viewOf(withAnswers([['home'], ['home'], ['home'], ['work']])));
    expect(columns.map(({ bar }) => bar)).toEqual([1, 1 / 3]);
    expect(columns.map(({ percent }) => percent)).toEqual(['75', '25']);
  });

  test('are at most seven, and a sentence says what the others add up to', () => {
    const answers = [[], ['status'], ['home'], ['work'], ['status', 'home'], ['status', 'work']];
    const few = viewOf(withAnswers(answers));
    expect(layCombinations(few)).toHaveLength(6);
    expect(describeRest(few)).toBe('');
    const many = { ...few, dataset: withMore(few.dataset) };
    const more = buildView(many.dataset, toySelection({ indicator: 'groups' }));
    expect(layCombinations(more)).toHaveLength(7);
    expect(countCombinations(more)).toHaveLength(8);
    expect(describeRest(more)).toMatch(/^Weitere 1 Kombinationen: zusammen 13\s%/);
  });

  test('are none of other kinds of indicators', () => {
    expect(layCombinations(viewOf(toyDataset(), 'posts'))).toEqual([]);
  });
});

/** Two more municipalities, with the answers that are still left. */
function withMore(dataset: Dataset): Dataset {
  const [first] = dataset.municipalities;
  const added = ['08999001', '08999002'].map((id) => ({ ...first!, id: id as AreaId }));
  const observations = new Map(dataset.observations.get('groups'));
  const answers = [
    ['home', 'work'],
    ['status', 'home', 'work'],
  ];
  for (const [index, { id }] of added.entries())
    observations.set(id, { status: 'ok', value: answers[index]!, via: 'own' });
  return {
    ...dataset,
    municipalities: [...dataset.municipalities, ...added],
    observations: new Map([...dataset.observations, ['groups', observations]]),
  };
}
