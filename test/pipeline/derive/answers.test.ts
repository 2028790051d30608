import { describe, expect, test } from 'vitest';
import { classifyAnswers, deriveAnswer } from '../../../scripts/pipeline/derive/answers.ts';
import { findReply } from '../../../scripts/pipeline/derive/reply.ts';
import type { MissingLabel } from '../../../scripts/pipeline/data-package.ts';
import type { Answers } from '../../../scripts/pipeline/register.ts';
import { parseCatalog } from '../../../src/core/catalog.ts';
import type { NominalIndicator } from '../../../src/core/indicator.ts';
import { buildToyland } from '../../fixtures/toyland/toyland.ts';

const catalog = parseCatalog(
  JSON.parse(new TextDecoder().decode(buildToyland().get('catalog.json'))),
  'catalog.json',
);
/** landratsamt + selbst | landratsamt + privat | kommune, whatever the second answer. */
const organisation = catalog.indicators.find((entry): entry is NominalIndicator => entry.kind === 'nominal')!;
const columns = ['traeger', 'durchfuehrung'];

/** A word, or a missing status in brackets: "[no-answer]". */
function answers(einheit: string, traeger: string, durchfuehrung: string): Answers {
  const cell = (text: string) =>
    text.startsWith('[') ? { missing: text.slice(1, -1) as MissingLabel } : text;
  return { einheit, columns: { traeger: cell(traeger), durchfuehrung: cell(durchfuehrung) } };
}

const classify = (traeger: string, durchfuehrung: string) =>
  classifyAnswers(organisation, columns, answers('A', traeger, durchfuehrung));

describe('answers as a category', () => {
  test('all answers of a category must be given', () => {
    expect(classify('landratsamt', 'selbst')).toEqual({ status: 'ok', category: 'landratsamt-selbst' });
    expect(classify('landratsamt', 'privat')).toEqual({ status: 'ok', category: 'landratsamt-privat' });
  });

  test('an answer that the category does not ask for may be anything or missing', () => {
    expect(classify('kommune', 'privat')).toEqual({ status: 'ok', category: 'kommune' });
    expect(classify('kommune', '[no-answer]')).toEqual({ status: 'ok', category: 'kommune' });
  });

  test('a missing second answer is the result where the category depends on it', () => {
    expect(classify('landratsamt', '[dont-know]')).toEqual({ status: 'dont-know' });
  });

  test('of two missing answers the first question decides', () => {
    expect(classify('[suppressed]', '[no-answer]')).toEqual({ status: 'suppressed' });
    expect(classify('[dont-know]', 'selbst')).toEqual({ status: 'dont-know' });
  });

  test('answers that no category knows are not forced into one', () => {
    expect(classify('gemeinsam', 'selbst')).toBeUndefined();
    expect(classify('gemeinsam', '[no-answer]')).toBeUndefined();
  });
});

describe('whose answer counts', () => {
  const parents = { district: 'K', region: 'R', state: 'L' };
  const community = { ags: 'A', counted: true, parents, association: 'V', population: 1, refugees: {} };
  const derive = (...rows: readonly Answers[]) => {
    const reply = findReply(community, new Map(rows.map((row) => [row.einheit, row])));
    return reply && deriveAnswer(organisation, reply);
  };

  test('that of the association counts for its members', () => {
    expect(derive(answers('V', 'landratsamt', 'selbst'))).toEqual({
      status: 'ok',
      value: 'landratsamt-selbst',
      via: 'association',
      detail: 'selbst',
    });
  });

  test('the own answer wins', () => {
    expect(derive(answers('V', 'landratsamt', 'selbst'), answers('A', 'kommune', 'privat'))).toMatchObject({
      value: 'kommune',
      via: 'own',
    });
  });

  test('the own answer wins even if it is a missing one', () => {
    expect(derive(answers('V', 'kommune', 'selbst'), answers('A', '[no-answer]', 'selbst'))).toEqual({
      status: 'no-answer',
    });
  });

  test('without any row nobody was asked', () => {
    expect(derive(answers('W', 'kommune', 'selbst'))).toBeUndefined();
  });

  test('a missing second answer is left out of the detail', () => {
    expect(derive(answers('A', 'kommune', '[no-answer]'))).toEqual({
      status: 'ok',
      value: 'kommune',
      via: 'own',
    });
  });
});
