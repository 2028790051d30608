import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reclass } from '../../src/core/classing/reclass.ts';
import type { AreaId } from '../../src/core/model.ts';
import type { Known } from '../../src/core/url-decoders.ts';
import { decodeSelection, encodeSelection, parameterNames } from '../../src/core/url.ts';
import { buildView } from '../../src/core/view.ts';
import { ids, toyDataset } from './toy.ts';

const dataset = toyDataset();
const places = Object.values(ids);
const known: Known = {
  catalog: dataset.catalog,
  isPlace: (id): id is AreaId => places.includes(id as AreaId),
};

/** Words that mean something somewhere; most of them are wrong in most places, which is the point. */
const words = [
  ...['start', 'posts', 'method', 'change', 'groups', 'together', 'status,home', 'work', 'en', 'de'],
  ...[
    'karte',
    'tabelle',
    'vergleich',
    'luecken',
    'bericht',
    'daten',
    'verband,kreis',
    'regierungsbezirk',
    'ohne',
  ],
  ...[
    'kommunen',
    'gefluechtete',
    'einwohner',
    'alle',
    'eine',
    'keine',
    '2',
    '9',
    '0',
    '-1',
    '2018-01',
    '2018-13',
  ],
  ...[
    'einzeln',
    'verteilt',
    'gemeldet',
    'flaechen',
    'symbole',
    '1.1',
    '9.9',
    '-wert',
    'klasse',
    ids.ulm,
    '09999999',
  ],
  ...[
    'quantile-3',
    'gleich-7',
    'natuerlich-2',
    'streuung-4',
    '0.5,1',
    '1,0.5',
    '2017-07,2018-02',
    'Blues',
    '1,keine-angabe,ab0.5_1',
    'genau.home_status',
    '-PuOr',
  ],
  ...[
    'posts.unter.1',
    'und(posts.unter.1,start.nach.2018-03)',
    'nicht(',
    '',
    ',',
    'constructor',
    '%',
    '\u0000',
    'ß',
  ],
];
const values = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
);
const keys = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...parameterNames) },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'utm_source', '') },
);
const queries = fc
  .array(fc.tuple(keys, values), { maxLength: 8 })
  .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`);

describe('ten thousand addresses', () => {
  test('each give a view, and an address that gives the same again and nothing to complain of', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { selection } = decodeSelection(query, known);
        const view = buildView(dataset, selection, reclass);
        expect(view.classes.reduce((sum, row) => sum + row.count, 0)).toBe(view.withValue);
        const again = encodeSelection(selection, dataset.catalog);
        expect(decodeSelection(again, known)).toEqual({ selection, unused: [] });
        expect(encodeSelection(decodeSelection(again, known).selection, dataset.catalog)).toBe(again);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);
});
