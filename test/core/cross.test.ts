import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { buildCross } from '../../src/core/cross.ts';
import type { AreaId } from '../../src/core/model.ts';
import { buildView } from '../../src/core/view.ts';
import { weights } from '../../src/core/weights.ts';
import { ids, toyDataset, toySelection } from './toy.ts';

const dataset = toyDataset();
const crossOf = (indicator: string, other: string, weight: (typeof weights)[number] = 'municipalities') =>
  buildCross(buildView(dataset, toySelection({ indicator, weight })), other);

describe('two indicators against each other', () => {
  test('count each municipality with both values in one cell', () => {
    // Aalen and Ulm are digital, Bühl is on paper; all others have no method.
    const { rows, columns } = crossOf('method', 'posts');
    expect(columns.map((column) => column.label)).toEqual([
      'bis 0,5',
      'über 0,5 bis 1',
      'über 1 bis 2',
      'über 2',
    ]);
    expect(rows.map((row) => [row.label, ...row.cells.map((cell) => cell.count)])).toEqual([
      ['digital', 0, 1, 0, 1],
      ['Papier', 0, 0, 1, 0],
    ]);
    expect(rows[0]!.cells[3]!.areas).toEqual([ids.ulm]);
  });

  test('tell how many are in no cell', () => {
    const { total, left } = crossOf('method', 'posts');
    expect([total, left]).toEqual([3, 3]);
  });

  test('give shares of the row, which add up to one where the row is not empty', () => {
    for (const row of crossOf('posts', 'change').rows)
      expect(row.cells.reduce((sum, cell) => sum + cell.share, 0)).toBeCloseTo(row.total === 0 ? 0 : 1);
  });

  test('have the same total by rows and by columns, whatever the weight', () => {
    for (const weight of weights) {
      const { rows, columns, total } = crossOf('start', 'groups', weight);
      expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(total);
      expect(columns.reduce((sum, column) => sum + column.total, 0)).toBe(total);
    }
  });

  test('are the same the other way round', () => {
    const [ab, ba] = [crossOf('method', 'posts'), crossOf('posts', 'method')];
    for (const [i, row] of ab.rows.entries())
      for (const [j, cell] of row.cells.entries()) expect(ba.rows[j]!.cells[i]!.areas).toEqual(cell.areas);
  });

  test('of an indicator with itself fill the diagonal alone', () => {
    for (const [i, row] of crossOf('posts', 'posts').rows.entries())
      for (const [j, cell] of row.cells.entries()) if (i !== j) expect(cell.count).toBe(0);
  });
});

describe('the map of two indicators', () => {
  const asked = (other: string, part = {}) =>
    buildCross(buildView(dataset, toySelection({ indicator: 'groups', answers: ['home'], ...part })), other);
  const fillOf = ({ style }: ReturnType<typeof asked>, id: AreaId) => style.fills[style.bins.get(id)!];

  test('fills an area with the colour of its cell', () => {
    const cross = asked('method');
    for (const cell of cross.rows.flatMap((row) => row.cells))
      for (const id of cell.areas) expect(fillOf(cross, id)).toEqual({ color: cell.color });
    expect(new Set(cross.rows.flatMap((row) => row.cells.map((cell) => cell.color))).size).toBe(4);
  });

  test('shows why an area is in no cell: the first reason where both have one', () => {
    const cross = asked('method');
    expect(fillOf(cross, ids.otherMalsch)).toEqual({ pattern: 'no-answer' });
    expect(fillOf(cross, ids.malsch)).toEqual({ pattern: 'no-application' });
    expect(cross.style.bins.size).toBe(dataset.municipalities.length);
  });

  test('tells the reason of the first indicator where the second has another one', () => {
    const unsure = new Map(dataset.observations.get('groups')).set(ids.otherMalsch, { status: 'dont-know' });
    const changed = { ...dataset, observations: new Map([...dataset.observations, ['groups', unsure]]) };
    const view = buildView(changed, toySelection({ indicator: 'groups', answers: ['home'] }));
    expect(fillOf(buildCross(view, 'method'), ids.otherMalsch)).toEqual({ pattern: 'dont-know' });
  });

  test('counts cells and patterns together as all, the unincorporated apart, whatever the weight', () => {
    for (const weight of weights) {
      const { total, left, statuses } = asked('method', { weight });
      const counted = statuses.filter((row) => row.status !== 'unincorporated');
      expect(counted.reduce((sum, row) => sum + row.count, 0)).toBe(left);
      expect(total + left).toBe(buildView(dataset, toySelection({ weight })).total);
    }
  });

  test('is deepest where both apply most', () => {
    const [applies, not] = asked('method').rows;
    expect(wcagContrast(applies!.cells[1]!.color!, '#fff')).toBeGreaterThan(
      wcagContrast(not!.cells[0]!.color!, '#fff'),
    );
  });

  test('is the map of the first one where either has more than three classes', () => {
    const view = buildView(dataset, toySelection({ indicator: 'method' }));
    const cross = buildCross(view, 'posts');
    expect(cross.style).toBe(view.style);
    expect(cross.rows[0]!.cells[0]!.color).toBeUndefined();
  });
});
