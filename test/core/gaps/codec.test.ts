import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeQuestion, encodeQuestion } from '../../../src/core/gaps/codec.ts';
import { emptyQuestion, type Condition, type Question } from '../../../src/core/gaps/question.ts';
import { parseMonth } from '../../../src/core/month.ts';
import { toyCatalog } from '../toy.ts';
import { questionsAbout } from './questions.ts';

const { indicators } = toyCatalog();
const decode = (text: string) => decodeQuestion(text, indicators);

const late: Condition = {
  indicator: 'start',
  compare: 'after',
  month: parseMonth('2018-03')!,
  negated: false,
};
const onPaper: Condition = { indicator: 'method', compare: 'is', categories: ['paper'], negated: false };
const ask = (...parts: Question['parts']): Question => ({ combine: 'all', parts, negated: false });

describe('a question in the address', () => {
  test('is read again as it was written', () => {
    fc.assert(
      fc.property(questionsAbout(indicators), (question) => {
        const text = encodeQuestion(question);
        expect(question.parts.length === 0 ? emptyQuestion : decode(text)).toEqual(question);
      }),
    );
  });

  test('needs no escapes but for the comma', () => {
    fc.assert(
      fc.property(questionsAbout(indicators), (question) => {
        const text = encodeQuestion(question);
        expect(encodeURIComponent(text).replaceAll('%2C', ',')).toBe(text);
      }),
    );
  });

  test.each([
    [ask(late), 'start.nach.2018-03'],
    [ask(late, onPaper), 'und(start.nach.2018-03,method.ist.paper)'],
    [{ ...ask(late, onPaper), combine: 'any' as const }, 'oder(start.nach.2018-03,method.ist.paper)'],
    [ask({ ...late, negated: true }), 'nicht(start.nach.2018-03)'],
    [
      ask({ indicator: 'posts', compare: 'between', from: -0.5, to: 1, negated: false }),
      'posts.zwischen.-0.5_1',
    ],
    [
      ask({
        indicator: 'groups',
        compare: 'some',
        options: ['status', 'home', 'work'],
        count: 2,
        negated: false,
      }),
      'groups.mindestens.2_status_home_work',
    ],
    [
      ask({ indicator: 'together', compare: 'status', status: 'no-application', negated: false }),
      'together.status.kein-antrag',
    ],
  ])('is short and readable: %#', (question, text) => {
    expect(encodeQuestion(question)).toBe(text);
    expect(decode(text)).toEqual(question);
  });

  test.each([
    '',
    '()',
    'und()',
    'und(start.nach.2018-03',
    'start.nach.2018-03)',
    'start.nach.2018-03,method.ist.paper',
    'nicht(start.nach.2018-03,method.ist.paper)',
    'start.nach.2018-13',
    'start.unter.3',
    'posts.unter.1e9',
    'posts.zwischen.2_1',
    'posts.zwischen.1_2_3',
    'method.ist.steine',
    'method.ist.paper_paper',
    'method.ab.paper',
    'groups.mindestens.4_status_home',
    'together.status.gemeindefrei',
    'together.ist.V1',
    'nirgends.nach.2018-03',
    'constructor.ist.paper',
    '('.repeat(10_000),
    'und('.repeat(10_000),
  ])('is refused where it is none: %s', (text) => {
    expect(decode(text)).toBeUndefined();
  });

  test('never fails, whatever it holds', () => {
    const words = fc.constantFrom(
      'und',
      'oder',
      'nicht',
      '(',
      ')',
      ',',
      '.',
      'start',
      'nach',
      '2018-03',
      '_',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((list) => list.join('')),
        ),
        (text) => {
          const question = decode(text);
          if (question) expect(decode(encodeQuestion(question))).toEqual(question);
        },
      ),
    );
  });

  test('holds at most twelve conditions and groups three deep', () => {
    const many = (count: number) => `und(${Array(count).fill('method.ist.paper').join(',')})`;
    expect(decode(many(12))).toBeDefined();
    expect(decode(many(13))).toBeUndefined();
    expect(decode('und(oder(und(method.ist.paper)))')).toBeDefined();
    expect(decode('und(oder(und(oder(method.ist.paper))))')).toBeUndefined();
  });
});
