import { describe, expect, test } from 'vitest';
import { derive } from '../../../scripts/pipeline/derive/derive.ts';
import type { Register } from '../../../scripts/pipeline/register.ts';
import type { Catalog } from '../../../src/core/catalog.ts';
import type { Derivation, Indicator } from '../../../src/core/indicator.ts';
import { buildAssociation, date, post } from './toy-service.ts';

const indicator = (id: string, kind: Indicator['kind'], rule: Derivation) =>
  ({ id, kind, derive: rule }) as unknown as Indicator;

const amount = indicator('vzae', 'number', {
  rule: 'spread-by-refugees',
  table: 'stellen',
  column: 'vzae',
  refugees: date,
});
const rate = (per: 'refugees' | 'population') =>
  indicator('rate', 'number', { rule: 'rate', of: 'vzae', per, factor: 1000 });
const number = indicator('number', 'number', { rule: 'number', table: 'survey', column: 'x' });

/** Association "V" with a post of two VZÄ; A has 10 of 40 refugees, B 30. Each has one inhabitant. */
function deriveAll(...indicators: readonly Indicator[]) {
  const communities = buildAssociation({ A: 10, B: 30 });
  const rows = [{ row: 2, einheit: 'V', columns: { x: 7 } }];
  const register = {
    posts: new Map([['stellen', { rows: [post('', '2018-01', 1, 2)] }]]),
    surveys: new Map([['survey', { rows }]]),
  } as unknown as Register;
  const facts = { refugees: { referenceDate: '2017-09-15' } };
  const dated = communities.all.map((community) => ({
    ...community,
    refugees: { ...community.refugees, stichtag_2017_09_15: community.refugees[date] ?? 0 },
  }));
  const parents = { district: 'K', region: 'R', state: 'L' };
  const outside = { ags: 'C', counted: true, parents, association: undefined, population: 1, refugees: {} };
  const forest = { ...outside, ags: 'D', counted: false };
  const all = [...dated, outside, forest];
  return derive({ indicators, facts } as unknown as Catalog, register, { ...communities, all });
}

describe('deriving a catalogue', () => {
  test('takes an indicator before those that need it, and keeps the order of the catalogue', () => {
    const { output, report } = deriveAll(rate('refugees'), amount);
    expect([...output.keys()]).toEqual(['rate', 'vzae']);
    expect(output.get('vzae')?.get('A')).toMatchObject({ value: 0.5 });
    expect(output.get('rate')?.get('A')).toEqual({ status: 'ok', value: 50, via: 'association' });
    expect(report.lines).toEqual(['rate 2 values', 'vzae 2 values']);
  });

  test('relates a rate to refugees or to inhabitants', () => {
    expect(deriveAll(rate('population'), amount).output.get('rate')?.get('A')).toMatchObject({ value: 500 });
  });

  test('names the association of each member', () => {
    const antrag = indicator('antrag', 'association', { rule: 'association' });
    expect(deriveAll(antrag).output.get('antrag')?.get('A')).toEqual({
      status: 'ok',
      value: 'V',
      via: 'own',
    });
  });

  test('passes the reply of an association on to its members', () => {
    expect(deriveAll(number).output.get('number')?.get('B')).toEqual({
      status: 'ok',
      value: 7,
      via: 'association',
    });
  });

  test('knows who was not asked', () => {
    const other = indicator('other', 'number', { rule: 'number', table: 'another survey', column: 'x' });
    expect(deriveAll(other).output.get('other')?.get('A')).toEqual({ status: 'not-asked' });
  });

  test('gives everybody an observation: without application and unincorporated ones too, by every rule', () => {
    const antrag = indicator('antrag', 'association', { rule: 'association' });
    for (const [id, observations] of deriveAll(amount, rate('refugees'), number, antrag).output) {
      expect([...observations.keys()], id).toEqual(['A', 'B', 'C', 'D']);
      expect(observations.get('C'), id).toEqual({ status: 'no-application' });
      expect(observations.get('D'), id).toEqual({ status: 'unincorporated' });
    }
  });
});
