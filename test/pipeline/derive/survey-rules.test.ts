import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MissingLabel } from '../../../scripts/pipeline/data-package.ts';
import { deriveChoices } from '../../../scripts/pipeline/derive/choices.ts';
import { deriveChange, deriveNumber } from '../../../scripts/pipeline/derive/numbers.ts';
import { deriveRate } from '../../../scripts/pipeline/derive/rate.ts';
import type { Reply } from '../../../scripts/pipeline/derive/reply.ts';
import type { Answer } from '../../../scripts/pipeline/register.ts';
import type { MultipleIndicator } from '../../../src/core/indicator.ts';
import type { MissingStatus } from '../../../src/core/model.ts';

const missing = (label: MissingLabel): Answer => ({ missing: label });
const reply = (columns: Readonly<Record<string, Answer>>): Reply => ({
  answers: { einheit: 'A', columns },
  via: 'association',
});
const amounts = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);

describe('a number', () => {
  test('is what stands in the column, zero too, and keeps who said it', () => {
    expect(deriveNumber(reply({ vzae: 0 }), 'vzae')).toEqual({ status: 'ok', value: 0, via: 'association' });
    expect(deriveNumber(reply({ vzae: 0.75, other: 9 }), 'vzae')).toMatchObject({ value: 0.75 });
  });

  test('keeps the reason why it is missing', () => {
    expect(deriveNumber(reply({ vzae: missing('dont-know') }), 'vzae')).toEqual({ status: 'dont-know' });
  });
});

describe('a change', () => {
  const change = (before: Answer, after: Answer) => deriveChange(reply({ before, after }), 'before', 'after');

  test('is what is there now less what was there before', () => {
    expect(change(0.5, 2)).toEqual({ status: 'ok', value: 1.5, via: 'association' });
    expect(change(2, 0.5)).toMatchObject({ value: -1.5 });
  });

  test('is exactly nothing where both are the same, and no binary fraction moves it over a limit', () => {
    expect(change(0.3, 0.3)).toMatchObject({ value: 0 });
    expect(change(0.1, 0.3)).toMatchObject({ value: 0.2 });
    expect(change(0.167, 0.667)).toMatchObject({ value: 0.5 });
  });

  test('is missing where either is; if both are, the earlier one says why', () => {
    expect(change(missing('no-answer'), 1)).toEqual({ status: 'no-answer' });
    expect(change(1, missing('suppressed'))).toEqual({ status: 'suppressed' });
    expect(change(missing('dont-know'), missing('no-answer'))).toEqual({ status: 'dont-know' });
  });

  test('added to what was there gives what is there', () => {
    fc.assert(
      fc.property(amounts, amounts, (before, after) => {
        const observation = change(before, after);
        expect(observation.status === 'ok' && before + Number(observation.value)).toBeCloseTo(after, 6);
      }),
    );
  });
});

describe('choices', () => {
  const options = ['a', 'b', 'c'].map((id) => ({ id, label: { de: id, en: id }, column: `column_${id}` }));
  const indicator = { id: 'x', kind: 'multiple', options } as unknown as MultipleIndicator;
  const choose = (a: Answer, b: Answer, c: Answer) =>
    deriveChoices(indicator, reply({ column_a: a, column_b: b, column_c: c }), 'ja');

  test('are the options whose column says so, in the order of the catalogue', () => {
    expect(choose('ja', 'nein', 'ja')).toEqual({ status: 'ok', value: ['a', 'c'], via: 'association' });
  });

  test('may be none, which is an answer', () => {
    expect(choose('nein', 'nein', 'nein')).toMatchObject({ status: 'ok', value: [] });
  });

  test('left out altogether keep the reason', () => {
    const [none, unknown] = [missing('no-answer'), missing('dont-know')];
    expect(choose(unknown, unknown, unknown)).toEqual({ status: 'dont-know' });
    expect(choose(unknown, none, none)).toEqual({ status: 'dont-know' });
  });

  test('given in part are no answer, and never a no', () => {
    expect(choose('ja', missing('dont-know'), 'nein')).toEqual({ status: 'no-answer' });
    expect(choose(missing('suppressed'), 'ja', 'ja')).toEqual({ status: 'no-answer' });
  });
});

describe('a rate', () => {
  test('is the amount for so many people', () => {
    const amount = { status: 'ok', value: 1.5, via: 'own' } as const;
    expect(deriveRate(amount, 1000, 300)).toEqual({ status: 'ok', value: 5, via: 'own' });
    expect(deriveRate({ ...amount, value: 0 }, 1000, 300)).toMatchObject({ value: 0 });
  });

  test('does not apply where there is nobody', () => {
    expect(deriveRate({ status: 'ok', value: 1.5, via: 'own' }, 1000, 0)).toEqual({
      status: 'not-applicable',
    });
  });

  test.each<MissingStatus>(['no-application', 'no-answer', 'suppressed'])(
    'of a missing amount is %s too',
    (status) => {
      expect(deriveRate({ status }, 1000, 300)).toEqual({ status });
      expect(deriveRate({ status }, 1000, 0)).toEqual({ status });
    },
  );

  test('grows with the amount and falls with the people', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 600_000 }), (value, people) => {
        const rate = (amount: number, persons: number) => {
          const observation = deriveRate({ status: 'ok', value: amount, via: 'own' }, 1000, persons);
          return observation.status === 'ok' ? Number(observation.value) : NaN;
        };
        expect(rate(value + 1, people)).toBeGreaterThan(rate(value, people));
        expect(rate(value, people + 1)).toBeLessThanOrEqual(rate(value, people));
      }),
    );
  });
});
