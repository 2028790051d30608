import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeQuestion } from '../../../src/core/gaps/codec.ts';
import { evaluate } from '../../../src/core/gaps/evaluate.ts';
import type { Part } from '../../../src/core/gaps/question.ts';
import { ids, toyDataset } from '../toy.ts';
import { questionsAbout } from './questions.ts';

const dataset = toyDataset();
const towns = Object.values(ids).filter((id) => id !== ids.rheinau);
const partOf = (text: string): Part => decodeQuestion(text, dataset.catalog.indicators)!;
const truthOf = (text: string, id = ids.aalen) => evaluate(partOf(text), dataset, id).truth;

describe('a question about a municipality', () => {
  test.each([
    ['a month after another', 'start.nach.2017-12', 'true'],
    ['the month itself is not after it', 'start.nach.2018-01', 'false'],
    ['a month up to itself', 'start.bis.2018-01', 'true'],
    ['a number below a limit', 'posts.unter.1.5', 'true'],
    ['the limit itself is not below it', 'posts.unter.1', 'false'],
    ['the limit itself is not above it', 'posts.ueber.1', 'false'],
    ['both ends are between', 'posts.zwischen.1_2', 'true'],
    ['a category among others', 'method.ist.paper_digital', 'true'],
    ['another category', 'method.ist.paper', 'false'],
    ['all options chosen', 'groups.alle.status_home', 'true'],
    ['one of all options not chosen', 'groups.alle.status_work', 'false'],
    ['any option chosen', 'groups.eine.status_work', 'true'],
    ['no option chosen', 'groups.keine.work', 'true'],
    ['at least two options', 'groups.mindestens.2_status_home_work', 'true'],
    ['at least three options', 'groups.mindestens.3_status_home_work', 'false'],
    ['a value that is there', 'method.status.angabe', 'true'],
  ])('%s', (_what, text, truth) => {
    expect(truthOf(text)).toBe(truth);
  });

  test('categories with an order are compared by it, not by their names', () => {
    const [indicator] = dataset.catalog.indicators.filter(({ id }) => id === 'method');
    const ordered = {
      ...dataset,
      catalog: { ...dataset.catalog, indicators: [{ ...indicator!, kind: 'ordinal' as const }] },
    } as typeof dataset;
    const truth = (text: string) =>
      evaluate(decodeQuestion(text, ordered.catalog.indicators)!, ordered, ids.buehl).truth;
    expect(truth('method.ab.digital')).toBe('true');
    expect(truth('method.hoechstens.digital')).toBe('false');
    expect(truth('method.hoechstens.paper')).toBe('true');
  });

  test('a missing value makes it unknown and says why, even in the negative', () => {
    for (const text of ['posts.unter.1', 'nicht(posts.unter.1)'])
      expect(evaluate(partOf(text), dataset, ids.malsch)).toEqual({
        truth: 'unknown',
        reasons: ['no-application'],
      });
  });

  test('a status is always known', () => {
    expect(truthOf('posts.status.kein-antrag', ids.malsch)).toBe('true');
    expect(truthOf('posts.status.kein-antrag', ids.aalen)).toBe('false');
  });

  test('what had not begun on the reference date began neither by an earlier month nor after it', () => {
    expect(truthOf('start.bis.2018-03', ids.sanktLeon)).toBe('false');
    expect(truthOf('start.nach.2018-03', ids.sanktLeon)).toBe('false');
    expect(truthOf('nicht(start.bis.2018-03)', ids.sanktLeon)).toBe('true');
  });

  test('of months after the reference date nothing is known where it had not begun', () => {
    expect(truthOf('start.bis.2018-08', ids.sanktLeon)).toBe('false');
    expect(truthOf('start.bis.2018-09', ids.sanktLeon)).toBe('unknown');
  });

  //                 Ulm: digital, 12.345 posts       Malsch: nothing known
  test.each([
    [
      'a false part decides all, known or not',
      'und(method.ist.paper,method.status.angabe)',
      ids.malsch,
      'false',
    ],
    [
      'a true part decides any, known or not',
      'oder(method.ist.paper,method.status.kein-antrag)',
      ids.malsch,
      'true',
    ],
    [
      'an unknown part leaves the rest open',
      'und(method.ist.paper,method.status.kein-antrag)',
      ids.malsch,
      'unknown',
    ],
    ['all parts true', 'und(method.ist.digital,posts.ueber.12)', ids.ulm, 'true'],
    ['no part true', 'oder(method.ist.paper,posts.unter.12)', ids.ulm, 'false'],
  ])('%s', (_what, text, id, truth) => {
    expect(truthOf(text, id)).toBe(truth);
  });

  test('several reasons are told in the order of the legend, each once', () => {
    const { reasons } = evaluate(
      partOf('und(method.ist.paper,start.nach.2019-01,method.ist.digital)'),
      dataset,
      ids.sanktLeon,
    );
    expect(reasons).toEqual(['not-started', 'dont-know']);
  });

  test('the contrary of the contrary is the question again, and De Morgan holds', () => {
    const questions = questionsAbout(dataset.catalog.indicators).filter(({ parts }) => parts.length > 0);
    fc.assert(
      fc.property(questions, fc.constantFrom(...towns), (question, id) => {
        const not = (part: Part): Part => ({ ...part, negated: !part.negated });
        const verdict = evaluate(question, dataset, id);
        expect(evaluate(not(not(question)), dataset, id)).toEqual(verdict);
        const combine = question.combine === 'all' ? 'any' : 'all';
        const turned: Part = { combine, parts: question.parts.map(not), negated: true };
        expect(evaluate(turned, dataset, id)).toEqual(verdict);
        expect(verdict.reasons.length > 0).toBe(verdict.truth === 'unknown');
      }),
    );
  });
});
