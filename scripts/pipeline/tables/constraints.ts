import type { Field } from './table-schema.ts';

/** What a cell holds if it is not missing. */
export type Value = string | number | boolean;

/** A rule that values of a field have to keep. */
export interface Check {
  readonly what: string;
  readonly expected: string;
  readonly holds: (text: string, value: Value) => boolean;
  /** What may be done about a text for which it does not hold. */
  readonly mend?: (text: string) => string | undefined;
}

type LimitName = 'minimum' | 'maximum' | 'minLength' | 'maxLength';

const limits: Readonly<Record<LimitName, (limit: number) => Check>> = {
  minimum: (limit) => ({
    what: 'value too small',
    expected: `at least ${limit}`,
    holds: (_, value) => Number(value) >= limit,
  }),
  maximum: (limit) => ({
    what: 'value too large',
    expected: `at most ${limit}`,
    holds: (_, value) => Number(value) <= limit,
  }),
  minLength: (limit) => ({
    what: 'value too short',
    expected: `at least ${limit} characters`,
    holds: (text) => text.length >= limit,
  }),
  maxLength: (limit) => ({
    what: 'value too long',
    expected: `at most ${limit} characters`,
    holds: (text) => text.length <= limit,
  }),
};

/** All rules that the data package states about a field. */
export function createChecks({ constraints, categories }: Field): readonly Check[] {
  const checks: Check[] = [];
  if (constraints.pattern !== undefined) checks.push(createPatternCheck(constraints.pattern));
  for (const [name, create] of Object.entries(limits)) {
    const limit = constraints[name as LimitName];
    if (limit !== undefined) checks.push(create(limit));
  }
  const lists = [constraints.enum, categories].filter((list) => list !== undefined);
  return [...checks, ...lists.map(createListCheck)];
}

function createPatternCheck(pattern: string): Check {
  const expression = new RegExp(`^(?:${pattern})$`, 'u');
  return {
    what: 'value not of the agreed form',
    expected: `text like ${pattern}`,
    holds: (text) => expression.test(text),
  };
}

/** Signs between answers that hardly stand within one. */
const severalAnswers = /[^\s;|][;|\n]\s*[^\s;|]/;

function createListCheck(list: readonly string[]): Check {
  return {
    what: 'unknown value',
    expected: `one of ${list.join(', ')}`,
    holds: (text) => list.includes(text),
    mend: (text) =>
      severalAnswers.test(text) || text.split(/[,/+]/).every((part) => list.includes(part.trim()))
        ? 'if these are several answers in one cell, say under "reshape.several" of the table which column each becomes'
        : undefined,
  };
}
