import { describe, expect, test } from 'vitest';
import { createRandom } from '../../scripts/demo/random.ts';
import { findOffences } from '../../scripts/fuzz/check-tables.ts';
import { mutations } from '../../scripts/fuzz/mutations.ts';
import { checkFiles, prepareTrials, runTrial } from '../../scripts/fuzz/trial.ts';
import { buildToyland, change } from '../fixtures/toyland/toyland.ts';

const paths = [...buildToyland().keys()].filter((path) => /\.(?:csv|json)$/.test(path));

describe('spoiled tables', () => {
  test('never end in a bug, an unknown key or a message of no use', () => {
    const unspoiled = prepareTrials(buildToyland());
    expect(unspoiled.problems).toEqual([]);
    const trials = Array.from({ length: 400 }, (_, run) => runTrial(unspoiled, paths, `toyland-${run}`));
    expect(trials.filter(({ offences }) => offences.length > 0)).toEqual([]);
    const accepted = trials.filter(({ isAccepted }) => isAccepted).length;
    expect([accepted > 20, accepted < 380]).toEqual([true, true]);
  });

  test.each(Object.keys(mutations))('"%s" spoils a copy, in the same way for the same seed', (name) => {
    const bytes = Buffer.from('ags,size\n08111001,0.5\n08111002,1.5\n');
    const before = Uint8Array.from(bytes);
    const spoil = () => mutations[name]!(bytes, createRandom('1'));
    expect(spoil()).toEqual(spoil());
    expect(Uint8Array.from(bytes)).toEqual(before);
  });
});

describe('what counts as a finding', () => {
  const { problems, tables } = checkFiles(buildToyland());
  const known = new Set([
    '08111001',
    '08111002',
    '08111003',
    '08111004',
    '08211001',
    '08211971',
    'V001',
    'V002',
  ]);

  test('an unknown key that was accepted', () => {
    expect(problems).toEqual([]);
    expect(findOffences({ problems, tables }, known)).toEqual([]);
    const fewer = new Set([...known].filter((key) => key !== '08111003'));
    expect(findOffences({ problems, tables }, fewer)[0]).toContain('unknown key accepted');
  });

  test('a message with nothing in it', () => {
    const problem = { what: 'not undefined', file: 'a.csv' };
    expect(findOffences({ problems: [problem], tables }, known)).toEqual([
      'message of no use: a.csv: not undefined',
    ]);
  });

  test('any error that is not about the input', () => {
    const broken = new Map([...buildToyland()]);
    Object.defineProperty(broken, 'get', { value: () => ({ length: 4 }) });
    expect(() => checkFiles(broken)).toThrow(TypeError);
  });

  test('not a wrong input', () => {
    const wrong = change(buildToyland(), 'tables/mitglieder.csv', '08111003', '08999999');
    expect(checkFiles(wrong).problems[0]).toMatchObject({ what: 'unknown key: 08999999', row: 4 });
  });
});
