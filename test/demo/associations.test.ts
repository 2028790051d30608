import { describe, expect, test } from 'vitest';
import { buildAssociations, type Association } from '../../scripts/demo/associations.ts';
import { parseDistrictNames, parsePlaces } from '../../scripts/demo/places.ts';
import { readAnswers, readText } from './committed-tables.ts';

const places = parsePlaces(readText('tables/gemeinden.csv'));
const associations = buildAssociations(places, parseDistrictNames(readText('tables/gebiete.csv')));
const ofKind = (kind: Association['kind']) => associations.filter((entry) => entry.kind === kind);
const districtsOf = (association: Association) =>
  new Set(association.members.map((member) => member.district));

describe('associations', () => {
  test('are numbered by the smallest key of their members, which are in order', () => {
    expect(associations[0]).toMatchObject({ id: 'V001', name: 'Stuttgart' });
    expect(associations.at(-1)?.id).toBe('V192');
    const first = associations.map((entry) => entry.members[0]!.ags);
    expect(first).toEqual(first.toSorted());
    for (const { members } of associations) {
      const keys = members.map((member) => member.ags);
      expect(keys).toEqual(keys.toSorted());
    }
  });

  test('take in most of a Landkreis each, in 32 of the 35', () => {
    expect(ofKind('district').length).toBe(32);
    for (const association of ofKind('district')) {
      expect(districtsOf(association).size, association.name).toBe(1);
      expect(association.members.length, association.name).toBeGreaterThanOrEqual(8);
    }
    expect(ofKind('district').map((entry) => entry.name)).toEqual(
      expect.arrayContaining(['Verband Ostalbkreis', 'Verband Landkreis Heilbronn']),
    );
  });

  test('leave the nine Stadtkreise alone', () => {
    const cities = places.filter((place) => place.ags.endsWith('000'));
    expect(cities.length).toBe(9);
    const alone = ofKind('single').map((entry) => entry.members[0]!.ags);
    expect(alone).toEqual(expect.arrayContaining(cities.map((city) => city.ags)));
  });

  test('let mostly larger towns apply alone', () => {
    const median = (sizes: readonly number[]) =>
      sizes.toSorted((one, other) => one - other)[sizes.length >> 1]!;
    const alone = median(ofKind('single').map((entry) => entry.members[0]!.population));
    const together = median(
      ofKind('district').flatMap((entry) => entry.members.map((member) => member.population)),
    );
    expect(alone).toBeGreaterThan(4 * together);
  });

  test('in groups have at least two members, and some reach across a border of districts', () => {
    expect(ofKind('group').filter((group) => districtsOf(group).size > 1).length).toBeGreaterThanOrEqual(2);
    expect(ofKind('group').every((group) => group.members.length >= 2)).toBe(true);
  });

  test('of a Landkreis are the only ones that the Landratsamt organises', () => {
    const answers = readAnswers('umfrage_rahmenbedingungen');
    const organised = [...answers]
      .filter(([, row]) => row?.['traeger'] === 'landratsamt')
      .map(([ags]) => ags);
    const inDistricts = new Set(
      ofKind('district').flatMap((entry) => entry.members.map((member) => member.ags)),
    );
    expect(organised.length).toBeGreaterThan(500);
    expect(organised.filter((ags) => !inDistricts.has(ags))).toEqual([]);
  });
});
