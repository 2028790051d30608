import fc from 'fast-check';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/core/indicator.ts';
import { parseDataset } from '../../src/core/dataset.ts';
import { missingStatuses, type AreaId } from '../../src/core/model.ts';
import { parseMonth } from '../../src/core/month.ts';
import { observationFields, parseObservation } from '../../src/core/observation.ts';
import { parseTopology } from '../../src/core/topology.ts';
import { problemsOf } from '../fixtures/toyland/problems-of.ts';

/*
 * Two squares of one degree; A is alone in association V1, B made no application.
 *
 *   +----0----+----2----+
 *   |    A    1    B    |
 *   +---------+---------+
 */
const arcs = [
  [
    [1, 0],
    [0, 0],
    [0, 1],
    [1, 1],
  ],
  [
    [1, 1],
    [1, 0],
  ],
  [
    [1, 1],
    [2, 1],
    [2, 0],
    [1, 0],
  ],
];

const facts = {
  designation: 'Gemeinde',
  postcode: '70001',
  district: '08111',
  region: '081',
  state: '08',
  population: 100,
  area_km2: 5,
};
const a = {
  ...facts,
  ags: '08111001',
  name: 'Ahausen',
  association: 'V1',
  refugees_2017_09_15: 7,
  counted: true,
  lon: 0.5,
  lat: 0.5,
  start: '2018-01',
  start_status: 'ok',
  start_via: 'own',
};
const b = {
  ...facts,
  ags: '08111002',
  name: 'Bdorf',
  postcode: null,
  association: null,
  refugees_2017_09_15: null,
  counted: false,
  lon: 1.5,
  lat: 0.5,
  start: null,
  start_status: 'no-application',
  start_via: null,
};

const polygon = (id: string, ring: number[], properties: object) => ({
  type: 'Polygon',
  id,
  arcs: [ring],
  properties,
});
const collection = (...geometries: object[]) => ({ type: 'GeometryCollection', geometries });
const group = (id: string, ring: number[]) => polygon(id, ring, { id, name: `Gebiet ${id}` });

function topology(changes: { a?: object; b?: object; objects?: object; arcs?: unknown } = {}) {
  return {
    type: 'Topology',
    arcs: changes.arcs ?? arcs,
    objects: {
      // given in the wrong order on purpose
      municipalities: collection(
        polygon('08111002', [2, ~1], { ...b, ...changes.b }),
        polygon('08111001', [0, 1], { ...a, ...changes.a }),
      ),
      associations: collection(group('V1', [0, 1])),
      districts: collection(group('08111', [0, 2])),
      regions: collection(group('081', [0, 2])),
      state: collection(group('08', [0, 2])),
      ...changes.objects,
    },
  };
}

const word = { de: 'Wort', en: 'word' };
const common = { figure: 1, label: word, title: word, question: word, referenceDate: '2018-08', sources: [] };
const start = {
  ...common,
  id: 'start',
  kind: 'month',
  palette: 'YlGnBu',
  breaks: ['2018-01', '2018-02'],
  derive: { rule: 'start-month', table: 't', refugees: 'r' },
};
const catalog = {
  id: 'toy',
  title: word,
  place: word,
  introduction: word,
  synthetic: true,
  facts: {
    sources: [],
    population: { referenceDate: '2017-12-31' },
    refugees: { referenceDate: '2017-09-15' },
  },
  boundaries: {
    path: 'toy.zip',
    layer: 'toy',
    key: 'AGS',
    land: { field: 'GF', values: [4] },
    areas: 2,
    sources: [],
    overview: { thresholdM2: 0, gridM: 1 },
    detail: { thresholdM2: 0, gridM: 1 },
  },
  levels: [],
  sources: [],
  themes: [{ id: 'all', label: word, indicators: ['start'] }],
  indicators: [start],
};

const parse = (changes?: Parameters<typeof topology>[0]) => parseDataset(topology(changes), catalog);
const problems = (changes: Parameters<typeof topology>[0]) => problemsOf(() => parse(changes));

describe('a data set', () => {
  test('has its municipalities sorted by key, with all their facts', () => {
    const [first, second] = parse().municipalities;
    expect(first).toEqual({
      id: '08111001',
      name: 'Ahausen',
      designation: 'Gemeinde',
      postcode: '70001',
      district: '08111',
      region: '081',
      state: '08',
      association: 'V1',
      population: 100,
      areaKm2: 5,
      refugees: 7,
      counted: true,
      point: [0.5, 0.5],
    });
    expect(second).toMatchObject({ id: '08111002', association: null, counted: false });
  });

  test('knows the members of every group', () => {
    const members = Object.values(parse().groups).map((groups) =>
      groups.map(({ id, members: ids }) => [id, ids]),
    );
    const both = ['08111001', '08111002'];
    expect(members).toEqual([[['V1', ['08111001']]], [['08111', both]], [['081', both]], [['08', both]]]);
  });

  test('has an observation of every indicator for every municipality', () => {
    const observations = parse().observations.get('start');
    expect(observations?.get('08111001' as AreaId)).toEqual({
      status: 'ok',
      value: parseMonth('2018-01'),
      via: 'own',
    });
    expect(observations?.get('08111002' as AreaId)).toEqual({ status: 'no-application' });
  });

  test.each<[string, Parameters<typeof topology>[0], RegExp]>([
    ['a key that differs from the shape', { a: { ags: '08111009' } }, /municipalities 08111001: key differs/],
    [
      'a key of another form',
      { a: { ags: '8111001' } },
      /municipalities 08111001, column ags: wrong property/,
    ],
    ['negative inhabitants', { a: { population: -1 } }, /08111001, column population/],
    ['a number as text', { a: { area_km2: '5' } }, /08111001, column area_km2/],
    [
      'a counted municipality of unknown refugees',
      { a: { refugees_2017_09_15: null } },
      /counted, but without refugees/,
    ],
    ['an association that is not there', { a: { association: 'V9' } }, /unknown association: V9/],
    [
      'an association without members',
      { a: { association: null } },
      /associations V1: association without members/,
    ],
    ['a district that is not there', { b: { district: '08999' } }, /08111002: unknown district: 08999/],
    ['a month that is none', { a: { start: '2018-13' } }, /08111001, column start: value does not fit/],
    ['an unknown status', { a: { start_status: 'unknown' } }, /08111001, column start: value does not fit/],
    ['a value without origin', { a: { start_via: null } }, /08111001, column start: value does not fit/],
    [
      'a value beside a missing status',
      { b: { start: '2018-01' } },
      /08111002, column start: value does not fit/,
    ],
  ])('refuses %s', (_case, changes, message) => {
    expect(problems(changes).filter((line) => message.test(line))).toHaveLength(1);
  });

  test('tells all problems at once', () => {
    expect(problems({ a: { population: -1, name: '' }, b: { start: '2018-01' } })).toHaveLength(3);
  });

  test('refuses a catalogue that is none', () => {
    expect(problemsOf(() => parseDataset(topology(), { ...catalog, indicators: [] }))[0]).toMatch(
      /^atlas\.catalog\.json/,
    );
  });
});

describe('a topology', () => {
  const refusals = (changes: Parameters<typeof topology>[0]) =>
    problemsOf(() => parseTopology(topology(changes), 'a.json'));

  test('is handed on as it is, ready to be made into shapes', () => {
    const parsed = parseTopology(topology(), 'a.json');
    const shapes = feature(parsed, parsed.objects.municipalities) as unknown as GeoJSON.FeatureCollection;
    expect(shapes.features[1]?.geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [1, 0],
          [0, 0],
          [0, 1],
          [1, 1],
          [1, 0],
        ],
      ],
    });
  });

  test.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /not a topology of the atlas/],
    ['an error page', '<html>', /not a topology of the atlas/],
    ['GeoJSON', { type: 'FeatureCollection', features: [] }, /column type/],
  ])('is not %s', (_case, input, message) => {
    expect(problemsOf(() => parseTopology(input, 'a.json'))[0]).toMatch(message);
  });

  test.each<[string, Parameters<typeof topology>[0], RegExp]>([
    ['a level is missing', { objects: { regions: undefined } }, /column objects\.regions/],
    ['arcs are no list', { arcs: 'none' }, /column arcs/],
    [
      'an id is used twice',
      { objects: { state: collection(group('08', [0, 2]), group('08', [0])) } },
      /duplicate id: 08/,
    ],
    [
      'an arc is not there',
      { objects: { state: collection(group('08', [0, 3])) } },
      /arc that is not there: 08/,
    ],
    [
      'a reversed arc is not there',
      { objects: { state: collection(group('08', [~3])) } },
      /arc that is not there: 08/,
    ],
    [
      'an area is a point',
      { objects: { state: collection({ type: 'Point', id: '08', coordinates: [0, 0] }) } },
      /column objects\.state\.geometries\.0/,
    ],
  ])('is refused if %s', (_case, changes, message) => {
    expect(refusals(changes).filter((line) => message.test(line)).length).toBeGreaterThan(0);
  });
});

describe('an observation', () => {
  const indicators = {
    number: { ...common, id: 'x', kind: 'number' },
    nominal: { ...common, id: 'x', kind: 'nominal', categories: [{ id: 'digital' }, { id: 'papier' }] },
  } as unknown as Record<'number' | 'nominal', Indicator>;
  const ok = (value: unknown) => ({ x: value, x_status: 'ok', x_via: 'own' });

  test('of a number may be any finite one, zero too', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseObservation(indicators.number, ok(value))).toEqual({ status: 'ok', value, via: 'own' });
      }),
    );
    expect(parseObservation(indicators.number, ok(null))).toBeUndefined();
    expect(parseObservation(indicators.number, ok('1'))).toBeUndefined();
    expect(parseObservation(indicators.number, ok(NaN))).toBeUndefined();
  });

  test('of a category must be one of the catalogue', () => {
    expect(parseObservation(indicators.nominal, ok('papier'))).toMatchObject({ value: 'papier' });
    expect(parseObservation(indicators.nominal, ok('pergament'))).toBeUndefined();
  });

  test('keeps the second answer where there is one', () => {
    const detail = { [observationFields('x').detail]: 'Enaio' };
    expect(parseObservation(indicators.nominal, { ...ok('digital'), ...detail })).toMatchObject({
      detail: 'Enaio',
    });
    expect(parseObservation(indicators.nominal, { ...ok('digital'), x_detail: null })).not.toHaveProperty(
      'detail',
    );
  });

  test.each(missingStatuses)('that is missing keeps its reason: %s', (status) => {
    expect(parseObservation(indicators.number, { x: null, x_status: status })).toEqual({ status });
  });
});
