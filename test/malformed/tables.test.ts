import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../scripts/fuzz/trial.ts';
import { formatProblem } from '../../src/core/problem.ts';
import { buildToyland } from '../fixtures/toyland/toyland.ts';
import { cells } from './cells.ts';
import { descriptions } from './descriptions.ts';
import { files } from './files.ts';
import { malformedKeys } from './keys.ts';

const shapes = ['08111001', '08111002', '08111003', '08111004', '08211001', '08211971'];
const families = { files, keys: malformedKeys, cells, descriptions };

test('the input that is spoiled here is right before', () => {
  expect(checkFiles(buildToyland(), shapes).problems).toEqual([]);
});

describe.each(Object.entries(families))('malformed %s', (_family, cases) => {
  test.each(cases)('%s', (_name, input, message) => {
    const lines = checkFiles(input, shapes).problems.map(formatProblem);
    expect(lines.join('\n')).toContain(message);
    for (const line of lines) expect(line).not.toMatch(/undefined|\[object/);
  });
});

test('there are many of them, each with a name and a message of its own', () => {
  const all = Object.values(families).flat();
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(new Set(all.map(([name]) => name)).size).toBe(all.length);
  expect(new Set(all.map(([, , message]) => message)).size).toBe(all.length);
});
