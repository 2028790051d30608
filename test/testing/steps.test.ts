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
  test('are done in order', () => {
    const { done } = runWithFailing([]);
    expect(done).toEqual(['lint', 'data', 'site', 'pages']);
  });

  test('go on after a failure that they do not need', () => {
    const { done, results } = runWithFailing(['lint']);
    expect(done).toEqual(['lint', 'data', 'site', 'pages']);
    expect(results.map(({ failed }) => failed)).toEqual([1, 0, 0, 0]);
  });

  test('are skipped, and count as failed, after a failure that they need, however far back', () => {
    const { done, results, lines } = runWithFailing(['data']);
    expect(done).toEqual(['lint', 'data']);
    expect(results.map(({ failed }) => failed)).toEqual([0, 1, 1, 1]);
    expect(lines).toContain('site: skipped, it needs "data"');
    expect(lines).toContain('pages: skipped, it needs "site"');
  });

  test('say which of how many is under way', () => {
    const { lines } = runWithFailing([]);
    expect(lines).toEqual(['[1/4] lint', '[2/4] data', '[3/4] site', '[4/4] pages']);
  });

  test('count what their tool counted, read after it ran', () => {
    let written = { passed: 0, failed: 0 };
    const step: Step = { name: 'tests', command: ['tests'], loadCounts: () => written };
    const write = () => {
      written = { passed: 40, failed: 2 };
      return false;
    };
    expect(runSteps([step], write, () => undefined)).toMatchObject([{ passed: 40, failed: 2 }]);
  });

  test('fail if their tool left no report behind', () => {
    const step: Step = { name: 'tests', command: ['tests'], loadCounts: () => undefined };
    expect(
      runSteps(
        [step],
        () => true,
        () => undefined,
      ),
    ).toMatchObject([{ passed: 0, failed: 1 }]);
  });

  test('are summed up one a line, names aligned', () => {
    const { results } = runWithFailing(['data']);
    expect(formatResults(results)).toEqual([
      '  ✓ lint   1 passed, 0 failed',
      '  ✗ data   0 passed, 1 failed',
      '  ✗ site   skipped',
      '  ✗ pages  skipped',
    ]);
  });
});

function runWithFailing(failing: readonly string[]) {
  const done: string[] = [];
  const lines: string[] = [];
  const run = ({ name }: Step) => {
    done.push(name);
    return !failing.includes(name);
  };
  const results = runSteps(steps, run, (line) => lines.push(line));
  return { done, lines, results };
}
