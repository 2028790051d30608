import { describe, expect, test } from 'vitest';
import { runCommand, type Flags } from '../../../scripts/lib/cli.ts';
import { InputError } from '../../../src/core/problem.ts';

const flagTypes = { out: 'string', check: 'boolean' } as const;

/** Runs a command that prints its flags, or throws what it is given. */
async function run(args: readonly string[], failure?: Error) {
  const printed = { out: '', error: '' };
  const terminal = {
    out: (text: string) => void (printed.out += text),
    error: (text: string) => void (printed.error += text),
  };
  const command = {
    usage: 'usage: toy',
    flags: flagTypes,
    run: (flags: Flags<typeof flagTypes>) => {
      if (failure) throw failure;
      terminal.out(JSON.stringify(flags));
      return Promise.resolve(0);
    },
  };
  return { code: await runCommand(command, args, terminal), ...printed };
}

describe('a command line', () => {
  test('hands its flags to the command', async () => {
    expect(await run(['--out', 'x', '--check'])).toEqual({
      code: 0,
      out: '{"out":"x","check":true}',
      error: '',
    });
  });

  test('shows its usage for --help', async () => {
    expect(await run(['--help'])).toEqual({ code: 0, out: 'usage: toy\n', error: '' });
  });

  test.each([['--chek'], ['--out'], ['stray']])('ends with 1 and the usage for %s', async (argument) => {
    const { code, error } = await run([argument]);
    expect(code).toBe(1);
    expect(error).toContain('one of --out, --check, --help');
    expect(error).toContain('usage: toy');
  });

  test('ends with 1 and all messages, without a stack, if the input is wrong', async () => {
    const problems = [
      { what: 'missing file', file: 'a.csv' },
      { what: 'blank cell', file: 'b.csv', row: 2 },
    ];
    const { code, error } = await run([], new InputError(problems));
    expect(code).toBe(1);
    expect(error).toBe('a.csv: missing file\n\nb.csv, row 2: blank cell\n\n2 problems\n');
  });

  test('ends with 2 and the stack if the program is wrong', async () => {
    const { code, error } = await run([], new TypeError('x is not a function'));
    expect(code).toBe(2);
    expect(error).toMatch(/TypeError: x is not a function\n\s+at /);
  });
});
