import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const steps: readonly Step[] = [
  { name: 'types', command: ['npx', 'tsc', '--noEmit'] },
  { name: 'lint', command: ['npx', 'eslint', '.'] },
  { name: 'format', command: ['npx', 'prettier', '--check', '--log-level', 'warn', '.'] },
  {
    name: 'unit tests',
    command: npmRun('test:unit', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`),
    loadCounts: () => loadCounts(unitReport, parseVitestCounts),
  },
  { name: 'data', command: npmRun('data') },
  { name: 'report', command: npmRun('report'), needs: ['data'] },
  { name: 'site', command: npmRun('build'), needs: ['data'] },
  { name: 'disclosure gate', command: npmRun('gate'), needs: ['site'] },
  {
    name: 'browser tests',
    command: npmRun('test:browser', '--reporter=list,json'),
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
    needs: ['site'],
    loadCounts: () => loadCounts(browserReport, parsePlaywrightCounts),
  },
];

function loadCounts(file: string, parse: (report: unknown) => Counts): Counts | undefined {
  return existsSync(file) ? parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

function run({ command: [program, ...words], environment }: Step): boolean {
  const started = performance.now();
  const { status } = spawnSync(program, words, { stdio: 'inherit', env: { ...process.env, ...environment } });
  console.log(`    ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

const results = runSteps(steps, run, (line) => {
  console.log(`\n${line}`);
});
rmSync(reports, { recursive: true });
const total = sumCounts(results);
console.log(`\n${formatResults(results).join('\n')}\n\n${formatCounts(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
