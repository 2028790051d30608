import { parseMonth } from '../../src/core/month.ts';
import type { Field, MissingLabel } from './data-package.ts';

/** Why a cell holds no value. */
export interface Missing {
  readonly missing: MissingLabel;
}

/** Content of a cell: months are counted as in `src/core/month.ts`. */
export type Cell = string | number | boolean | Missing;

/** What is wrong with a cell, without its place. */
export interface CellFault {
  readonly what: string;
  readonly expected: string;
  readonly mend?: string;
}

type Value = Exclude<Cell, Missing>;
type Type = Field['type'];

/** A field made ready to read cells: returns the cell, or what is wrong with it. */
export type CellParser = (text: string) => { readonly cell: Cell } | { readonly fault: CellFault };

interface TypeRule {
  /** `undefined` if the text is not of this type. */
  readonly parse: (text: string) => Value | undefined;
  readonly expected: string;
  readonly mend?: string;
}

const decimal = /^[+-]?\d+(\.\d+)?$/;
const booleans: ReadonlyMap<string, boolean> = new Map([
  ['0', false],
  ['1', true],
  ['false', false],
  ['true', true],
]);

const typeRules: Readonly<Record<Type, TypeRule>> = {
  string: { parse: (text) => (text === '' ? undefined : text), expected: 'text' },
  integer: {
    parse: (text) => (/^[+-]?\d+$/.test(text) ? Number(text) : undefined),
    expected: 'a whole number',
  },
  number: {
    parse: (text) => (decimal.test(text) ? Number(text) : undefined),
    expected: 'a number',
    mend: 'write the decimal sign as "." and no thousands separator',
  },
  yearmonth: { parse: parseMonth, expected: 'a month like 2018-01' },
  boolean: { parse: (text) => booleans.get(text), expected: '0 or 1' },
};

/** Prepares the reading of a column: type, labelled missing values, constraints. */
export function createCellParser(field: Field): CellParser {
  const labels = new Map(field.missingValues.map(({ value, label }) => [value, label]));
  const rule = typeRules[field.type];
  const checks = createChecks(field);
  return (text) => {
    const label = labels.get(text);
    if (label !== undefined) return parseMissing(field, label);
    const cell = rule.parse(text);
    if (cell === undefined) return { fault: describeWrongType(field, text, rule) };
    const fault = checks.find((check) => !check.holds(text, cell));
    return fault ? { fault: { what: fault.what, expected: fault.expected } } : { cell };
  };
}

function parseMissing(field: Field, label: MissingLabel): ReturnType<CellParser> {
  if (!field.constraints.required) return { cell: { missing: label } };
  return {
    fault: { what: `value needed, but marked as ${label}`, expected: typeRules[field.type].expected },
  };
}

function describeWrongType(field: Field, text: string, rule: TypeRule): CellFault {
  const words = field.missingValues.map(({ value }) => JSON.stringify(value));
  const expected = words.length > 0 ? `${rule.expected}, or ${words.join(', ')} if missing` : rule.expected;
  if (text === '') return { what: 'blank cell', expected };
  return { what: `not ${rule.expected}`, expected, ...(rule.mend === undefined ? {} : { mend: rule.mend }) };
}

interface Check {
  readonly what: string;
  readonly expected: string;
  readonly holds: (text: string, value: Value) => boolean;
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

function createChecks({ constraints, categories }: Field): readonly Check[] {
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

function createListCheck(list: readonly string[]): Check {
  return {
    what: 'unknown value',
    expected: `one of ${list.join(', ')}`,
    holds: (text) => list.includes(text),
  };
}
