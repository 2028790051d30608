import { describe, expect, test } from 'vitest';
import { adjacencyOf, findClusters } from '../../src/core/adjacency.ts';
import type { AreaId } from '../../src/core/model.ts';
import { toyTopology } from './toy-map.ts';
import { toyDataset } from './toy.ts';

//   a │ b │ c        d touches b at a corner only; e lies apart
//   ──┴───┼───
//         │ d        e
const topology = toyTopology([
  { id: 'a', cells: [[0, 1]] },
  { id: 'b', cells: [[1, 1]] },
  { id: 'c', cells: [[2, 1]] },
  { id: 'd', cells: [[2, 0]] },
  { id: 'e', cells: [[8, 0]] },
]);
const adjacency = adjacencyOf({ ...toyDataset(), topology });
const set = (text: string) => new Set([...text] as AreaId[]);
const clusters = (text: string) => findClusters(set(text), adjacency).map((ids) => [...ids].sort().join(''));

describe('areas side by side', () => {
  test('share a border; a corner is none', () => {
    expect(adjacency.get('b' as AreaId)).toEqual(['a', 'c']);
    expect(adjacency.get('e' as AreaId)).toEqual([]);
  });

  test('hang together through others of the set, not through what lies between', () => {
    expect(clusters('abcde')).toEqual(['abcd', 'e']);
    expect(clusters('acde')).toEqual(['a', 'cd', 'e']);
    expect(clusters('')).toEqual([]);
  });
});
