import { describe, expect, test } from 'vitest';
import { reclass } from '../../../src/core/classing/reclass.ts';
import { differsFromPublished } from '../../../src/core/classing/published.ts';
import { compareMethods } from '../../../src/core/classing/sensitivity.ts';
import type { Selection } from '../../../src/core/selection.ts';
import { buildView } from '../../../src/core/view.ts';
import { ids, toyDataset, toySelection } from '../toy.ts';

const dataset = toyDataset();
const viewOf = (part: Partial<Selection>) => buildView(dataset, toySelection(part), reclass);

describe('another method', () => {
  // posts: Malsch 0, St. Leon-Rot 0.5, Aalen 1, Bühl 1.01, Ulm 12.345
  const own = { indicator: 'posts', classes: { method: 'own', limits: [0.7] } } as const;

  test('changes the picture where the number of a class changes', () => {
    const { changes } = compareMethods(viewOf(own));
    // Two equal classes part at 6.17: Aalen and Bühl would be in the lower one.
    expect(changes.find(({ method }) => method === 'equal')?.areas).toEqual([ids.aalen, ids.buehl]);
    // Two classes of as many part at 1, which the lower one holds.
    expect(changes.find(({ method }) => method === 'quantile')?.areas).toEqual([ids.aalen]);
  });

  test('is told with all that any of them would change', () => {
    const { changes, any } = compareMethods(viewOf(own));
    expect(any).toEqual([...new Set(changes.flatMap(({ areas }) => areas))].sort());
  });

  test('is none of those that are shown', () => {
    const { changes } = compareMethods(
      viewOf({ indicator: 'posts', classes: { method: 'equal', count: 2 } }),
    );
    expect(changes.map(({ method }) => method)).not.toContain('equal');
  });

  test('changes nothing where there are no limits', () => {
    expect(compareMethods(viewOf({ indicator: 'method' }))).toEqual({ changes: [], any: [] });
  });
});

describe('a view differs from the published one', () => {
  test('by its limits or its colours, and not by a choice that comes to the same', () => {
    const differs = (part: Partial<Selection>) =>
      differsFromPublished(viewOf({ indicator: 'posts', ...part }));
    expect(differs({})).toBe(false);
    expect(differs({ classes: { method: 'equal', count: 4 } })).toBe(true);
    expect(differs({ classes: { method: 'own', limits: [0.5, 1, 2] } })).toBe(false);
    expect(differs({ palette: { name: 'Blues', reversed: false } })).toBe(true);
    expect(differs({ palette: { name: 'YlGnBu', reversed: false } })).toBe(false);
    expect(differs({ palette: { name: 'YlGnBu', reversed: true } })).toBe(true);
  });
});
