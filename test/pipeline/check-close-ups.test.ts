import { describe, expect, test } from 'vitest';
import { findCloseUpProblems } from '../../scripts/pipeline/check-close-ups.ts';
import type { Communities } from '../../scripts/pipeline/derive/communities.ts';

const communities = {
  all: [{ ags: '08111000', parents: { district: '08111', region: '081', state: '08' } }],
  membersByAssociation: new Map([['V1', ['08111000']]]),
} as unknown as Communities;
const check = (areas: readonly string[]) =>
  findCloseUpProblems(
    { closeUps: [{ id: 'middle', label: { de: 'Mitte', en: 'Middle' }, areas: [...areas] }] },
    communities,
    'catalog.json',
  );

describe('parts of the map to be brought close', () => {
  test('are named by keys of districts, regions and associations', () => {
    expect(check(['08111', '081', 'V1'])).toEqual([]);
    expect(findCloseUpProblems({}, communities, 'catalog.json')).toEqual([]);
  });

  test('that name something else are told, each where it stands', () => {
    expect(check(['08111', '08112', '08111000'])).toEqual(
      ['08112', '08111000'].map((area) => ({
        what: `unknown area: ${area}`,
        file: 'catalog.json',
        column: 'closeUps.middle.areas',
        expected: 'the key of a district, a region or an association, like 08111',
      })),
    );
  });
});
