import { parseMonth, type Month } from '../../../src/core/month.ts';
import { cleanText } from './clean-text.ts';

/** A month, or why a text that looks like one is not certain to be it; `undefined` if it is none at all. */
export type MonthReading = { readonly month: Month } | { readonly doubt: string } | undefined;

/** First letters of the months in German and English, full stops left out. */
const monthNames: readonly (readonly string[])[] = [
  ['jan', 'january', 'januar', 'jänner'],
  ['feb', 'february', 'februar'],
  ['mrz', 'mär', 'mar', 'march', 'märz', 'maerz'],
  ['apr', 'april'],
  ['mai', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oct', 'oktober', 'october'],
  ['nov', 'november'],
  ['dez', 'dec', 'dezember', 'december'],
];
const numberByName = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1])));

/** Two digits are a year only where they can be neither a month nor far away in time. */
const shortYears = { first: 13, last: 49 };
/** Days that spreadsheets of the 1900 system count for January 1990 and December 2099. */
const serialDays = { first: 32_874, last: 73_050 };
const dayMs = 86_400_000;
/** Day 0 of the 1900 system, as it works for all days after February 1900. */
const serialEpochMs = Date.UTC(1899, 11, 30);

interface Form {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[]) => MonthReading;
}

const forms: readonly Form[] = [
  { pattern: /^(\d{4})-(\d{2})$/, read: ([year, month]) => build(year, month) },
  { pattern: /^(\d{4})\/(\d{1,2})$/, read: ([year, month]) => build(year, month) },
  { pattern: /^(\d{1,2})[./-](\d{4})$/, read: ([month, year]) => build(year, month) },
  { pattern: /^(\d{1,2})\/(\d{2})$/, read: ([month, year]) => buildShort(year, month) },
  { pattern: /^(\d{2})\.(\d{2})$/, read: ([month, year]) => buildShort(year, month) },
  { pattern: /^(\p{L}+)\.?[ -/]?(\d{4}|\d{2})$/u, read: ([name, year]) => buildNamed(name, year) },
  { pattern: /^(\d{1,2})-(\p{L}+)$/u, read: () => ({ doubt: 'the number may be a day or a year' }) },
  { pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, read: ([day, month, year]) => buildDay(year, month, day) },
  {
    pattern: /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.]+Z?)?$/,
    read: ([year, month, day]) => buildDay(year, month, day),
  },
  {
    pattern: /^\d{1,2}\/\d{1,2}\/\d{2,4}$/,
    read: () => ({ doubt: 'day and month may be the other way round' }),
  },
  { pattern: /^\d{1,2}\.\d{1,2}\.\d{2}$/, read: () => ({ doubt: 'the year has only two digits' }) },
  { pattern: /^(\d{5})(?:[.,]\d+)?$/, read: ([days]) => buildSerial(Number(days)) },
  { pattern: /^\d{4}\.\d{1,2}$/, read: () => ({ doubt: 'a zero at its end may have been lost' }) },
  { pattern: /^\d{1,2}\.\d{3}$/, read: () => ({ doubt: 'a zero at its end has been lost' }) },
  { pattern: /^\d{4}$/, read: () => ({ doubt: 'a year without a month' }) },
];

/** Reads a month as people and spreadsheets write it; of a day, only its month counts. Sources of doubt are told. */
export function readMonth(text: string): MonthReading {
  const cleaned = cleanText(text);
  for (const { pattern, read } of forms) {
    const match = pattern.exec(cleaned);
    if (match) return read(match.slice(1));
  }
  return undefined;
}

function build(year: string | undefined, month: string | number | undefined): MonthReading {
  const parsed = parseMonth(`${String(year)}-${String(month).padStart(2, '0')}`);
  return parsed === undefined ? undefined : { month: parsed };
}

function buildShort(year: string | undefined, month: string | number | undefined): MonthReading {
  const number = Number(year);
  if (number >= shortYears.first && number <= shortYears.last) return build(`20${String(year)}`, month);
  return { doubt: 'the year has only two digits' };
}

function buildNamed(name = '', year = ''): MonthReading {
  const month = numberByName.get(name.toLowerCase());
  if (month === undefined) return undefined;
  return year.length === 4 ? build(year, month) : buildShort(year, month);
}

function buildDay(year = '', month = '', day = ''): MonthReading {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day) ? build(year, month) : undefined;
}

function buildSerial(days: number): MonthReading {
  if (days < serialDays.first || days > serialDays.last) return undefined;
  const date = new Date(serialEpochMs + days * dayMs);
  return build(String(date.getUTCFullYear()), date.getUTCMonth() + 1);
}
