import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/dataset.ts';
import type { AreaId } from '../../../src/core/model.ts';
import { buildPlaceProfile } from '../../../src/core/profile/profile.ts';
import {
  describeSizeClass,
  findOfLikeSize,
  sizeClassOf,
  sizeLimits,
} from '../../../src/core/profile/size-class.ts';
import { toyTopology } from '../toy-map.ts';
import { ids, toyDataset } from '../toy.ts';

//   Aalen │ Bühl │ Rheinau │ Ulm       Rheinau is drawn and not counted; the others lie apart
const names = ['aalen', 'buehl', 'rheinau', 'ulm'] as const;
const topology = toyTopology(names.map((name, column) => ({ id: ids[name], cells: [[column, 0]] })));
const dataset: Dataset = { ...toyDataset(), topology };
const profileOf = (id: AreaId) => buildPlaceProfile(dataset, id, 'de')!;
const entryOf = (id: AreaId, indicator: string) =>
  profileOf(id).entries.find(({ facts }) => facts.indicator.id === indicator)!;

describe('the classes of size', () => {
  test('begin at their limit', () => {
    const [town] = dataset.municipalities;
    const classes = [0, ...sizeLimits].map((population) => sizeClassOf({ ...town!, population }));
    expect(classes).toEqual([0, 1, 2, 3, 4]);
    expect(sizeClassOf({ ...town!, population: sizeLimits[0]! - 1 })).toBe(0);
  });

  test('are told in words', () => {
    const told = [0, 1, 4].map((index) => describeSizeClass(index, 'de'));
    expect(told).toEqual([
      'unter 2.000 Einwohnern',
      '2.000 bis unter 5.000 Einwohnern',
      '20.000 oder mehr Einwohnern',
    ]);
    expect(describeSizeClass(4, 'en')).toBe('20,000 or more inhabitants');
  });

  test('hold the place itself, and nothing that is not counted', () => {
    const ofRheinau = dataset.municipalities.find(({ id }) => id === ids.rheinau)!;
    const ofAalen = dataset.municipalities.find(({ id }) => id === ids.aalen)!;
    expect(findOfLikeSize(dataset, ofRheinau)).toEqual([]);
    expect(findOfLikeSize(dataset, ofAalen).map(({ id }) => id)).toEqual([ids.aalen, ids.buehl, ids.ulm]);
  });
});

describe('the profile of a place', () => {
  test('says of every value who reported it, and nothing where nobody did', () => {
    expect(entryOf(ids.aalen, 'posts').origin).toBe('über den Verband Ost gemeldet, rechnerisch verteilt');
    expect(entryOf(ids.ulm, 'posts').origin).toBe('selbst gemeldet');
    expect(entryOf(ids.malsch, 'posts').origin).toBe('');
    expect(entryOf(ids.aalen, 'together').origin).toBe('');
  });

  test('keeps every indicator, with its status in words where there is no value', () => {
    expect(profileOf(ids.malsch).entries.map(({ facts }) => facts.text)).toEqual(
      Array(6).fill('kein Antrag'),
    );
  });

  test('compares where at least three others have a value', () => {
    expect(entryOf(ids.ulm, 'posts').standings).toEqual([
      { scope: 'state', text: 'höher als in allen 4 anderen Kommunen des Landes' },
    ]);
    expect(entryOf(ids.malsch, 'posts').standings).toEqual([]);
  });

  test('says how many are of its size', () => {
    expect(profileOf(ids.ulm).size).toBe('Größenklasse: 3 Kommunen mit 20.000 oder mehr Einwohnern');
  });

  test('leads to its neighbours, and tells those of another district by its name', () => {
    expect(profileOf(ids.buehl).neighbours).toEqual([
      { id: ids.aalen, name: 'Aalen', reason: '' },
      { id: ids.rheinau, name: 'Rheinau', reason: 'Westkreis' },
    ]);
  });

  test('lists its neighbours clockwise from the north, each with its direction', () => {
    const points: Readonly<Record<string, readonly [number, number]>> = {
      [ids.aalen]: [8, 48],
      [ids.buehl]: [9, 48],
      [ids.rheinau]: [9, 49],
    };
    const municipalities = dataset.municipalities.map((town) => ({
      ...town,
      point: points[town.id] ?? town.point,
    }));
    const moved = { ...dataset, municipalities };
    expect(
      buildPlaceProfile(moved, ids.buehl, 'de')!.neighbours.map(({ name, reason }) => [name, reason]),
    ).toEqual([
      ['Rheinau', 'im Norden · Westkreis'],
      ['Aalen', 'im Westen'],
    ]);
  });

  test('leads to similar places and says why they are', () => {
    const [first] = profileOf(ids.aalen).similar;
    expect(first).toMatchObject({ name: 'Ulm' });
    expect(first!.reason).toMatch(/^Übereinstimmung \d+\u00a0%; gleich oder fast gleich: Dokumentation/);
  });

  test('of an area without inhabitants has no values', () => {
    expect(profileOf(ids.rheinau)).toMatchObject({ entries: [], similar: [] });
    expect(buildPlaceProfile(dataset, '09999999' as AreaId, 'de')).toBeUndefined();
  });
});
