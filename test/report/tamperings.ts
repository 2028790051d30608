import type { Observations } from '../../scripts/pipeline/derive/derive.ts';
import type { Observation } from '../../src/core/model.ts';
import type { Tampering } from './tampered.ts';

type Row = Record<string, string>;

/** Changes the rows of a table without quoted cells; a row that becomes `undefined` is left out. */
function editRows(table: string, edit: (row: Row) => Row | undefined): Tampering {
  const change = (text: string) => {
    const [header = '', ...lines] = text.trimEnd().split('\n');
    const names = header.split(',');
    const rows = lines.flatMap((line) => {
      const cells = line.split(',');
      const row = edit(Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
      return row ? [names.map((name) => row[name]).join(',')] : [];
    });
    return [header, ...rows, ''].join('\n');
  };
  return { file: `tables/${table}.csv`, change };
}

const editCells = (table: string, column: string, edit: (cell: string, row: Row) => string) =>
  editRows(table, (row) => ({ ...row, [column]: edit(row[column]!, row) }));

/** Puts other values in the place of some. */
const replaceCells = (table: string, column: string, others: Readonly<Record<string, string>>) =>
  editCells(table, column, (cell) => others[cell] ?? cell);

const editCatalog = (from: string, to: string): Tampering => ({
  file: 'catalog.json',
  change: (text) => text.replace(from, () => to),
});

const editDerived = (indicator: string, edit: (observation: Observation) => Observation): Tampering => ({
  derived: (all: Observations) => {
    const entries = [...(all.get(indicator) ?? [])].map(
      ([ags, observation]) => [ags, edit(observation)] as const,
    );
    return new Map([...all, [indicator, new Map(entries)]]);
  },
});

const isShared = (row: Row) => row['einheit']!.startsWith('V');
const conditions = 'umfrage_rahmenbedingungen';
const situation = 'umfrage_lage';
const records = 'umfrage_datenerfassung';
const notAsked: Observation = { status: 'not-asked' };

/** What goes wrong, and which published numbers show it at least. */
export const tamperings: readonly (readonly [
  what: string,
  tampering: Tampering,
  shows: readonly string[],
])[] = [
  [
    'an area taken as unincorporated',
    editRows('gemeinden', (row) => (row['ags'] === '08115001' ? { ...row, gemeindefrei: '1' } : row)),
    ['municipalities'],
  ],
  [
    'a member left out',
    editRows('mitglieder', (row) => (row['ags'] === '08436096' ? undefined : row)),
    ['applied'],
  ],
  [
    'two associations taken as one',
    editDerived('antrag', (observation) =>
      observation.status === 'ok' && observation.value === 'V192'
        ? { ...observation, value: 'V191' }
        : observation,
    ),
    ['associations'],
  ],
  [
    'refugees where nobody applied',
    replaceCells('gefluechtete', 'stichtag_2017_09_15', { 0: '3' }),
    ['not-applied-without-refugees'],
  ],
  [
    'January taken as February',
    replaceCells('stellen', 'beginn', { '2018-01': '2018-02' }),
    ['started-by-2018-01'],
  ],
  ['May taken as June', replaceCells('stellen', 'beginn', { '2018-05': '2018-06' }), ['started-by-2018-05']],
  [
    'early months cut off',
    editCells('stellen', 'beginn', (month) => (month < '2017-07' ? '2017-07' : month)),
    ['earliest-start'],
  ],
  [
    'late months cut off',
    editCells('stellen', 'beginn', (month) => (/^\d/.test(month) && month > '2018-07' ? '2018-07' : month)),
    ['latest-start'],
  ],
  [
    'posts counted twice',
    editCells('stellen', 'vzae', (cell) => String(Number(cell) * 2)),
    ['vzae-at-most-1', 'vzae-above-2'],
  ],
  ['persons counted twice', editCells('stellen', 'personen', () => '2'), ['persons-1', 'persons-1-to-2']],
  [
    'persons read as VZÄ',
    editCatalog('"column": "personen"', '"column": "vzae"'),
    ['persons-1', 'persons-1-to-2'],
  ],
  [
    'a value on the limit counted to the class above it',
    editCatalog('"closed": "right",\n      "display": "fill"', '"closed": "left",\n      "display": "fill"'),
    ['vzae-at-most-1'],
  ],
  [
    'before and after mixed up',
    editCatalog(
      '"before": "vzae_vorher", "after": "vzae_nachher"',
      '"before": "vzae_nachher", "after": "vzae_vorher"',
    ),
    ['capacity-more', 'capacity-less', 'refugees-better', 'capacity-mode', 'capacity-mean'],
  ],
  [
    'surveys without a usable answer left out of the base',
    editRows(conditions, (row) => (/[kw]\./.test(row['vzae_vorher']!) ? undefined : row)),
    ['capacity-more', 'capacity-same', 'capacity-less'],
  ],
  [
    'a missing capacity taken as no change',
    editDerived('kapazitaet', (observation) =>
      ['no-answer', 'dont-know'].includes(observation.status)
        ? { status: 'ok', value: 0, via: 'own' }
        : observation,
    ),
    ['capacity-same', 'capacity-mean'],
  ],
  ['narrower classes of change', editCatalog('"breaks": [0.5, 1]', '"breaks": [0.25, 1]'), ['capacity-mode']],
  [
    'changes rounded to whole posts',
    editDerived('kapazitaet', (observation) =>
      observation.status === 'ok'
        ? { ...observation, value: Math.round(Number(observation.value)) }
        : observation,
    ),
    ['capacity-median', 'capacity-same', 'capacity-mode'],
  ],
  [
    'a tenth more capacity before and after',
    editRows(conditions, (row) => {
      const raise = (cell: string) => (/^\d/.test(cell) ? (Number(cell) + 0.1).toFixed(3) : cell);
      return { ...row, vzae_vorher: raise(row['vzae_vorher']!), vzae_nachher: raise(row['vzae_nachher']!) };
    }),
    ['capacity-median-relative', 'capacity-mean-relative'],
  ],
  [
    'municipalities weighed alike instead of by refugees',
    editCells('gefluechtete', 'stichtag_2017_11_09', () => '1'),
    ['refugees-better'],
  ],
  [
    'answers of associations not passed on to their members',
    editDerived('organisation', (observation) =>
      observation.status === 'ok' && observation.via === 'association' ? notAsked : observation,
    ),
    ['organised-by-district', 'organised-locally'],
  ],
  [
    'private providers overlooked',
    replaceCells(conditions, 'durchfuehrung', { privat: 'selbst' }),
    ['local-delegated'],
  ],
  [
    'every Landratsamt with a private provider',
    editCells(conditions, 'durchfuehrung', (cell, row) =>
      row['traeger'] === 'landratsamt' ? 'privat' : cell,
    ),
    ['district-delegated'],
  ],
  [
    'yes and no mixed up',
    editCatalog('"chosen": "ja"', '"chosen": "nein"'),
    ['status-residence-kinds', 'status-obliged-to-leave', 'status-third-country', 'status-eu'],
  ],
  [
    'two statuses mixed up',
    editCatalog('"column": "status_eu"', '"column": "status_drittstaaten"'),
    ['status-eu'],
  ],
  [
    'accommodation read from the wrong column',
    editCatalog('"column": "unterbringung_private_wohnung"', '"column": "unterbringung_andere"'),
    ['private-flats'],
  ],
  [
    'kinds of accommodation that an association named left out',
    editRows(situation, (row) => {
      const cells = Object.entries(row).map(([name, cell]) => [
        name,
        isShared(row) && name.startsWith('unterbringung') && cell === 'ja' ? 'nein' : cell,
      ]);
      return Object.fromEntries(cells) as Row;
    }),
    ['public-flats', 'shared-follow-up', 'shared-preliminary', 'other-shelter'],
  ],
  [
    'ages moved up by a class',
    replaceCells(situation, 'mindestalter', { 'ab-16': 'ab-18', 'unter-14': 'ab-14' }),
    ['adults-only', 'below-14'],
  ],
  [
    'another limit of arrival taken as none',
    replaceCells(situation, 'ankunft', { andere: 'alle' }),
    ['arrival-any'],
  ],
  [
    'years of arrival mixed up',
    replaceCells(situation, 'ankunft', { 'ab-2014': 'ab-2015', 'ab-2015': 'ab-2014' }),
    ['arrival-2015', 'arrival-2014'],
  ],
  [
    'managers taken for the Landratsamt where it organises',
    editCells(conditions, 'entscheidung', (cell, row) =>
      row['traeger'] === 'landratsamt' ? 'landratsamt' : cell,
    ),
    ['decide-managers', 'decide-managers-in-district'],
  ],
  [
    'joint decisions given to municipal staff',
    replaceCells(conditions, 'entscheidung', { gemeinsam: 'kommunalverwaltung' }),
    ['decide-municipal-staff'],
  ],
  [
    'bands of plans moved up',
    replaceCells(situation, 'integrationsplan', { 'unter-20': '20-50', '50-80': '80-100' }),
    ['plan-80-100', 'plan-below-20'],
  ],
  ['a band of plans lost', replaceCells(situation, 'integrationsplan', { '20-50': 'k. A.' }), ['plan-20-80']],
  [
    'mixed records taken as digital',
    replaceCells(records, 'dokumentation', { gemischt: 'digital' }),
    ['digital', 'mixed'],
  ],
  ['paper taken as missing', replaceCells(records, 'dokumentation', { papier: 'k. A.' }), ['paper']],
  [
    'two programs mixed up',
    replaceCells(records, 'programm', { Jobkraftwerk: 'Enaio', Enaio: 'Jobkraftwerk' }),
    ['software-order'],
  ],
];
