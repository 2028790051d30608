import { describe, expect, test } from 'vitest';
import { findBrowser, loadBrowser, type Machine } from '../../scripts/testing/browser.ts';

const downloaded = '/home/anna/playwright/chrome';

describe('finding a browser', () => {
  test('prefers the chosen one to all others', () => {
    const { machine } = createMachine({
      programs: ['/opt/chrome', '/usr/bin/chromium'],
      chosen: '/opt/chrome',
    });
    expect(findBrowser(machine)).toBe('/opt/chrome');
  });

  test('refuses a chosen one that is not there, and says which variable to mend', () => {
    const { machine } = createMachine({ programs: ['/usr/bin/chromium'], chosen: '/opt/chrome' });
    expect(() => findBrowser(machine)).toThrow(/CHROME_PATH.*"\/opt\/chrome".*Mend:/);
  });

  test('takes the system’s Chromium before Chrome, wherever on the path they are', () => {
    const { machine } = createMachine({ programs: ['/usr/local/bin/google-chrome', '/usr/bin/chromium'] });
    expect(findBrowser(machine)).toBe('/usr/bin/chromium');
  });

  test('takes the downloaded one where the system has none', () => {
    expect(findBrowser(createMachine({ programs: [downloaded] }).machine)).toBe(downloaded);
  });

  test('finds none on a bare machine, and installs none by itself', () => {
    const { machine, runs } = createMachine({ programs: [] });
    expect(findBrowser(machine)).toBeUndefined();
    expect(runs).toEqual([]);
  });
});

describe('getting a browser', () => {
  test('installs nothing where there is one', () => {
    const { machine, runs } = createMachine({ programs: ['/usr/bin/chromium'], isRoot: true });
    expect(loadBrowser(machine)).toBe('/usr/bin/chromium');
    expect(runs).toEqual([]);
  });

  test('asks apt as root', () => {
    const { machine, runs } = createMachine({ programs: [], isRoot: true, installable: ['apt-get'] });
    expect(loadBrowser(machine)).toBe('/usr/bin/chromium');
    expect(runs).toEqual(['apt-get update', 'apt-get install -y chromium']);
  });

  test('never asks apt without being root, but downloads one', () => {
    const { machine, runs } = createMachine({ programs: [], installable: ['apt-get', 'npx'] });
    expect(loadBrowser(machine)).toBe(downloaded);
    expect(runs).toEqual(['npx playwright install chromium']);
  });

  test('downloads one where apt fails', () => {
    const { machine, runs } = createMachine({ programs: [], isRoot: true, installable: ['npx'] });
    expect(loadBrowser(machine)).toBe(downloaded);
    expect(runs).toEqual(['apt-get update', 'npx playwright install chromium']);
  });

  test('says what to do where every way fails', () => {
    const { machine } = createMachine({ programs: [] });
    expect(() => loadBrowser(machine)).toThrow(/no Chromium found.*apt-get install chromium.*CHROME_PATH/);
  });
});

interface MachineOptions {
  readonly programs: readonly string[];
  readonly chosen?: string;
  readonly isRoot?: boolean;
  /** Installers that work. */
  readonly installable?: readonly string[];
}

function createMachine({ programs, chosen, isRoot = false, installable = [] }: MachineOptions) {
  const present = new Set(programs);
  const runs: string[] = [];
  const machine: Machine = {
    environment: { PATH: '/usr/local/bin:/usr/bin', CHROME_PATH: chosen },
    isRoot,
    isExecutable: (path) => present.has(path),
    downloadedBrowser: () => downloaded,
    run: (program, ...words) => {
      runs.push([program, ...words].join(' '));
      if (!installable.includes(program)) return false;
      if (words.includes('install')) present.add(program === 'npx' ? downloaded : '/usr/bin/chromium');
      return true;
    },
  };
  return { machine, runs };
}
