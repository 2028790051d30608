import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

import { compiler } from './compiler.ts';

const cache = 'node_modules/.cache';

/**
 * What must hold before every commit, the slowest first. Files that have not changed since the last time are not linted
 * again; `npm test` lints everything, because what a type is can change without its file.
 */
const checks: Readonly<Record<string, readonly [string, ...string[]]>> = {
  lint: [
    'npx',
    'eslint',
    '--cache',
    '--cache-strategy',
    'content',
    '--cache-location',
    `${cache}/eslint/`,
    '.',
  ],
  types: compiler,
  architecture: ['npx', 'vitest', 'run', 'test/architecture.test.ts'],
  format: ['npx', 'oxfmt', '--check'],
};

/** Runs a program to its end and shows what it said all at once, so that several do not mix. */
async function check(name: string, [program, ...words]: readonly [string, ...string[]]): Promise<boolean> {
  const started = performance.now();
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('close', resolve).on('error', reject);
  });
  if (status !== 0) process.stdout.write(Buffer.concat(said));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${name.padEnd(12)} ${seconds} s`);
  return status === 0;
}

const waiting = Object.entries(checks);
const results: boolean[] = [];

async function work(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    results.push(await check(...next));
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
process.exitCode = results.every(Boolean) ? 0 : 1;
