import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createFigureCommand } from '../../scripts/figure/run-figures.ts';
import { runCommand } from '../../scripts/lib/cli.ts';
import { silentProgress } from '../../scripts/lib/progress.ts';
import { buildAtlas } from '../../scripts/pipeline/build.ts';
import { createMemoryDisk } from '../fixtures/toyland/memory-disk.ts';
import { buildToyland } from '../fixtures/toyland/toyland.ts';

const toyland = buildAtlas(
  {
    effects: createMemoryDisk(buildToyland()),
    progress: silentProgress,
    code: { version: '1.0.0', hash: 'a'.repeat(64) },
  },
  'in',
);

/** Runs the command on Toyland, on a disk that exists only here. */
async function run(...args: string[]) {
  const disk = createMemoryDisk(new Map(toyland));
  disk.files.set('queries.txt', new TextEncoder().encode('# two\n?merkmal=start&umriss=kreis\nstart\n'));
  const before = new Set(disk.files.keys());
  const lines: string[] = [];
  const errors: string[] = [];
  const progress = {
    begin: () => undefined,
    end: (report: { lines: readonly string[] }) => lines.push(...report.lines),
  };
  const terminal = { out: () => undefined, error: (text: string) => void errors.push(text) };
  const command = createFigureCommand({ effects: disk, progress });
  const status = await runCommand(command, [...args, '--data', 'in', '--out', 'drawn'], terminal);
  const written = new Map([...disk.files].filter(([path]) => !before.has(path)));
  return { status, lines, error: errors.join(''), written };
}

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('npm run figure', () => {
  test('writes a figure in every format asked for, and names each file', async () => {
    const { status, lines, written } = await run('start', '--format', 'svg,png,pdf', '--width', '85mm');
    expect(status).toBe(0);
    expect(lines).toEqual([...written.keys()]);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^drawn\/start_.*_85mm_de\.svg$/);
    const [svg, png, pdf] = [...written.values()].map((bytes) => Buffer.from(bytes).toString('latin1'));
    expect(svg).toMatch(/^<svg /);
    expect(png).toMatch(/^.PNG/);
    expect(pdf).toMatch(/^%PDF-1\.7/);
  });

  test('makes the same bytes again', async () => {
    const [first, second] = [
      await run('start', '--format', 'svg,pdf'),
      await run('start', '--format', 'svg,pdf'),
    ];
    expect([...first.written]).toEqual([...second.written]);
  });

  test('packs a bundle: the figure with all that belongs to it, the same bytes again', async () => {
    const args = ['start', '--bundle', '--format', 'svg', '--width', '85mm'];
    const [first, second] = [await run(...args), await run(...args)];
    expect([...first.written]).toEqual([...second.written]);
    const [[path, bytes] = ['', new Uint8Array()]] = [...first.written];
    expect(path).toMatch(/^drawn\/start_.*_85mm_de\.zip$/);
    const names = Object.keys(unzipSync(bytes)).map((name) => name.replace(/^.*\//, ''));
    expect(names[0]).toMatch(/\.svg$/);
    expect(names).toEqual(expect.arrayContaining(['values.csv', 'map.R', 'citation.bib', 'view.json']));
  });

  test('takes queries from a file, and makes a figure of every indicator', async () => {
    expect((await run('--file', 'queries.txt')).written.size).toBe(2);
    const { written } = await run('--all', '--lang', 'en');
    expect([...written.keys()].every((path) => path.endsWith('_en.svg'))).toBe(true);
    expect(written.size).toBeGreaterThan(1);
  });

  test('draws nothing where one query of several is wrong', async () => {
    const { status, error, written } = await run('start', 'strat');
    expect(status).toBe(1);
    expect(error).toContain('unknown in the query "strat": merkmal=strat');
    expect(written.size).toBe(0);
  });

  test.each([
    ['nothing is asked for', [], 'no figure asked for'],
    ['the file is missing', ['--file', 'none.txt'], 'missing file'],
    ['a flag is unknown', ['start', '--colour'], 'wrong flag'],
    ['a flag has a wrong value', ['start', '--format', 'gif'], 'unknown format: gif'],
  ])('ends with 1 where %s', async (_case, args, message) => {
    const { status, error } = await run(...args);
    expect(status).toBe(1);
    expect(error).toContain(message);
  });
});

test.each([
  ['a flag', ['start', '--widht', '85mm'], 'wrong flag: --widht', 'did you mean --width?'],
  ['an indicator', ['strat'], 'merkmal=strat', 'did you mean start?'],
  ['a parameter', ['?merkmal=start&gebeit=08'], 'unknown parameter', 'did you mean gebiet?'],
  ['a layout', ['start', '--layout', 'pairs'], 'unknown layout: pairs', 'did you mean pair?'],
])('a slip in %s is named with what was meant', async (_case, args, what, mend) => {
  const { status, error } = await run(...args);
  expect(status).toBe(1);
  expect(error).toContain(what);
  expect(error).toContain(mend);
});

test('what is like no name is refused without a guess', async () => {
  expect((await run('start', '--xylophone')).error).not.toContain('did you mean');
});

describe('an atlas', () => {
  test('has a figure for each district, named and counted by itself', async () => {
    const { status, written, lines } = await run('start', '--each', 'district');
    expect(status).toBe(0);
    expect(lines.length).toBeGreaterThan(1);
    const titles = [...written.values()].map((bytes) => /<title[^>]*>([^<]*)</.exec(textOf(bytes))?.[1]);
    expect(new Set(titles).size).toBe(lines.length);
    for (const path of lines) expect(path).toMatch(/_gebiet-\w+\.svg$/);
  });

  test('of an unknown area, or of one and all at once, is refused', async () => {
    expect((await run('start', '--area', '99')).error).toContain('unknown area: 99');
    expect((await run('start', '--each', 'street')).error).toContain('unknown level: street');
    expect((await run('start', '--each', 'district', '--area', '99')).error).toContain('--area or --each');
  });
});

test('an SVG carries its letters where they are asked for', async () => {
  const [embedded] = [...(await run('start', '--embed-fonts')).written.values()];
  expect(textOf(embedded)).toMatch(/<style>@font-face\{.*data:font\/woff2;base64,/);
  const [plain] = [...(await run('start')).written.values()];
  expect(textOf(plain)).not.toContain('@font-face');
});

describe('the figure of Toyland', () => {
  // A missing golden file is written, but never on the server that checks changes.
  test('has not changed since it was looked at', async () => {
    const golden = 'test/golden/figure-toyland.svg';
    const { written } = await run('?merkmal=start&umriss=verband,kreis,regierungsbezirk', '--width', '120mm');
    const svg = textOf([...written.values()][0]).replace(/Ausgabe \w+/, 'Ausgabe …');
    if (!existsSync(golden) && process.env['CI'] === undefined) writeFileSync(golden, svg);
    expect(svg).toBe(readFileSync(golden, 'utf8'));
  });
});
