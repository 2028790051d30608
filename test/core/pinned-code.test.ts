import { describe, expect, test } from 'vitest';
import { decodePinned, encodePinned } from '../../src/core/pinned-code.ts';
import type { AreaId } from '../../src/core/model.ts';
import { parseMonth } from '../../src/core/month.ts';
import type { Part, SinglePart } from '../../src/core/part.ts';
import { toyCatalog } from './toy.ts';

const isPlace = (id: string): id is AreaId => id === 'V1';
const known = { catalog: toyCatalog(), isPlace };
const half: SinglePart = { kind: 'range', from: 0.5, to: 1, closed: 'left' };

describe('what is pinned, in the address', () => {
  test.each<readonly [string, Part]>([
    ['2', { kind: 'class', index: 1 }],
    ['keine-angabe', { kind: 'status', status: 'no-answer' }],
    ['genau.status_home', { kind: 'combination', ids: ['status', 'home'] }],
    ['genau.', { kind: 'combination', ids: [] }],
    ['verband.V1', { kind: 'association', id: 'V1' as AreaId }],
    ['ab0.5_1', half],
    ['ueber-1_0', { kind: 'range', from: -1, to: 0, closed: 'right' }],
    ['ueber2_', { kind: 'range', from: 2, to: Infinity, closed: 'right' }],
    ['von_', { kind: 'range', from: -Infinity, to: Infinity, closed: 'both' }],
    ['1,ab0.5_1', { kind: 'several', parts: [{ kind: 'class', index: 0 }, half] }],
  ])('"%s" keeps its meaning for good', (text, part) => {
    expect(decodePinned(text, known)).toEqual(part);
    expect(encodePinned(part, false)).toBe(text);
  });

  test('months are written as months', () => {
    const [from, to] = ['2018-01', '2018-04'].map((text) => parseMonth(text)!) as [number, number];
    const part: Part = { kind: 'range', from, to, closed: 'left' };
    expect(encodePinned(part, true)).toBe('ab2018-01_2018-04');
    expect(decodePinned('ab2018-01_2018-04', known)).toEqual(part);
  });

  test.each([
    '0',
    '100',
    '1,',
    'erfunden',
    'genau.nie',
    'verband.V2',
    'verband.',
    'ab1',
    'ab2_1',
    'ab1.2.3_4',
    'ab-_1',
    'nach1_2',
    '',
  ])('"%s" is nothing', (text) => {
    expect(decodePinned(text, known)).toBeUndefined();
  });

  test('more parts than anybody pins are refused', () => {
    const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1).join(',');
    expect(decodePinned(numbers(20), known)).toBeDefined();
    expect(decodePinned(numbers(21), known)).toBeUndefined();
  });

  test('a list of places has no name in the address', () => {
    expect(encodePinned({ kind: 'listed', name: 'anders', ids: [] }, false)).toBe('');
  });
});
