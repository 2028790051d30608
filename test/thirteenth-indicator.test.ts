import { describe, expect, test } from 'vitest';
import { silentProgress } from '../scripts/lib/progress.ts';
import { buildAtlas } from '../scripts/pipeline/build.ts';
import { parseDataset, type Dataset } from '../src/core/dataset.ts';
import { describeValue } from '../src/core/facts.ts';
import { indicatorSchema, type Indicator } from '../src/core/indicator.ts';
import { languages, type AreaId } from '../src/core/model.ts';
import { defaultSelection } from '../src/core/selection.ts';
import { buildTable } from '../src/core/table.ts';
import { describeBase } from '../src/core/base-text.ts';
import { describeValues } from '../src/core/text.ts';
import { buildView, type View } from '../src/core/view.ts';
import { createMemoryDisk } from './fixtures/toyland/memory-disk.ts';
import { buildToyland, type InputFiles } from './fixtures/toyland/toyland.ts';

const code = { version: '1.0.0', hash: 'a'.repeat(64) };
const survey = 'umfrage_rahmenbedingungen';
const text = (de: string, en: string) => ({ de, en });
const bedorf = '08111002' as AreaId;

/** A column as a researcher adds it: its name, its rules, and its cells in the order of the rows. */
interface Column {
  readonly table: string;
  readonly field: object;
  readonly cells: readonly string[];
}

/** What makes an indicator one of its kind, with the column that it needs and what it must show. */
interface Addition {
  readonly kind: Indicator['kind'];
  readonly entry: object;
  readonly columns: readonly Column[];
  /** Labels of the legend in German. */
  readonly classes: readonly string[];
  /** What is told of Bedorf, in German and English. */
  readonly told: readonly [string, string];
}

// The rows of the survey are V001 (for Ahausen, which has none of its own), Bedorf and Cstadt.
const surveyColumn = (name: string, type: string, cells: readonly string[]): Column => ({
  table: survey,
  field: { name, type, missingValues: [{ value: 'k. A.', label: 'no-answer' }] },
  cells,
});

const additions: readonly Addition[] = [
  {
    kind: 'number',
    entry: {
      unit: text('Räume', 'rooms'),
      decimals: 0,
      breaks: [1, 3],
      closed: 'right',
      palette: 'Blues',
      derive: { rule: 'number', table: survey, column: 'raeume' },
    },
    columns: [surveyColumn('raeume', 'number', ['1', '3', 'k. A.'])],
    classes: ['bis 1', 'über 1 bis 3', 'über 3'],
    told: ['3 Räume', '3 rooms'],
  },
  {
    kind: 'diverging',
    entry: {
      unit: text('Räume', 'rooms'),
      decimals: 0,
      breaks: [2],
      palette: 'BrBG',
      derive: { rule: 'change', table: survey, before: 'raeume_vorher', after: 'raeume' },
    },
    columns: [
      surveyColumn('raeume_vorher', 'number', ['2', '2', '2']),
      surveyColumn('raeume', 'number', ['1', '3', 'k. A.']),
    ],
    classes: ['unter −2', '−2 bis unter 0', '0', 'über 0 bis 2', 'über 2'],
    told: ['+1 Räume', '+1 rooms'],
  },
  {
    kind: 'nominal',
    entry: {
      palette: 'method',
      categories: [
        { id: 'rathaus', label: text('im Rathaus', 'at the town hall'), match: { ort: 'rathaus' } },
        { id: 'anderswo', label: text('anderswo', 'elsewhere'), match: { ort: 'anderswo' } },
      ],
      derive: { rule: 'answers', table: survey, columns: ['ort'] },
    },
    columns: [surveyColumn('ort', 'string', ['rathaus', 'anderswo', 'k. A.'])],
    classes: ['im Rathaus', 'anderswo'],
    told: ['anderswo', 'elsewhere'],
  },
  {
    kind: 'ordinal',
    entry: {
      palette: 'YlGnBu',
      categories: [
        { id: 'selten', label: text('selten', 'rarely'), match: { wie_oft: 'selten' } },
        { id: 'oft', label: text('oft', 'often'), match: { wie_oft: 'oft' } },
      ],
      derive: { rule: 'answers', table: survey, columns: ['wie_oft'] },
    },
    columns: [surveyColumn('wie_oft', 'string', ['selten', 'oft', 'oft'])],
    classes: ['selten', 'oft'],
    told: ['oft', 'often'],
  },
  {
    kind: 'multiple',
    entry: {
      palette: 'YlGnBu',
      options: [{ id: 'kurse', label: text('Kurse', 'courses'), column: 'kurse' }],
      derive: { rule: 'choices', table: survey, chosen: 'ja' },
    },
    columns: [surveyColumn('kurse', 'string', ['nein', 'ja', 'k. A.'])],
    classes: ['keine', '1'],
    told: ['Kurse', 'courses'],
  },
  {
    kind: 'month',
    entry: {
      palette: 'Blues',
      breaks: ['2018-01'],
      derive: { rule: 'start-month', table: 'stellen', refugees: 'stichtag_2018_03_01' },
    },
    columns: [
      { table: 'gefluechtete', field: { name: 'stichtag_2018_03_01', type: 'integer' }, cells: ['50', '40', '10', '0', '9'] }, // oxfmt-ignore
    ],
    classes: ['bis Dez 2017', 'ab Jan 2018'],
    told: ['März 2018', 'March 2018'],
  },
  {
    kind: 'association',
    entry: { palette: 'neighbours', derive: { rule: 'association' } },
    columns: [],
    classes: ['gemeinsam mit anderen Kommunen', 'eigener Antrag'],
    told: ['Verband Nahkreis', 'Verband Nahkreis'],
  },
];

/** Toyland with one more entry in the catalogue, and its columns in a table and in the data package. */
function addIndicator({ kind, entry, columns }: Addition): InputFiles {
  const files = buildToyland();
  editJson(files, 'catalog.json', (catalog: { indicators: object[]; themes: { indicators: string[] }[] }) => {
    const common = { id: 'neu', figure: 13, label: text('Neu', 'New'), title: text('Neues', 'News') };
    const words = {
      question: text('Was ist neu', 'What is new'),
      referenceDate: '2019-03',
      sources: ['toymaker'],
    };
    catalog.indicators.push({ ...common, ...words, kind, ...entry });
    catalog.themes[0]!.indicators.push('neu');
  });
  for (const { table, field, cells } of columns) {
    editJson(
      files,
      'datapackage.json',
      (data: { resources: { name: string; schema: { fields: object[] } }[] }) => {
        data.resources.find(({ name }) => name === table)!.schema.fields.push(field);
      },
    );
    const [head, ...rows] = decode(files, `tables/${table}.csv`).trimEnd().split('\n');
    const name = (field as { name: string }).name;
    const lines = [`${head},${name}`, ...rows.map((row, index) => `${row},${cells[index]}`), ''];
    files.set(`tables/${table}.csv`, new TextEncoder().encode(lines.join('\n')));
  }
  return files;
}

function editJson<T>(files: InputFiles, path: string, edit: (content: T) => void): void {
  const content = JSON.parse(decode(files, path)) as T;
  edit(content);
  files.set(path, new TextEncoder().encode(JSON.stringify(content)));
}

const decode = (files: InputFiles, path: string) => new TextDecoder().decode(files.get(path));

function buildDataset(files: InputFiles): Dataset {
  const outputs = buildAtlas({ effects: createMemoryDisk(files), progress: silentProgress, code }, 'in');
  const json = (name: string) => JSON.parse(new TextDecoder().decode(outputs.get(name))) as unknown;
  return parseDataset(json('atlas.topo.json'), json('atlas.catalog.json'));
}

describe('one more indicator is an entry in the catalogue and a column in a table, of the kind', () => {
  test.each(additions)('$kind', (addition) => {
    const dataset = buildDataset(addIndicator(addition));
    const selection = { ...defaultSelection(dataset.catalog), indicator: 'neu' };
    const views = languages.map((language): View => buildView(dataset, { ...selection, language }));
    const [german] = views as [View];
    expect(german.classes.map((row) => row.label)).toEqual(addition.classes);
    expect(views.map((view) => describeValue(view, bedorf).text)).toEqual(addition.told);
    for (const view of views) {
      const missing = view.statuses.filter((row) => row.status !== 'unincorporated');
      const counts = [...view.classes, ...missing].map((row) => row.count);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(5);
      expect(view.style.bins.size).toBe(6);
      expect(buildTable(view).rows).toHaveLength(6);
      for (const sentence of [describeBase(view), describeValues(view)]) expect(sentence).not.toBe('');
    }
    expect(describeBase(german)).toMatch(/von 5 Kommunen mit Angabe, Stand März 2019$/);
  });

  test('every kind that there is', () => {
    expect(additions.map(({ kind }) => kind).sort()).toEqual(
      indicatorSchema.options.map((option) => option.entries.kind.literal).sort(),
    );
  });
});
