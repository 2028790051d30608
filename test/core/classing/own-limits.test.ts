import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLimits } from '../../../src/core/classing/own-limits.ts';

describe('limits pasted as text', () => {
  test.each([
    ['0 - 10 - 20', 'de', [0, 10, 20]],
    ['0,5; 1; 2', 'de', [0.5, 1, 2]],
    ['0,5 1 2,25', 'de', [0.5, 1, 2.25]],
    ['0.5\n1\n2', 'de', [0.5, 1, 2]],
    ['1.000; 2.500,5', 'de', [1000, 2500.5]],
    ['0.5,1,2', 'de', [0.5, 1, 2]],
    ['0.5, 1, 2', 'en', [0.5, 1, 2]],
    ['1,000; 2,500.5', 'en', [1000, 2500.5]],
    ['\u22121\t0\t1', 'de', [-1, 0, 1]],
    ['10 – 20', 'de', [10, 20]],
    ['-1 -0,5 3', 'de', [-1, -0.5, 3]],
  ] as const)('are read as people write them: %j in %s', (text, language, limits) => {
    expect(readLimits(text, 'number', language)).toEqual({ limits });
  });

  test('can be months', () => {
    expect(readLimits('2018-03; 7/2017, 01.2018', 'month', 'de')).toEqual({ limits: [24210, 24216, 24218] });
  });

  test('are put in order, each once', () => {
    expect(readLimits('2 1 2', 'number', 'de')).toEqual({ limits: [1, 2] });
  });

  test('that cannot be read are named, all of them', () => {
    expect(readLimits('1; zwei; 3x', 'number', 'de')).toEqual({ fault: 'unreadable', parts: ['zwei', '3x'] });
    expect(readLimits('5', 'month', 'de')).toEqual({ fault: 'unreadable', parts: ['5'] });
  });

  test('must be some, and not more than eyes can tell apart', () => {
    expect(readLimits(' ; ', 'number', 'de')).toEqual({ fault: 'none' });
    expect(readLimits('1 2 3 4 5 6 7', 'number', 'de')).toEqual({ fault: 'many' });
  });

  test('never fail, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('number', 'month'),
        fc.constantFrom('de', 'en'),
        (text, kind, language) => {
          const read = readLimits(text, kind, language);
          if ('limits' in read) for (const limit of read.limits) expect(Number.isFinite(limit)).toBe(true);
        },
      ),
    );
  });
});
