import { afterEach, describe, expect, test, vi } from 'vitest';
import { encodeTiling } from '../../src/core/equal/tiling.ts';
import { loadFormViews } from '../../src/state/load-form-views.ts';
import { groundDataset, toyTiling } from '../core/equal/toy-tiling.ts';
import { toySelection } from '../core/toy.ts';

const dataset = groundDataset();
const asked = toySelection({ form: 'equal' });
const answer = (body: unknown, status = 200) => {
  const urls: string[] = [];
  const fetch = (url: string) => {
    urls.push(url);
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  };
  return { fetch, urls };
};

afterEach(() => vi.restoreAllMocks());

describe('what builds views of every form', () => {
  test('comes with the cells, from the folder of the data', async () => {
    const { fetch, urls } = answer(encodeTiling(toyTiling));
    const build = await loadFormViews(dataset, './data/', fetch);
    expect(urls).toEqual(['./data/atlas-equal.json']);
    expect(build(dataset, asked).dataset.ground).toBe(dataset);
  });

  test.each([
    ['cannot be had', answer({}, 404)],
    ['is of something else', answer({ areas: [] })],
    [
      'is of other municipalities',
      answer({ ...encodeTiling(toyTiling), areas: ['a'], coordinates: [[0, 0]] }),
    ],
  ])('draws the ground where the file %s, and reports it', async (_why, { fetch }) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const build = await loadFormViews(dataset, './data/', fetch);
    expect(build(dataset, asked).dataset).toBe(dataset);
    expect(warn).toHaveBeenCalledOnce();
  });
});
