import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiler } from './compiler.ts';
import {
  formatCounts,
  parsePlaywrightCounts,
  parseVitestCounts,
  sumCounts,
  type Counts,
} from './testing/counts.ts';
import { formatResults, runSteps, type Step } from './testing/steps.ts';

const reports = mkdtempSync(join(tmpdir(), 'atlas-test-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

const npmRun = (script: string, ...words: readonly string[]): Step['command'] => [
  'npm',
  'run',
  '--silent',
  script,
  ...(words.length > 0 ? ['--', ...words] : []),
];

/** The longest first, so that none is left to run by itself at the end. */
const steps: readonly Step[] = [
  { name: 'data', command: npmRun('data') },
  { name: 'lint', command: ['npx', 'eslint', '.'] },
  { name: 'site', command: npmRun('build'), needs: ['data'] },
  { name: 'types', command: compiler },
  { name: 'format', command: ['npx', 'oxfmt', '--check'] },
  { name: 'report', command: npmRun('report'), needs: ['data'] },
  { name: 'disclosure gate', command: npmRun('gate'), needs: ['site'] },
  {
    name: 'unit tests',
    command: npmRun('test:unit', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`),
    alone: true,
    loadCounts: () => loadCounts(unitReport, parseVitestCounts),
  },
  {
    name: 'browser tests',
    command: npmRun('test:browser', '--reporter=list,json'),
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
    needs: ['site'],
    alone: true,
    loadCounts: () => loadCounts(browserReport, parsePlaywrightCounts),
  },
];

function loadCounts(file: string, parse: (report: unknown) => Counts): Counts | undefined {
  return existsSync(file) ? parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** What a step says is shown as it comes if it runs alone, else at its end, so that two do not mix. */
async function run({ name, command: [program, ...words], environment, alone }: Step): Promise<boolean> {
  const started = performance.now();
  const output = alone ? 'inherit' : 'pipe';
  const child = spawn(program, words, {
    stdio: ['ignore', output, output],
    env: { ...process.env, ...environment },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('close', resolve).on('error', reject);
  });
  process.stdout.write(Buffer.concat(said));
  console.log(`    ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

const announce = (line: string): void => {
  console.log(`\n${line}`);
};
const results = await runSteps(steps, run, announce, availableParallelism());
rmSync(reports, { recursive: true });
const total = sumCounts(results);
console.log(`\n${formatResults(results).join('\n')}\n\n${formatCounts(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
