import { expect, test } from 'vitest';
import { change, showIndicator, showVariant } from '../../src/state/transitions.ts';
import { toySelection } from '../core/toy.ts';

const asked = toySelection({
  indicator: 'posts',
  answers: ['home'],
  amounts: 'reported',
  display: 'fill',
  cell: { row: 1, column: 0 },
});

test('another indicator starts plain: what was asked of the last one does not concern it', () => {
  expect(showIndicator('change')(asked)).toEqual(toySelection({ indicator: 'change' }));
});

test('another reading of the same indicator keeps the way in which amounts are shown, and nothing else', () => {
  expect(showVariant('rate')(asked)).toEqual(
    change({ amounts: 'reported', display: 'fill' })(toySelection({ indicator: 'rate' })),
  );
});
