import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a run of a Node program took. */
export interface Usage {
  /** Of the processor, user and system together. */
  readonly cpuS: number;
  readonly peakMB: number;
}

/**
 * Loaded before the program: notes what the process took when it ends. On Linux `maxRSS` begins with what the process
 * held that started this one, so the system's own peak of its memory is taken where it can be had.
 */
const note = `
  import { existsSync, readFileSync, writeFileSync } from 'node:fs';
  process.on('exit', () => {
    const usage = process.resourceUsage();
    const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
    const maxRSS = Number(/VmHWM:\\s*(\\d+)/.exec(status)?.[1] ?? usage.maxRSS);
    writeFileSync(process.env.USAGE_FILE, JSON.stringify({ ...usage, maxRSS }));
  });`;

/**
 * Runs a Node program in a process of its own.
 *
 * @param args flags of Node, the program and its arguments
 * @throws Error with what it printed if it fails
 */
export function measureRun(args: readonly string[]): Usage {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'usage.json');
  try {
    const preload = `data:text/javascript,${encodeURIComponent(note)}`;
    const { status, stderr } = spawnSync(process.execPath, ['--import', preload, ...args], {
      env: { ...process.env, USAGE_FILE: file, NODE_OPTIONS: '' },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stderr}`);
    const usage = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage;
    return {
      cpuS: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
      peakMB: usage.maxRSS / 1000,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The least of each figure of several runs: whatever else the machine does can only add to it. */
export function takeBest(runs: readonly Usage[]): Usage {
  return {
    cpuS: Math.min(...runs.map(({ cpuS }) => cpuS)),
    peakMB: Math.min(...runs.map(({ peakMB }) => peakMB)),
  };
}
