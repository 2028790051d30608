import { describe, expect, test } from 'vitest';
import { formatResults, runSteps, type Step } from '../../scripts/testing/steps.ts';

//  data ──> site ──> pages
//  lint
const steps: readonly Step[] = [
  { name: 'lint', command: ['lint'] },
  { name: 'data', command: ['data'] },
  { name: 'site', command: ['site'], needs: ['data'] },
  { name: 'pages', command: ['pages'], needs: ['site'] },
];

describe('the steps of a test run', () => {
  test('are done in order', async () => {
    const { done } = await runWithFailing([]);
    expect(done).toEqual(['lint', 'data', 'site', 'pages']);
  });

  test('go on after a failure that they do not need', async () => {
    const { done, results } = await runWithFailing(['lint']);
    expect(done).toEqual(['lint', 'data', 'site', 'pages']);
    expect(results.map(({ failed }) => failed)).toEqual([1, 0, 0, 0]);
  });

  test('are skipped, and count as failed, after a failure that they need, however far back', async () => {
    const { done, results, lines } = await runWithFailing(['data']);
    expect(done).toEqual(['lint', 'data']);
    expect(results.map(({ failed }) => failed)).toEqual([0, 1, 1, 1]);
    expect(lines).toContain('site: skipped, it needs "data"');
    expect(lines).toContain('pages: skipped, it needs "site"');
  });

  test('say which of how many is under way', async () => {
    const { lines } = await runWithFailing([]);
    expect(lines).toEqual(['[1/4] lint', '[2/4] data', '[3/4] site', '[4/4] pages']);
  });

  test('run side by side, but none before what it needs, and none beside one that runs alone', async () => {
    const { beside } = await runTogether([{ name: 'units', command: ['units'], alone: true }, ...steps], 2);
    expect(beside).toEqual({ units: [], lint: [], data: ['lint'], site: [], pages: [] });
  });

  test('run side by side as many as there is room for', async () => {
    const free = ['a', 'b', 'c', 'd'].map((name): Step => ({ name, command: [name] }));
    const { beside } = await runTogether(free, 3);
    expect(beside).toEqual({ a: [], b: ['a'], c: ['a', 'b'], d: [] });
  });

  test('are told apart from steps that can never start', async () => {
    const lost: Step = { name: 'pages', command: ['pages'], needs: ['site'] };
    await expect(runSteps([lost], succeed, () => undefined, 1)).rejects.toThrow('never done: pages');
  });

  test('count what their tool counted, read after it ran', async () => {
    let written = { passed: 0, failed: 0 };
    const step: Step = { name: 'tests', command: ['tests'], loadCounts: () => written };
    const write = () => {
      written = { passed: 40, failed: 2 };
      return Promise.resolve(false);
    };
    expect(await runSteps([step], write, () => undefined, 1)).toMatchObject([{ passed: 40, failed: 2 }]);
  });

  test('fail if their tool left no report behind', async () => {
    const step: Step = { name: 'tests', command: ['tests'], loadCounts: () => undefined };
    expect(await runSteps([step], succeed, () => undefined, 1)).toMatchObject([{ passed: 0, failed: 1 }]);
  });

  test('are summed up one a line, names aligned', async () => {
    const { results } = await runWithFailing(['data']);
    expect(formatResults(results)).toEqual([
      '  ✓ lint   1 passed, 0 failed',
      '  ✗ data   0 passed, 1 failed',
      '  ✗ site   skipped',
      '  ✗ pages  skipped',
    ]);
  });
});

const succeed = () => Promise.resolve(true);

async function runWithFailing(failing: readonly string[]) {
  const done: string[] = [];
  const lines: string[] = [];
  const run = ({ name }: Step) => {
    done.push(name);
    return Promise.resolve(!failing.includes(name));
  };
  const results = await runSteps(steps, run, (line) => lines.push(line), 1);
  return { done, lines, results };
}

/** Notes of each step which others were under way when it began; those that began together end together. */
async function runTogether(all: readonly Step[], atOnce: number) {
  const running = new Set<string>();
  const beside: Record<string, readonly string[]> = {};
  const run = async ({ name }: Step) => {
    beside[name] = [...running];
    running.add(name);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running.clear();
    return true;
  };
  await runSteps(all, run, () => undefined, atOnce);
  return { beside };
}
