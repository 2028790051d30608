import { describe, expect, test } from 'vitest';
import { buildProfile, describeValue, findArea, nameAssociation } from '../../src/core/facts.ts';
import type { AreaId } from '../../src/core/model.ts';
import { buildView } from '../../src/core/view.ts';
import { ids, toyDataset, toySelection } from './toy.ts';

const dataset = toyDataset();
const factsOf = (indicator: string, id: AreaId) =>
  describeValue(buildView(dataset, toySelection({ indicator })), id);

describe('the facts about a place', () => {
  test('a value comes with unit, class, reference date and who reported it', () => {
    expect(factsOf('posts', ids.buehl)).toMatchObject({
      text: '1,01 VZÄ',
      status: 'ok',
      via: 'über den Verband Ost gemeldet',
      asOf: 'Stand August 2018',
    });
  });

  test('a value reported by the municipality itself names no association', () => {
    expect(factsOf('posts', ids.ulm).via).toBeUndefined();
  });

  test('a second answer is told with its label', () => {
    expect(factsOf('method', ids.ulm).detail).toBe('Programm: Jobkraftwerk');
    expect(factsOf('method', ids.buehl).detail).toBeUndefined();
  });

  test('a missing value is told by its reason, never as a number', () => {
    expect(factsOf('start', ids.sanktLeon)).toMatchObject({
      text: 'noch nicht begonnen',
      status: 'not-started',
    });
  });

  test('an association is told by name, one of a single municipality as its own application', () => {
    const nameOf = (id: AreaId) => nameAssociation(findArea(dataset, id)!, 'de');
    expect(nameOf(ids.aalen)).toBe('Verband Ost');
    expect(nameOf(ids.ulm)).toBe('eigener Antrag, ohne weitere Kommunen');
    expect(nameOf(ids.malsch)).toBe('in keinem Verband');
  });

  test('the profile of a place holds every indicator in the order of the themes', () => {
    const profile = buildProfile(dataset, ids.aalen, 'en');
    expect(profile.map((facts) => [facts.indicator.id, facts.text])).toEqual([
      ['start', 'January 2018'],
      ['posts', '1 VZÄ (en)'],
      ['method', 'digital (en)'],
      ['change', '+0.25 VZÄ (en)'],
      ['groups', 'Status (en) and Wohnung (en)'],
      ['together', 'Verband Ost'],
    ]);
  });

  test('a place is told with the names of what it belongs to', () => {
    expect(findArea(dataset, ids.aalen)).toMatchObject({ district: 'Ostkreis', association: { id: 'V1' } });
    expect(findArea(dataset, '09999999' as AreaId)).toBeUndefined();
  });
});
