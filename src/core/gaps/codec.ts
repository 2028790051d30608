import type { Indicator } from '../indicator.ts';
import { missingStatuses, type MissingStatus } from '../model.ts';
import { isoMonth, parseMonth } from '../month.ts';
import {
  comparisonsFor,
  conditionsOf,
  deepest,
  isGroup,
  mostConditions,
  type Condition,
  type Group,
  type Part,
  type Question,
  type Test,
} from './question.ts';

/**
 * The words of a question in the address; they keep their meaning for good. A grammar to come would begin with a digit,
 * which no question of this one does.
 *
 *     question  = part
 *     part      = condition | "und(" parts ")" | "oder(" parts ")" | "nicht(" part ")"
 *     condition = indicator "." comparison "." operand        start.nach.2018-03
 *
 * Several operands stand side by side with "_": `vzae.zwischen.0.5_1`.
 */
const combineWords = { all: 'und', any: 'oder' } as const;
const compareWords = {
  status: 'status',
  by: 'bis',
  after: 'nach',
  below: 'unter',
  above: 'ueber',
  between: 'zwischen',
  is: 'ist',
  'at-least': 'ab',
  'at-most': 'hoechstens',
  all: 'alle',
  any: 'eine',
  none: 'keine',
  some: 'mindestens',
} as const satisfies Record<Test['compare'], string>;
/** The words of the statuses in the address, here and wherever it names one. */
export const statusWords: Readonly<Record<MissingStatus | 'ok', string>> = {
  ok: 'angabe',
  'not-started': 'nicht-begonnen',
  'no-application': 'kein-antrag',
  'not-asked': 'nicht-befragt',
  'no-answer': 'keine-angabe',
  'dont-know': 'weiss-nicht',
  'not-applicable': 'trifft-nicht-zu',
  suppressed: 'geheim',
  unincorporated: 'gemeindefrei',
};
const separator = '_';

/** Writes a question for the address; "" for the one that asks nothing. */
export function encodeQuestion(question: Question): string {
  const [only, ...others] = question.parts;
  if (!only) return '';
  const isPlain = question.combine === 'all' && others.length === 0 && (!isGroup(only) || only.negated);
  return encodePart(isPlain ? only : question);
}

/** Reads a question; `undefined` where it is none, names what is not there, or is longer or deeper than allowed. */
export function decodeQuestion(text: string, indicators: readonly Indicator[]): Question | undefined {
  const parser = { text, position: 0, indicators };
  const part = parsePart(parser);
  if (!part || parser.position !== text.length) return undefined;
  const question: Question =
    isGroup(part) && !part.negated
      ? { ...part, negated: false }
      : { combine: 'all', parts: [part], negated: false };
  const isTooLong = conditionsOf(question).length > mostConditions;
  return isTooLong || depthOf(question) > deepest ? undefined : question;
}

function encodePart(part: Part): string {
  const text = isGroup(part)
    ? `${combineWords[part.combine]}(${part.parts.map(encodePart).join(',')})`
    : [part.indicator, compareWords[part.compare], encodeOperand(part)].join('.');
  return part.negated ? `nicht(${text})` : text;
}

function encodeOperand(test: Test): string {
  switch (test.compare) {
    case 'status':
      return statusWords[test.status];
    case 'by':
    case 'after':
      return isoMonth(test.month);
    case 'below':
    case 'above':
      return String(test.limit);
    case 'between':
      return [test.from, test.to].join(separator);
    case 'is':
      return test.categories.join(separator);
    case 'at-least':
    case 'at-most':
      return test.category;
    case 'all':
    case 'any':
    case 'none':
      return test.options.join(separator);
    case 'some':
      return [test.count, ...test.options].join(separator);
  }
}

function depthOf(part: Part): number {
  return isGroup(part) ? 1 + Math.max(0, ...part.parts.map(depthOf)) : 0;
}

interface Parser {
  readonly text: string;
  readonly indicators: readonly Indicator[];
  position: number;
}

/** Deeper nesting than this is refused before it could exhaust the stack. */
const deepestText = 8;

function parsePart(parser: Parser, depth = 0): Part | undefined {
  if (depth > deepestText) return undefined;
  const word = /^[^(),]+/.exec(parser.text.slice(parser.position))?.[0];
  if (word === undefined) return undefined;
  parser.position += word.length;
  if (parser.text[parser.position] !== '(') return parseCondition(word, parser.indicators);
  parser.position += 1;
  const parts = parseParts(parser, depth + 1);
  const [only, ...others] = parts ?? [];
  if (!parts || !only) return undefined;
  if (word === 'nicht') return others.length === 0 ? { ...only, negated: !only.negated } : undefined;
  const combine = keyOf(combineWords, word);
  return combine && ({ combine, parts, negated: false } satisfies Group);
}

/** The parts up to the closing bracket, which is read too. */
function parseParts(parser: Parser, depth: number): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (;;) {
    const part = parsePart(parser, depth);
    if (!part) return undefined;
    parts.push(part);
    const sign = parser.text[parser.position];
    parser.position += 1;
    if (sign === ')') return parts;
    if (sign !== ',') return undefined;
  }
}

function parseCondition(text: string, indicators: readonly Indicator[]): Condition | undefined {
  const [, id, word = '', operand = ''] = /^([^.]+)\.([^.]+)\.(.+)$/.exec(text) ?? [];
  const indicator = indicators.find((entry) => entry.id === id);
  const compare = keyOf(compareWords, word);
  if (!indicator || !compare || !comparisonsFor(indicator).includes(compare)) return undefined;
  const test = parseTest(compare, operand, indicator);
  return test && { ...test, indicator: indicator.id, negated: false };
}

function parseTest(compare: Test['compare'], operand: string, indicator: Indicator): Test | undefined {
  switch (compare) {
    case 'status': {
      const status = keyOf(statusWords, operand);
      // The unincorporated areas are in no count, so nothing can be asked of them.
      const isAskable = status === 'ok' || missingStatuses.some((known) => known === status);
      return status && isAskable && status !== 'unincorporated' ? { compare, status } : undefined;
    }
    case 'by':
    case 'after': {
      const month = parseMonth(operand);
      return month === undefined ? undefined : { compare, month };
    }
    case 'below':
    case 'above': {
      const limit = parseLimit(operand);
      return limit === undefined ? undefined : { compare, limit };
    }
    case 'between': {
      const [from, to, ...rest] = operand.split(separator).map(parseLimit);
      if (from === undefined || to === undefined || rest.length > 0 || from > to) return undefined;
      return { compare, from, to };
    }
    case 'is': {
      const categories = parseIds(operand, idsOf(indicator));
      return categories && { compare, categories };
    }
    case 'at-least':
    case 'at-most':
      return idsOf(indicator).includes(operand) ? { compare, category: operand } : undefined;
    case 'all':
    case 'any':
    case 'none': {
      const options = parseIds(operand, idsOf(indicator));
      return options && { compare, options };
    }
    case 'some':
      return parseSome(operand, indicator);
  }
}

function parseSome(operand: string, indicator: Indicator): Test | undefined {
  const [, count, ids = ''] = /^([1-9]\d?)_(.+)$/.exec(operand) ?? [];
  const options = parseIds(ids, idsOf(indicator));
  if (!options || Number(count) > options.length) return undefined;
  return { compare: 'some', options, count: Number(count) };
}

/** Ids of the categories or options that an indicator knows. */
export function idsOf(indicator: Indicator): readonly string[] {
  if (indicator.kind === 'nominal' || indicator.kind === 'ordinal')
    return indicator.categories.map(({ id }) => id);
  return indicator.kind === 'multiple' ? indicator.options.map(({ id }) => id) : [];
}

function parseIds(text: string, known: readonly string[]): readonly string[] | undefined {
  const ids = text.split(separator);
  const isFit = new Set(ids).size === ids.length && ids.every((id) => known.includes(id));
  return isFit ? ids : undefined;
}

function parseLimit(text: string): number | undefined {
  return /^-?\d{1,9}(\.\d{1,4})?$/.test(text) ? Number(text) + 0 : undefined;
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === word);
}
