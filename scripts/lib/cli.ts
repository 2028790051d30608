import { parseArgs } from 'node:util';
import { InputError, type Problem } from '../../src/core/problem.ts';
import { formatProblems } from './format-problems.ts';
import { adviseNearest } from './nearest.ts';

/** Flags by name: `string` takes a value, `boolean` none. */
export type FlagTypes = Readonly<Record<string, 'string' | 'boolean'>>;

export type Flags<T extends FlagTypes> = {
  readonly [name in keyof T]: (T[name] extends 'string' ? string : boolean) | undefined;
};

/** A command line: how it is called, and what it does. */
export interface Command<T extends FlagTypes> {
  /** Shown for `--help` and after a wrong flag. */
  readonly usage: string;
  readonly flags: T;
  /** Whether words without a flag are taken; refused where left out. */
  readonly takesWords?: boolean;
  /** Returns the exit code. */
  readonly run: (flags: Flags<T>, words: readonly string[]) => Promise<number>;
}

/** Where a command prints to. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
};

/**
 * Runs a command and tells how it ended: 0 fine; 1 the input or the flags are wrong (messages only, all problems);
 * 2 a bug (with the stack).
 */
export async function runCommand<T extends FlagTypes>(
  command: Command<T>,
  args: readonly string[],
  terminal: Terminal = processTerminal,
): Promise<number> {
  try {
    const parsed = parseFlags(args, command);
    if (parsed) return await command.run(parsed.flags, parsed.words);
    terminal.out(`${command.usage}\n`);
    return 0;
  } catch (error) {
    terminal.error(describeError(error));
    return error instanceof InputError ? 1 : 2;
  }
}

function describeError(error: unknown): string {
  if (error instanceof InputError) return `${formatProblems(error.problems)}\n`;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `a bug in the program, not in the input:\n${stack}\n`;
}

interface Parsed<T extends FlagTypes> {
  readonly flags: Flags<T>;
  readonly words: readonly string[];
}

/** `undefined` means that help was asked for. */
function parseFlags<T extends FlagTypes>(
  args: readonly string[],
  command: Command<T>,
): Parsed<T> | undefined {
  const names = Object.keys(command.flags);
  const options = Object.fromEntries(Object.entries(command.flags).map(([name, type]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean' } },
      allowPositionals: command.takesWords === true,
    });
    return values['help'] === true ? undefined : { flags: values as Flags<T>, words: positionals };
  } catch (error) {
    if (!isWrongFlag(error)) throw error;
    const known = [...names, 'help'].map((name) => `--${name}`);
    const [, flag] = /^Unknown option '(-[\w-]*)'/.exec(error.message) ?? [];
    const { mend } = adviseNearest(flag ?? '', known);
    const problem: Problem = {
      what: `wrong flag: ${flag ?? error.message}`,
      file: 'command line',
      expected: `one of ${known.join(', ')}`,
      mend: mend === undefined ? command.usage : `${mend}\n${command.usage}`,
    };
    throw new InputError([problem]);
  }
}

function isWrongFlag(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
