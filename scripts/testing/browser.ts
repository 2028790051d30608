import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { InputError, type Problem } from '../../src/core/problem.ts';

/** What the search asks of the computer it runs on, so that it can be tested without one. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** May install system packages without asking. */
  readonly isRoot: boolean;
  isExecutable(path: string): boolean;
  /** Where Playwright keeps the browser that it downloads, whether it is there or not. */
  downloadedBrowser(): string;
  /** Runs a program to its end with its output shown; `false` if it is missing or fails. */
  run(program: string, ...words: readonly string[]): boolean;
}

export const thisMachine: Machine = {
  environment: process.env,
  isRoot: process.getuid?.() === 0,
  isExecutable: isExecutableFile,
  downloadedBrowser: () => chromium.executablePath(),
  run: (program, ...words) => spawnSync(program, words, { stdio: ['ignore', 2, 2] }).status === 0,
};

const systemNames = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser'];

/**
 * The Chromium to test with: the one named by `CHROME_PATH`, else the system's, else the one Playwright downloaded.
 * `undefined` if there is none.
 *
 * @throws InputError if `CHROME_PATH` names no program
 */
export function findBrowser(machine: Machine): string | undefined {
  const chosen = machine.environment['CHROME_PATH'];
  if (chosen && !machine.isExecutable(chosen)) throw new InputError([wrongChoice(chosen)]);
  const folders = (machine.environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const installed = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return chosen || [...installed, machine.downloadedBrowser()].find((path) => machine.isExecutable(path));
}

/**
 * The same, and where there is none, one is installed: by apt as root, else by Playwright's download.
 *
 * @throws InputError with what to do, if both fail
 */
export function loadBrowser(machine: Machine): string {
  const ways = [
    () => true,
    () =>
      machine.isRoot &&
      machine.run('apt-get', 'update') &&
      machine.run('apt-get', 'install', '-y', 'chromium'),
    () => machine.run('npx', 'playwright', 'install', 'chromium'),
  ];
  for (const way of ways) {
    const found = way() ? findBrowser(machine) : undefined;
    if (found !== undefined) return found;
  }
  throw new InputError([noBrowser]);
}

const noBrowser: Problem = {
  what: 'no Chromium found for the browser tests',
  file: 'PATH',
  expected: systemNames.join(', '),
  mend: 'install one (Debian: apt-get install chromium), or set CHROME_PATH to a Chromium or Chrome program',
};

const wrongChoice = (found: string): Problem => ({
  what: 'the chosen browser is no program',
  file: 'CHROME_PATH',
  found,
  expected: 'the path of a Chromium or Chrome program',
  mend: 'correct CHROME_PATH, or remove it to use the system’s browser',
});

function isExecutableFile(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
