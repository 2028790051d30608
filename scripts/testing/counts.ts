import * as v from 'valibot';

/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const vitestReport = v.object({ numPassedTests: count, numFailedTests: count });
const playwrightReport = v.object({ stats: v.object({ expected: count, unexpected: count, flaky: count }) });

/** Reads what `vitest --reporter=json` wrote. */
export function parseVitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests } = v.parse(vitestReport, report);
  return { passed: numPassedTests, failed: numFailedTests };
}

/**
 * Reads what `playwright test --reporter=json` wrote. A test that passed only when repeated has
 * passed: on a busy machine the software renderer can miss a limit of time. The list of tests names it as flaky.
 */
export function parsePlaywrightCounts(report: unknown): Counts {
  const { expected, unexpected, flaky } = v.parse(playwrightReport, report).stats;
  return { passed: expected + flaky, failed: unexpected };
}

/**
 * The counts of a step from the counts that its tool reported (`undefined`: it reported none, as a compiler does) and
 * from how it ended. A failed end without a failed test, and a test run without any test, is one failure: what could
 * not start must not look green.
 */
export function buildStepCounts(succeeded: boolean, reported: Counts | undefined): Counts {
  const { passed, failed } = reported ?? { passed: succeeded ? 1 : 0, failed: 0 };
  const mute = failed === 0 && (!succeeded || passed === 0);
  return { passed, failed: mute ? 1 : failed };
}

export function sumCounts(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, counts) => sum + counts.passed, 0),
    failed: all.reduce((sum, counts) => sum + counts.failed, 0),
  };
}

/** The closing line of a test run, alone on its line: "812 passed, 0 failed". */
export function formatCounts(counts: Counts): string {
  return `${counts.passed} passed, ${counts.failed} failed`;
}
