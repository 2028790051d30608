import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/core/dataset.ts';
import {
  commandOf,
  defaultChoice,
  optionsOf,
  viewOfFigure,
  type FigureChoice,
} from '../../src/core/figure/figure-choice.ts';
import { nameFigure } from '../../src/core/figure/file-name.ts';
import { renderFigure } from '../../src/core/figure/render-figure.ts';
import { layoutNames } from '../../src/core/figure/layout-name.ts';
import { sizeNames } from '../../src/core/figure/sizes.ts';
import { tones } from '../../src/core/figure/tone.ts';
import { buildMapGeometry } from '../../src/core/geometry.ts';
import { defaultSelection, type Selection } from '../../src/core/selection.ts';
import { buildView } from '../../src/core/view.ts';
import { createFormViews } from '../../src/core/equal/equal-view.ts';
import { parseTiling } from '../../src/core/equal/tiling.ts';
import { createFigureCommand } from '../../scripts/figure/run-figures.ts';
import { runCommand } from '../../scripts/lib/cli.ts';
import { silentProgress } from '../../scripts/lib/progress.ts';
import { buildAtlas } from '../../scripts/pipeline/build.ts';
import { createMemoryDisk } from '../fixtures/toyland/memory-disk.ts';
import { buildToyland } from '../fixtures/toyland/toyland.ts';

const code = { version: '1.0.0', hash: 'a'.repeat(64) };
const files = buildAtlas({ effects: createMemoryDisk(buildToyland()), progress: silentProgress, code }, 'in');
const load = (name: string): unknown => JSON.parse(new TextDecoder().decode(files.get(name)));
const dataset = parseDataset(load('atlas.topo.json'), load('atlas.catalog.json'));
const buildAnyView = createFormViews(parseTiling(load('atlas-equal.json'), dataset.municipalities));
const address = 'https://atlas.example/karte/';

/** As a page of the site has it: it begins with a language, an indicator and a page of its own. */
const paintedDataset = {
  ...dataset,
  catalog: {
    ...dataset.catalog,
    start: { language: 'en' as const, indicator: 'start', page: 'gaps' as const },
  },
};

const plainView = buildView(dataset, defaultSelection(dataset.catalog));

/** What the page draws, and the command line that it shows. */
function drawInPage(part: Partial<Selection>, choice: FigureChoice) {
  const selection = { ...defaultSelection(paintedDataset.catalog), page: 'map' as const, ...part };
  const view = viewOfFigure(buildAnyView(paintedDataset, selection), choice.language, choice);
  const geometry = buildMapGeometry(view.dataset.topology, view.dataset.municipalities);
  return {
    svg: renderFigure(view, geometry, optionsOf(choice, address)),
    name: nameFigure(view, choice),
    line: commandOf(view, choice, { address, formats: ['svg'] }),
  };
}

/** Runs a command line as it was shown. */
async function runLine(line: string) {
  const disk = createMemoryDisk(new Map(files));
  const before = new Set(disk.files.keys());
  const args = line
    .replace('npm run figure -- ', '')
    .split(' ')
    .map((word) => word.replaceAll('"', ''));
  const command = createFigureCommand({ effects: disk, progress: silentProgress });
  const errors: string[] = [];
  const terminal = { out: () => undefined, error: (text: string) => void errors.push(text) };
  const status = await runCommand(command, [...args, '--data', 'in', '--out', 'drawn'], terminal);
  expect(errors).toEqual([]);
  expect(status).toBe(0);
  return [...disk.files].filter(([path]) => !before.has(path));
}

describe('the figure of the page and that of the command line it shows', () => {
  test.each(sizeNames.map((size) => [size]))('are the same bytes under the same name at %s', async (size) => {
    const choice = defaultChoice(plainView, size, 'de');
    const { svg, name, line } = drawInPage({ page: 'table', outlines: ['district'] }, choice);
    const [[path, bytes] = ['', new Uint8Array()]] = await runLine(line);
    expect(path).toBe(`drawn/${name}.svg`);
    expect(new TextDecoder().decode(bytes)).toBe(svg);
  });

  test.each([
    ['drawn in equal sizes', {}, {}],
    ['drawn in equal sizes, a part of it', {}, { area: '08111' }],
    ['of the table, in equal sizes', { page: 'table' }, {}],
    ['of a page that knows no equal sizes', { page: 'report' }, {}],
  ] as const)('are the same bytes under the same name %s', async (_what, part, more) => {
    const choice = { ...defaultChoice(plainView, '174mm', 'de'), ...more };
    const { svg, name, line } = drawInPage({ form: 'equal', ...part }, choice);
    const [[path, bytes] = ['', new Uint8Array()]] = await runLine(line);
    expect(path).toBe(`drawn/${name}.svg`);
    expect(new TextDecoder().decode(bytes)).toBe(svg);
    expect(svg.includes('gleich großes Sechseck')).toBe(!('page' in part && part.page === 'report'));
  });

  test('are the same with every choice turned round, in the other language', async () => {
    const choice: FigureChoice = {
      size: '120mm',
      language: 'en',
      tone: 'hatched',
      layout: 'chart',
      hasNorth: true,
      inset: [],
      embedsFonts: false,
    };
    const { svg, line } = drawInPage({ weight: 'refugees', marks: false }, choice);
    const [[, bytes] = ['', new Uint8Array()]] = await runLine(line);
    expect(new TextDecoder().decode(bytes)).toBe(svg);
    expect(svg).toContain('lang="en"');
  });

  const [first = '', second = ''] = dataset.groups.district.map(({ id }) => String(id));
  const other = dataset.catalog.indicators.find(({ id }) => id !== plainView.indicator.id)!.id;
  const plain = defaultChoice(plainView, '174mm', 'de');

  test.each<readonly [string, Partial<FigureChoice>]>([
    ...tones.map((tone) => [`the tone ${tone}`, { tone }] as const),
    ...layoutNames.map((layout) => [`the layout ${layout}`, { layout, second: other }] as const),
    ['an arrow to the north', { hasNorth: true }],
    ['an inset', { inset: [first] }],
    ['an inset of several parts', { inset: [first, second], layout: 'map' }],
    ['one area', { area: second }],
    ['one area alone, as a chart', { area: second, layout: 'chart' }],
  ])('are the same with %s, and again by the address that the figure prints', async (_name, part) => {
    const { svg, name, line } = drawInPage({}, { ...plain, ...part });
    const [[path, bytes] = ['', new Uint8Array()]] = await runLine(line);
    expect(path).toBe(`drawn/${name}.svg`);
    expect(new TextDecoder().decode(bytes)).toBe(svg);
    const look = { grey: ' --greyscale', hatched: ' --hatched', colour: '' }[part.tone ?? 'colour'];
    const north = part.hasNorth === true ? ' --north' : '';
    const [[, again] = ['', new Uint8Array()]] = await runLine(`"https://${printedIn(svg)}"${look}${north}`);
    expect(new TextDecoder().decode(again)).toBe(svg);
  });

  test('are the same with the letters embedded', async () => {
    const { line } = drawInPage({}, { ...plain, embedsFonts: true });
    const [[, bytes] = ['', new Uint8Array()]] = await runLine(line);
    expect(new TextDecoder().decode(bytes)).toContain('@font-face');
  });
});

/** The address in the last lines of a figure, put together again. */
function printedIn(svg: string): string {
  const lines = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].at(-1)![1]!;
  const text = lines
    .replace(/<\/tspan> <tspan[^>]*>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&');
  return /atlas\.example.*$/.exec(text)![0].replace(/\s/g, '');
}
