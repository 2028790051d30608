import { parseCatalog, type Catalog } from '../../src/core/catalog.ts';
import type { Indicator } from '../../src/core/indicator.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import type { AreaId, Municipality, Observation, Value } from '../../src/core/model.ts';
import { parseMonth } from '../../src/core/month.ts';
import { defaultSelection, type Selection } from '../../src/core/selection.ts';
import type { AtlasTopology } from '../../src/core/topology.ts';

/**
 * A state of six municipalities and one unincorporated area, in two districts and one association:
 *
 *     A1 Aalen      A2 Bühl      A3 Malsch     (district 08001; A1 and A2 are members of V1)
 *     B1 Malsch     B2 Sankt Leon   B3 Ulm     (district 08002; B1 is a member of V1 too)
 *     B4 Rheinau (unincorporated)
 */
export const ids = {
  aalen: '08001001' as AreaId,
  buehl: '08001002' as AreaId,
  malsch: '08001003' as AreaId,
  otherMalsch: '08002001' as AreaId,
  sanktLeon: '08002002' as AreaId,
  ulm: '08002003' as AreaId,
  rheinau: '08002004' as AreaId,
};

const text = (word: string) => ({ de: word, en: `${word} (en)` });

const rawCatalog = {
  id: 'toyland',
  title: text('Spielatlas'),
  place: text('Spielland'),
  introduction: text('Ein Atlas.'),
  synthetic: true,
  facts: {
    sources: ['list'],
    population: { referenceDate: '2017-12-31' },
    refugees: { referenceDate: '2017-09-15' },
  },
  boundaries: {
    path: 'boundaries/toy.zip',
    layer: 'GEM',
    key: 'AGS',
    land: { field: 'GF', values: [4] },
    areas: 7,
    sources: ['list'],
    overview: { thresholdM2: 1, gridM: 1 },
    detail: { thresholdM2: 0, gridM: 1 },
  },
  levels: [],
  sources: [{ id: 'list', text: text('Liste') }],
  themes: [
    {
      id: 'all',
      label: text('Alles'),
      indicators: ['start', 'posts', 'method', 'change', 'groups', 'together'],
    },
  ],
  indicators: [
    {
      id: 'start',
      figure: 2,
      kind: 'month',
      label: text('Start'),
      title: text('Start nach Monat'),
      question: text('Erster Monat'),
      referenceDate: '2018-08',
      sources: ['list'],
      palette: 'Blues',
      reversed: true,
      breaks: ['2017-07', '2018-01', '2018-02'],
      derive: { rule: 'start-month', table: 'stellen', refugees: 'stichtag' },
    },
    {
      id: 'posts',
      figure: 3,
      kind: 'number',
      label: text('Stellen'),
      title: text('Stellen je Kommune'),
      question: text('Vollzeitäquivalente'),
      unit: text('VZÄ'),
      decimals: 2,
      referenceDate: '2018-08',
      sources: ['list'],
      palette: 'YlGnBu',
      breaks: [0.5, 1, 2],
      closed: 'right',
      derive: { rule: 'spread-by-refugees', table: 'stellen', column: 'vzae', refugees: 'stichtag' },
    },
    {
      id: 'method',
      figure: 12,
      kind: 'nominal',
      label: text('Dokumentation'),
      title: text('Art der Dokumentation'),
      question: text('Wie dokumentiert wird'),
      referenceDate: '2018-08',
      sources: ['list'],
      palette: 'method',
      categories: [
        { id: 'digital', label: text('digital'), match: { art: 'digital' } },
        { id: 'paper', label: text('Papier'), match: { art: 'papier' } },
      ],
      derive: {
        rule: 'answers',
        table: 'umfrage',
        columns: ['art'],
        detail: { column: 'programm', label: text('Programm') },
      },
    },
    {
      id: 'change',
      figure: 4,
      kind: 'diverging',
      label: text('Veränderung'),
      title: text('Veränderung der Stellen'),
      question: text('Nachher weniger vorher'),
      unit: text('VZÄ'),
      decimals: 2,
      referenceDate: '2018-10',
      sources: ['list'],
      palette: 'PuOr',
      breaks: [0.5, 1],
      derive: { rule: 'change', table: 'umfrage', before: 'vorher', after: 'nachher' },
    },
    {
      id: 'groups',
      figure: 6,
      kind: 'multiple',
      label: text('Zielgruppe'),
      title: text('Wer beraten wird'),
      question: text('Mehrfachnennung'),
      referenceDate: '2018-12',
      sources: ['list'],
      palette: 'Blues',
      options: [
        { id: 'status', label: text('Status'), column: 'a' },
        { id: 'home', label: text('Wohnung'), column: 'b' },
        { id: 'work', label: text('Arbeit'), column: 'c' },
      ],
      derive: { rule: 'choices', table: 'umfrage', chosen: 'ja' },
    },
    {
      id: 'together',
      figure: 1,
      kind: 'association',
      label: text('Verbände'),
      title: text('Wer gemeinsam beantragt hat'),
      question: text('Verbände'),
      referenceDate: '2017-09-15',
      sources: ['list'],
      palette: 'neighbours',
      derive: { rule: 'association' },
    },
  ],
};

export function toyCatalog(): Catalog {
  return parseCatalog(structuredClone(rawCatalog), 'catalog.json');
}

/** The catalogue as a file would hold it, to be broken by tests. */
export function rawToyCatalog(): typeof rawCatalog {
  return structuredClone(rawCatalog);
}

function town(id: AreaId, name: string, population: number, association: string | null): Municipality {
  return {
    id,
    name,
    designation: 'Gemeinde',
    postcode: `7${id.slice(-4)}`,
    district: id.slice(0, 5) as AreaId,
    region: id.slice(0, 3) as AreaId,
    state: id.slice(0, 2) as AreaId,
    association: association as AreaId | null,
    population,
    areaKm2: 10,
    refugees: Math.round(population / 100),
    counted: population > 0,
    point: [9, 48],
  };
}

const towns = [
  town(ids.aalen, 'Aalen', 68000, 'V1'),
  town(ids.buehl, 'Bühl', 29000, 'V1'),
  town(ids.malsch, 'Malsch', 14000, null),
  town(ids.otherMalsch, 'Malsch', 3400, 'V1'),
  town(ids.sanktLeon, 'St. Leon-Rot', 13000, 'V2'),
  town(ids.ulm, 'Ulm', 125000, 'V3'),
  town(ids.rheinau, 'Rheinau', 0, null),
];

const ok = (value: Value, via: 'own' | 'association' = 'own', detail?: string): Observation =>
  detail === undefined ? { status: 'ok', value, via } : { status: 'ok', value, via, detail };

const valuesByIndicator: Readonly<Record<string, readonly Observation[]>> = {
  start: [
    ok(parseMonth('2018-01')!, 'association'),
    ok(parseMonth('2018-01')!, 'association'),
    { status: 'no-application' },
    ok(parseMonth('2017-03')!),
    { status: 'not-started' },
    ok(parseMonth('2018-05')!),
    { status: 'unincorporated' },
  ],
  posts: [
    ok(1, 'association'),
    ok(1.01, 'association'),
    { status: 'no-application' },
    ok(0),
    ok(0.5),
    ok(12.345),
    { status: 'unincorporated' },
  ],
  method: [
    ok('digital', 'association', 'Enaio'),
    ok('paper', 'own'),
    { status: 'no-application' },
    { status: 'no-answer' },
    { status: 'dont-know' },
    ok('digital', 'own', 'Jobkraftwerk'),
    { status: 'unincorporated' },
  ],
};

const nothing = { status: 'no-application' } as const;
const outside = { status: 'unincorporated' } as const;
const moreValues: Readonly<Record<string, readonly Observation[]>> = {
  change: [ok(0.25), ok(0), nothing, ok(-0.5), ok(-0.51), ok(1.5), outside],
  groups: [
    ok(['status', 'home']),
    ok([]),
    nothing,
    ok(['status']),
    ok(['home', 'work']),
    ok(['status', 'home', 'work']),
    outside,
  ],
  together: [ok('V1'), ok('V1'), nothing, ok('V1'), ok('V2'), ok('V3'), outside],
};

export function toyDataset(): Dataset {
  const catalog = toyCatalog();
  const group = (id: string, level: 'association' | 'district' | 'region' | 'state', name: string) => ({
    id: id as AreaId,
    level,
    name,
    members: towns.filter((t) => t.association === id || t.id.startsWith(id)).map((t) => t.id),
  });
  return {
    catalog,
    municipalities: towns,
    groups: {
      association: [
        group('V1', 'association', 'Verband Ost'),
        group('V2', 'association', 'Verband St. Leon'),
        group('V3', 'association', 'Verband Ulm'),
      ],
      district: [group('08001', 'district', 'Ostkreis'), group('08002', 'district', 'Westkreis')],
      region: [group('080', 'region', 'Mitte')],
      state: [group('08', 'state', 'Spielland')],
    },
    observations: new Map(
      catalog.indicators.map((indicator: Indicator) => [
        indicator.id,
        new Map(
          towns.map((t, index) => [t.id, { ...valuesByIndicator, ...moreValues }[indicator.id]![index]!]),
        ),
      ]),
    ),
    topology: toyTopology(),
  };
}

/** Seven areas without a shape: enough for everything that is not drawn. */
function toyTopology(): AtlasTopology {
  const geometries = towns.map((t) => ({ type: 'Polygon' as const, id: t.id, arcs: [] }));
  const empty = { type: 'GeometryCollection' as const, geometries: [] };
  return {
    type: 'Topology',
    arcs: [],
    objects: {
      municipalities: { type: 'GeometryCollection', geometries },
      associations: empty,
      districts: empty,
      regions: empty,
      state: empty,
    },
  };
}

export function toySelection(part: Partial<Selection> = {}): Selection {
  return { ...defaultSelection(toyCatalog()), ...part };
}
