import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildStepCounts,
  formatCounts,
  parsePlaywrightCounts,
  parseVitestCounts,
  sumCounts,
} from '../../scripts/testing/counts.ts';

const someCounts = fc.record({ passed: fc.nat(9999), failed: fc.nat(9999) });

describe('what a test tool reports', () => {
  test('passed and failed unit tests are read from Vitest’s report', () => {
    const report = {
      success: false,
      numTotalTests: 10,
      numPassedTests: 7,
      numFailedTests: 2,
      numPendingTests: 1,
    };
    expect(parseVitestCounts(report)).toEqual({ passed: 7, failed: 2 });
  });

  test('a browser test that passes when repeated has passed', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 0 } };
    expect(parsePlaywrightCounts(report)).toEqual({ passed: 7, failed: 1 });
  });

  test('a report of another shape is an error, not zero tests', () => {
    expect(() => parseVitestCounts({ numPassedTests: '7' })).toThrow();
    expect(() => parsePlaywrightCounts({ stats: {} })).toThrow();
  });
});

describe('the counts of a step', () => {
  test('a tool that counts nothing is one passed or one failed', () => {
    expect(buildStepCounts(true, undefined)).toEqual({ passed: 1, failed: 0 });
    expect(buildStepCounts(false, undefined)).toEqual({ passed: 0, failed: 1 });
  });

  test('a run without any test is a failure, however it ended', () => {
    expect(buildStepCounts(true, { passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 });
  });

  test('a run that ends badly although all its tests passed is a failure', () => {
    expect(buildStepCounts(false, { passed: 9, failed: 0 })).toEqual({ passed: 9, failed: 1 });
  });

  test('failed tests are counted once', () => {
    expect(buildStepCounts(false, { passed: 9, failed: 2 })).toEqual({ passed: 9, failed: 2 });
  });

  test('no step that ended badly is without failure', () => {
    fc.assert(
      fc.property(fc.option(someCounts, { nil: undefined }), (reported) => {
        expect(buildStepCounts(false, reported).failed).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the closing line', () => {
  test('is the sum of all steps', () => {
    const all = [
      { passed: 1, failed: 0 },
      { passed: 811, failed: 3 },
    ];
    expect(formatCounts(sumCounts(all))).toBe('812 passed, 3 failed');
  });

  test('of nothing is nothing', () => {
    expect(formatCounts(sumCounts([]))).toBe('0 passed, 0 failed');
  });
});
