import type { Field, MissingLabel } from './data-package.ts';
import { cleanText } from './tables/clean-text.ts';
import { createChecks, type Value } from './tables/constraints.ts';
import { openStyle, type NumberStyle } from './tables/number-style.ts';
import {
  adviseOnSign,
  isErrorCell,
  meaningOf,
  meaningOfMark,
  meaningOfSentinel,
} from './tables/official-signs.ts';
import { readMonth } from './tables/read-month.ts';
import { isAmbiguous, readNumber } from './tables/read-number.ts';

/** Why a cell holds no value. */
export interface Missing {
  readonly missing: MissingLabel;
}

/** Content of a cell: months are counted as in `src/core/month.ts`. */
export type Cell = Value | Missing;

/** What is wrong with a cell, without its place. */
export interface CellFault {
  readonly what: string;
  readonly expected: string;
  readonly mend?: string;
}

type Type = Field['type'];

/** What a field makes of a cell: its content, or what is wrong with it. */
export type ParsedCell = { readonly cell: Cell } | { readonly fault: CellFault };

/** A field made ready to read cells; `isNumber` if a spreadsheet holds the cell as a number. */
export type CellParser = (text: string, isNumber?: boolean) => ParsedCell;

interface TypeRule {
  /** A fault of its own where there is more to say than that the text is not of this type. */
  readonly parse: (text: string, style: NumberStyle) => Value | CellFault | undefined;
  /** Of numbers only: which of them are of this type. */
  readonly isValid?: (value: number) => boolean;
  readonly expected: string;
  readonly mend?: string;
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['0', false],
  ['1', true],
  ['false', false],
  ['true', true],
]);

const typeRules: Readonly<Record<Type, TypeRule>> = {
  string: { parse: (text) => (text === '' ? undefined : text), expected: 'text' },
  integer: {
    parse: (text, style) => parseNumber(text, style, Number.isSafeInteger),
    isValid: Number.isSafeInteger,
    expected: 'a whole number',
  },
  number: {
    parse: (text, style) => parseNumber(text, style, Number.isFinite),
    isValid: Number.isFinite,
    expected: 'a number',
    mend: 'write all numbers of the column in one way, without units',
  },
  yearmonth: { parse: parseMonthCell, expected: 'a month like 2018-01' },
  boolean: { parse: (text) => booleans.get(text.toLowerCase()), expected: '0 or 1' },
};

/** Prepares the reading of a column: type, labelled missing values, constraints. */
export function createCellParser(field: Field, style: NumberStyle = openStyle): CellParser {
  const labels = new Map(field.missingValues.map(({ value, label }) => [cleanText(value), label]));
  const rule = typeRules[field.type];
  const checks = createChecks(field);
  return (text, isNumber = false) => {
    const cleaned = cleanText(text);
    const label = labels.get(cleaned);
    if (label !== undefined) return parseMissing(field, label);
    const sign = describeSign(field, cleaned);
    if (sign) return { fault: sign };
    const bare = field.bareNumber || isNumber ? cleaned : stripUnit(cleaned);
    const value = isNumber && rule.isValid ? parseOwn(cleaned, rule.isValid) : rule.parse(bare, style);
    if (value === undefined) return { fault: describeWrongType(field, cleaned, rule) };
    if (typeof value === 'object') return { fault: value };
    const fault = checks.find((check) => !check.holds(cleaned, value));
    if (!fault) return { cell: value };
    const mend = fault.mend?.(cleaned);
    return { fault: { what: fault.what, expected: fault.expected, ...(mend !== undefined && { mend }) } };
  };
}

/** A number of a spreadsheet's own, which may be a tiny remainder of a calculation: 5e-17. */
function parseOwn(text: string, isValid: (value: number) => boolean): number | undefined {
  const value = Number(text);
  return isValid(value) ? value : undefined;
}

function parseNumber(
  text: string,
  { decimalSign, isCertain }: NumberStyle,
  isValid: (value: number) => boolean,
): number | CellFault | undefined {
  const readings = readNumber(text);
  if (isAmbiguous(readings) && !isCertain)
    return {
      what: 'ambiguous number',
      expected: `${String(readings['.'])} or ${String(readings[','])}`,
      mend: 'state "decimalChar" of the field in datapackage.json',
    };
  const value = decimalSign === undefined ? (readings['.'] ?? readings[',']) : readings[decimalSign];
  return value !== undefined && isValid(value) ? value : undefined;
}

function parseMonthCell(text: string): number | CellFault | undefined {
  const reading = readMonth(text);
  if (reading === undefined) return undefined;
  if ('month' in reading) return reading.month;
  return { what: `ambiguous month: ${reading.doubt}`, expected: 'a month like 2018-01' };
}

/** Takes currency and per cent signs off, as the standard has it for fields that are no bare numbers. */
function stripUnit(text: string): string {
  return text.replace(/^[€$£]\s?|\s?(?:%|‰|€|EUR|\$|£)$/g, '');
}

/** Signs and errors that stand in place of a value; in free text, a lonely letter is a text like any other. */
function describeSign(field: Field, text: string): CellFault | undefined {
  const { expected } = typeRules[field.type];
  if (isErrorCell(text)) return { what: 'error of a spreadsheet', expected, mend: 'mend the formula' };
  const sentinel = field.type === 'string' ? undefined : meaningOfSentinel(text);
  if (sentinel !== undefined)
    return {
      what: 'number that stands for a sign',
      expected,
      mend: `the Regionalatlas uses it for "${sentinel}": declare it in missingValues with its reason, or write the value`,
    };
  const meaning = meaningOf(text);
  if (meaning === undefined || (field.type === 'string' && /^x$/i.test(text))) return undefined;
  return {
    what: 'sign that is not declared',
    expected,
    mend: `official statistics use it for "${meaning}": write the value, or declare the sign in datapackage.json, as ${adviseOnSign(text, field.name)}`,
  };
}

function parseMissing(field: Field, label: MissingLabel): ParsedCell {
  if (!field.constraints.required) return { cell: { missing: label } };
  return {
    fault: { what: `value needed, but marked as ${label}`, expected: typeRules[field.type].expected },
  };
}

function describeWrongType(field: Field, text: string, rule: TypeRule): CellFault {
  const words = field.missingValues.map(({ value }) => JSON.stringify(value));
  const expected = words.length > 0 ? `${rule.expected}, or ${words.join(', ')} if missing` : rule.expected;
  if (text === '') return { what: 'blank cell', expected };
  const mark = rule.isValid && meaningOfMark(text);
  const mend = /[%‰€$£]/.test(text)
    ? 'state "bareNumber": false of the field if units belong there'
    : mark === undefined
      ? rule.mend
      : `official statistics mark numbers so that are ${mark}: write the number alone`;
  return { what: `not ${rule.expected}`, expected, ...(mend === undefined ? {} : { mend }) };
}
