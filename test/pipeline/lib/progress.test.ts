import { describe, expect, test } from 'vitest';
import { createProgress } from '../../../scripts/lib/progress.ts';

function printed(isTerminal: boolean): string {
  let text = '';
  let clock = 0;
  const progress = createProgress({
    write: (part) => void (text += part),
    isTerminal,
    now: () => (clock += 25),
  });
  progress.begin('read');
  const warnings = [{ what: 'never used', file: 'recode.csv', row: 2 }];
  progress.end({ stage: 'read', lines: ['3 files', '12 rows'], warnings });
  return text;
}

describe('progress', () => {
  test('is plain lines in a log, the same on every run', () => {
    expect(printed(false)).toBe('read       3 files; 12 rows\n  warning: recode.csv, row 2: never used\n');
  });

  test('shows the running stage on a terminal and replaces it by its time', () => {
    const escape = '\u001b';
    expect(printed(true)).toBe(
      `read       …\r${escape}[Kread          25 ms  3 files; 12 rows\n  warning: recode.csv, row 2: never used\n`,
    );
  });
});
