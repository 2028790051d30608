import { describe, expect, test } from 'vitest';
import { buildComparison } from '../../../src/core/comparison.ts';
import { createFormViews } from '../../../src/core/equal/equal-view.ts';
import { describeForm } from '../../../src/core/equal/form-text.ts';
import { decodeQuestion } from '../../../src/core/gaps/codec.ts';
import { answerQuestion } from '../../../src/core/gaps/result.ts';
import { buildLevelView } from '../../../src/core/level/level-view.ts';
import { pages, type Selection } from '../../../src/core/selection.ts';
import { toySelection } from '../toy.ts';
import { groundDataset, toyTiling } from './toy-tiling.ts';

const dataset = groundDataset();
const build = createFormViews(toyTiling);
const equal = (part: Partial<Selection> = {}) => build(dataset, toySelection({ form: 'equal', ...part }));

describe('a view of equal sizes', () => {
  test.each(dataset.catalog.indicators.map(({ id }) => id))(
    'classes and counts "%s" as on the ground',
    (id) => {
      const truth = buildLevelView(dataset, toySelection({ indicator: id }));
      const view = equal({ indicator: id });
      expect(view.style.bins).toEqual(truth.style.bins);
      expect(view.classes.map(({ count, share, label }) => [label, count, share])).toEqual(
        truth.classes.map(({ count, share, label }) => [label, count, share]),
      );
      expect([view.statuses, view.total]).toEqual([truth.statuses, truth.total]);
    },
  );

  test('stays the same data set from view to view, so that shapes are made once', () => {
    expect(equal({ indicator: 'posts' }).dataset).toBe(equal({ indicator: 'method' }).dataset);
    expect(build(dataset, toySelection()).dataset).toBe(dataset);
  });

  test.each(pages)('is drawn on the page "%s" if that has maps of its own', (page) => {
    const hasMaps = page !== 'report' && page !== 'data';
    expect(equal({ page }).dataset.ground).toBe(hasMaps ? dataset : undefined);
  });

  test('finds the gaps and their clusters that lie together on the ground', () => {
    const question = decodeQuestion('method.ist.paper_digital', dataset.catalog.indicators)!;
    const answers = [dataset, equal({ page: 'gaps' }).dataset].map((asked) =>
      answerQuestion(asked, question),
    );
    const [truth, tiled] = answers.map(({ areas, clusters }) => ({ areas, clusters }));
    expect(truth!.areas.size).toBeGreaterThan(1);
    expect(tiled).toEqual(truth);
  });

  test('is that of both maps of a comparison', () => {
    const view = equal({ page: 'cross', indicator: 'posts' });
    const { second } = buildComparison(
      view,
      dataset.catalog.indicators.find(({ id }) => id === 'method')!,
    );
    expect(second.dataset).toBe(view.dataset);
  });

  test('knows upper levels, and their true shapes', () => {
    const view = equal({ level: 'district', indicator: 'posts' });
    expect(view.dataset.ground?.municipalities.map(({ id }) => id)).toEqual(['08001', '08002']);
    expect(view.level?.source.ground).toBe(dataset);
  });

  test('is explained in both languages, with more words for upper levels and none for the ground', () => {
    expect(describeForm(equal())).toMatch(/^Jede Kommune ist ein gleich großes Sechseck/);
    expect(describeForm(equal({ language: 'en' }))).toMatch(/^Every municipality is a hexagon/);
    expect(describeForm(equal({ level: 'district' }))).toContain('so viele Sechsecke wie Kommunen');
    expect(describeForm(equal())).not.toContain('so viele Sechsecke');
    expect(describeForm(build(dataset, toySelection()))).toBe('');
  });
});
