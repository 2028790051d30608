import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outlineLevels, languages, missingStatuses, type AreaId } from '../../src/core/model.ts';
import { joinParts } from '../../src/core/part-set.ts';
import {
  comparisons,
  defaultSelection,
  forms,
  pages,
  tableColumns,
  type Selection,
} from '../../src/core/selection.ts';
import { decodeSelection, encodeSelection, languageOf, parameterNames } from '../../src/core/url.ts';
import type { Known } from '../../src/core/url-decoders.ts';
import { classMethods, type ClassChoice } from '../../src/core/classing/class-choice.ts';
import { divergingNames, rampNames } from '../../src/core/palettes.ts';
import { amountReadings, arrangements, displays } from '../../src/core/reading.ts';
import { weights } from '../../src/core/weights.ts';
import { questionsAbout } from './gaps/questions.ts';
import { ids, toyCatalog } from './toy.ts';

const catalog = toyCatalog();
const places = Object.values(ids);
const known: Known = { catalog, isPlace: (id): id is AreaId => places.includes(id as AreaId) };
const standard = defaultSelection(catalog);

const rising = (numbers: fc.Arbitrary<number>) =>
  fc.uniqueArray(numbers, { minLength: 1, maxLength: 6 }).map((list) => list.sort((a, b) => a - b));

const classChoices: fc.Arbitrary<ClassChoice> = fc.oneof(
  fc.record({ method: fc.constantFrom(...classMethods), count: fc.integer({ min: 2, max: 7 }) }),
  fc.record({
    method: fc.constant('own' as const),
    limits: rising(fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1e4 + 0)),
  }),
  fc.record({
    method: fc.constant('own-months' as const),
    limits: rising(fc.integer({ min: 0, max: 9999 * 12 })),
  }),
);

const pinned: fc.Arbitrary<Selection['pinned']> = fc
  .array(
    fc.oneof(
      fc.record({ kind: fc.constant('class' as const), index: fc.nat(20) }),
      fc.record({ kind: fc.constant('status' as const), status: fc.constantFrom(...missingStatuses) }),
      fc.record({
        kind: fc.constant('combination' as const),
        ids: fc.subarray(['status', 'home']),
      }),
      fc.record({
        kind: fc.constant('range' as const),
        from: fc.constantFrom(-Infinity, 24_200, 24_210),
        to: fc.constantFrom(24_211, 24_250, Infinity),
        closed: fc.constantFrom('left' as const, 'right' as const, 'both' as const),
      }),
    ),
    { maxLength: 5 },
  )
  .map(joinParts);

const selections: fc.Arbitrary<Selection> = fc.record({
  pinned,
  classes: fc.option(classChoices, { nil: undefined }),
  palette: fc.option(
    fc.record({ name: fc.constantFrom(...rampNames, ...divergingNames), reversed: fc.boolean() }),
    { nil: undefined },
  ),
  language: fc.constantFrom(...languages),
  page: fc.constantFrom(...pages),
  indicator: fc.constantFrom(...catalog.indicators.map((indicator) => indicator.id)),
  cross: fc.option(fc.constantFrom(...catalog.indicators.map((indicator) => indicator.id)), {
    nil: undefined,
  }),
  crossAsOf: fc.option(fc.integer({ min: 2000 * 12, max: 2100 * 12 }), { nil: undefined }),
  comparison: fc.constantFrom(...comparisons),
  weight: fc.constantFrom(...weights),
  level: fc.constant('municipality' as const),
  form: fc.constantFrom(...forms),
  answers: fc.shuffledSubarray(['status', 'home', 'work']),
  mode: fc.constantFrom('all' as const, 'any' as const, 'none' as const, 1, 2, 9),
  asOf: fc.option(fc.integer({ min: 2000 * 12, max: 2100 * 12 }), { nil: undefined }),
  maps: fc.constantFrom(...arrangements),
  cell: fc.option(fc.record({ row: fc.nat(8), column: fc.nat(8) }), { nil: undefined }),
  display: fc.option(fc.constantFrom(...displays), { nil: undefined }),
  marks: fc.boolean(),
  amounts: fc.constantFrom(...amountReadings),
  outlines: fc.subarray([...outlineLevels]),
  places: fc.shuffledSubarray(places),
  sorting: fc.record({ column: fc.constantFrom(...tableColumns), descending: fc.boolean() }),
  columns: fc.subarray(tableColumns.filter((column) => column !== 'name')),
  grouping: fc.option(fc.constantFrom(...outlineLevels), { nil: undefined }),
  filter: fc.string({ maxLength: 100 }),
  question: questionsAbout(catalog.indicators),
});

describe('the address', () => {
  test('says again what was selected', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const { selection: again, unused } = decodeSelection(encodeSelection(selection, catalog), known);
        expect(again).toEqual(selection);
        expect(unused).toEqual([]);
      }),
    );
  });

  test('obeys the part that embedded maps know, or says that it is none', () => {
    const isDistrict: Known = {
      catalog,
      isPlace: (id, level): id is AreaId => level === 'district' && id === '08001',
    };
    expect(decodeSelection('?gebiet=08001', isDistrict)).toEqual({
      selection: { ...standard, level: 'district', places: ['08001'] },
      unused: [],
    });
    expect(decodeSelection('?gebiet=99', isDistrict)).toEqual({
      selection: standard,
      unused: [{ key: 'gebiet', value: '99' }],
    });
  });

  test('is empty for what is shown anyway', () => {
    expect(encodeSelection(standard, catalog)).toBe('');
    expect(decodeSelection('', known)).toEqual({ selection: standard, unused: [] });
  });

  test('is short and readable', () => {
    const selection: Selection = {
      ...standard,
      indicator: 'posts',
      outlines: ['association', 'district'],
      places: [ids.ulm],
      sorting: { column: 'value', descending: true },
    };
    expect(encodeSelection(selection, catalog)).toBe(
      '?merkmal=posts&umriss=verband,kreis&ort=08002003&sortierung=-wert',
    );
  });

  test('never fails, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.webQueryParameters(), (anything, query) => {
        decodeSelection(anything, known);
        decodeSelection(`?${query}`, known);
        decodeSelection(`?merkmal=${query}&umriss=${query}&ort=${query}&seite=${query}`, known);
      }),
    );
  });

  test('falls back to what exists and lists what it could not use', () => {
    const { selection, unused } = decodeSelection(
      '?merkmal=nichts&seite=x&umriss=verband,mond&lang=fr',
      known,
    );
    expect(selection).toEqual(standard);
    expect(unused.map((entry) => entry.key)).toEqual(['merkmal', 'seite', 'umriss', 'lang']);
  });

  test.each([
    'klassen=quantile-9',
    'klassen=1,2,3,4,5,6,7',
    'klassen=2,1',
    'klassen=1,1',
    'klassen=2018-13',
    'palette=method',
  ])('tells of classes and colours that it cannot use: %s', (query) => {
    const { selection, unused } = decodeSelection(`?${query}`, known);
    expect(selection.palette).toBeUndefined();
    expect(unused).toEqual([{ key: query.split('=')[0], value: query.split('=')[1] }]);
  });

  test('writes classes and colours as one reads them', () => {
    const classes = { method: 'own', limits: [-0.5, 1, 2] } as const;
    const palette = { name: 'Blues', reversed: true } as const;
    expect(encodeSelection({ ...standard, classes, palette }, catalog)).toBe(
      '?klassen=-0.5,1,2&palette=-Blues',
    );
  });

  test('keeps the places that exist beside those that do not', () => {
    const { selection, unused } = decodeSelection(`?ort=${ids.ulm},09999999,${ids.ulm}`, known);
    expect(selection.places).toEqual([ids.ulm]);
    expect(unused).toEqual([{ key: 'ort', value: '09999999' }]);
  });

  test('knows the areas of its level, wherever it names them, and none of another', () => {
    const districts: Known = {
      catalog,
      isPlace: (id, level): id is AreaId =>
        level === 'district' ? id === '08001' : places.includes(id as AreaId),
    };
    const read = (query: string) => decodeSelection(query, districts);
    expect(read('?ort=08001&ebene=kreis').selection).toMatchObject({ level: 'district', places: ['08001'] });
    expect(read(`?ort=${ids.ulm}&ebene=kreis`)).toMatchObject({
      selection: { places: [] },
      unused: [{ key: 'ort', value: ids.ulm }],
    });
    expect(read('?ort=08001').unused).toHaveLength(1);
    // A page of municipalities shows no district, but nobody has erred.
    expect(read('?ort=08001&ebene=kreis&seite=luecken')).toMatchObject({
      selection: { level: 'district', places: [] },
      unused: [],
    });
  });

  test('names level, columns and groups of the table', () => {
    const selection: Selection = {
      ...standard,
      page: 'table',
      level: 'district',
      columns: ['value', 'population'],
      grouping: 'region',
    };
    expect(encodeSelection(selection, catalog)).toBe(
      '?seite=tabelle&ebene=kreis&spalten=wert,bevoelkerung&gruppe=regierungsbezirk',
    );
  });

  test.each<[string, Partial<Selection>]>([
    [
      '?merkmal=posts&ort=08002003&umriss=kreis',
      { indicator: 'posts', places: [ids.ulm], outlines: ['district'] },
    ],
    ['?seite=tabelle&sortierung=-wert&filter=ulm', { page: 'table', filter: 'ulm' }],
    ['?seite=vergleich&merkmal=method&kreuz=posts&zelle=2.1', { page: 'cross', cell: { row: 1, column: 0 } }],
    ['?merkmal=start&bis=2018-01&gewicht=gefluechtete', { asOf: 24216, weight: 'refugees' }],
    ['?merkmal=groups&antworten=home,work&modus=eine', { answers: ['home', 'work'], mode: 'any' }],
    [
      '?lang=en&mengen=symbole&verteilung=gemeldet',
      { language: 'en', display: 'symbols', amounts: 'reported' },
    ],
    ['?klassen=natuerlich-6&palette=-Blues', { classes: { method: 'natural', count: 6 } }],
    ['?seite=vergleich&gegenueber=wischen&kreuzbis=2018-02', { comparison: 'swipe', crossAsOf: 24217 }],
  ])('means for good what it meant when it was copied: %s', (query, part) => {
    const { selection, unused } = decodeSelection(query, known);
    expect(selection).toMatchObject(part);
    expect(unused).toEqual([]);
  });

  test('is told in the README, every parameter of it', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(parameterNames.filter((name) => !readme.includes(`\n| \`${name}\` `))).toEqual([]);
  });

  test('can switch all outlines off', () => {
    expect(decodeSelection('?umriss=ohne', known).selection.outlines).toEqual([]);
  });

  test('cuts a long text between two characters', () => {
    const text = `${'x'.repeat(99)}😀😀`;
    const { selection } = decodeSelection(`?filter=${text}`, known);
    expect(selection.filter).toBe(`${'x'.repeat(99)}😀`);
    expect(decodeURIComponent(encodeSelection(selection, catalog))).toBe(`?filter=${selection.filter}`);
  });

  test('is not misled by names that every object has', () => {
    expect(decodeSelection('?constructor=1&toString=2&__proto__=3', known)).toEqual({
      selection: standard,
      unused: [],
    });
  });

  test('tells its language before anything else is loaded', () => {
    expect(languageOf('?lang=en')).toBe('en');
    expect(languageOf('?lang=xx')).toBe('de');
  });
});

describe('the address of a page with a beginning of its own', () => {
  const start = { language: 'en', indicator: 'posts', page: 'gaps' } as const;
  const catalog = { ...toyCatalog(), start };

  test('says nothing where it shows what the page begins with', () => {
    const { selection } = decodeSelection('', { catalog, isPlace: (id): id is AreaId => id !== '' });
    expect(selection).toMatchObject(start);
    expect(encodeSelection(selection, catalog)).toBe('');
  });

  test('names what any other page would take for granted', () => {
    const selection = { ...standard, language: 'de', indicator: 'start', page: 'map' } as const;
    expect(encodeSelection(selection, catalog)).toBe('?lang=de&seite=karte&merkmal=start');
  });
});
