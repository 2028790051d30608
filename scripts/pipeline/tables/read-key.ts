import { shortenRegionalKey } from '../../lib/regional-key.ts';
import { cleanText } from './clean-text.ts';

/** Names by key of the municipalities that exist. */
export type KnownKeys = ReadonlyMap<string, string>;

/** What was done to a text to make a key of it. */
export const keyRepairs = {
  blanks: 'blanks or signs taken out',
  decimals: 'decimal places taken off',
  zero: 'leading zero restored',
  state: 'state put in front',
  regional: '12 digits (ARS) read as AGS',
  named: 'name taken off',
  letters: 'letters in front taken off',
  only: 'key of a district read as that of its only municipality',
} as const;
export type KeyRepair = keyof typeof keyRepairs;

/** A key with what was done to get it, and the name that stood beside it in the same cell. */
export interface ReadKey {
  readonly key: string;
  readonly repairs: readonly KeyRepair[];
  readonly name?: string;
}

/** Why a text is no key of a municipality, though it may be one of something else. */
export interface KeyFault {
  readonly what: string;
  readonly mend: string;
  /** Whether it is the key of a district, a region or the state. */
  readonly isUpper?: boolean;
  /** Key of the only municipality of a district: tables may have one row for both. */
  readonly only?: string;
}

/** A key, a fault, or `undefined` for a text that does not look like a key at all. */
export type KeyReading = ReadKey | KeyFault | undefined;

const upperMend =
  'state the key of a municipality (8 digits); if the table has rows of upper levels too, "reshape": {"upperLevels": "drop"} leaves them out';
const stateDigits = 2;
const regionDigits = 3;
const districtDigits = 5;
const keyDigits = 8;

/** Levels above the municipality, the lowest first. */
const upperLevels = [
  [districtDigits, 'a district'],
  [regionDigits, 'a region'],
  [stateDigits, 'a state'],
] as const;

type ByLength = (digits: string, known: KnownKeys) => KeyReading;

/** What a number of so many digits can be. */
const readers: Readonly<Record<number, ByLength>> = {
  1: (digits, known) => describeUpper(`0${digits}`, known) ?? describeBelowState(digits, known),
  2: describeUpper,
  3: (digits, known) =>
    describeUpper(digits, known) ?? describeBelowState(digits, known) ?? describeLast(digits, known),
  4: (digits, known) => describeUpper(`0${digits}`, known),
  5: describeUpper,
  6: addState,
  7: (digits) => (digits.startsWith('0') ? undefined : { key: `0${digits}`, repairs: ['zero'] }),
  8: (digits, known) => readWhole(digits, known),
  9: () => ({
    what: 'key of an administrative association (9 digits)',
    mend: 'state the keys of its municipalities; if these have rows too, "reshape": {"upperLevels": "drop"} leaves this one out',
    isUpper: true,
  }),
  11: (digits, known) => addRepair(readRegional(`0${digits}`, known), 'zero'),
  12: readRegional,
};

/**
 * Reads the key of a municipality (AGS) as spreadsheets and authorities write it. Nothing is taken for a key that
 * another reading would make a different one; whether the key exists is asked only where the form alone cannot tell.
 */
export function readKey(text: string, known: KnownKeys): KeyReading {
  const spelled = cleanText(text);
  if (/^(?:DG|Deutschland|Bundesgebiet)$/i.test(spelled))
    return { what: 'key of all Germany, not of a municipality', mend: upperMend, isUpper: true };
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(spelled))
    return {
      what: 'date where a key is asked',
      mend: 'name the row under "commentRows" of the dialect in datapackage.json',
    };
  const cleaned = spelled.replace(/^(?:DE|AGS|ARS|RS)[\s:_-]*(?=\d)/i, '');
  if (/^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(cleaned))
    return { what: 'key in scientific notation', mend: 'format the column as text and enter the keys again' };
  const [, number = '', name = ''] =
    /^['’]?([\d .\-/]*\d(?:[.,]0+)?)(?:[\s,;:–-]+(\p{L}.*))?$/su.exec(cleaned) ?? [];
  if (number === '') return undefined;
  const whole = /^\d{6,}[.,]0+$/.test(number) ? number.replace(/[.,]0+$/, '') : number;
  const digits = whole.replace(/\D/g, '');
  const read = Object.hasOwn(readers, digits.length) ? readers[digits.length]?.(digits, known) : undefined;
  if (!read || 'what' in read) return read;
  const repairs: readonly KeyRepair[] = [
    ...(whole !== number ? (['decimals'] as const) : []),
    ...(digits !== whole || /^['’]/.test(cleaned) || text !== spelled ? (['blanks'] as const) : []),
    ...(cleaned === spelled ? [] : (['letters'] as const)),
    ...(name === '' ? [] : (['named'] as const)),
    ...read.repairs,
  ];
  return { key: read.key, repairs, ...(name !== '' && { name }) };
}

/** Whether a key of any level begins with the digits of a German state that no known key begins with. */
export function isOfOtherState(text: string, known: KnownKeys): boolean {
  const [, state = ''] = /^(0[1-9]|1[0-6])(?:\D|\d*$|\d+\D)/.exec(cleanText(text)) ?? [];
  return state !== '' && known.size > 0 && !listStates(known).includes(state);
}

function readWhole(digits: string, known: KnownKeys): KeyReading {
  if (known.size === 0 || known.has(digits)) return { key: digits, repairs: [] };
  const level = upperLevels.find(
    ([length]) => /^0+$/.test(digits.slice(length)) && hasBelow(digits.slice(0, length), known),
  );
  if (!level) return { key: digits, repairs: [] };
  return { what: `key of ${level[1]}, filled up with zeros`, mend: upperMend, isUpper: true };
}

/** A regional key, or an AGS that someone filled up with zeros. */
function readRegional(digits: string, known: KnownKeys): KeyReading {
  const regional = shortenRegionalKey(digits);
  const filled = digits.endsWith('0000') ? digits.slice(0, keyDigits) : undefined;
  const isBoth = filled !== undefined && filled !== regional && known.has(filled);
  if (!isBoth) return { key: regional, repairs: ['regional'] };
  if (!known.has(regional)) return { key: filled, repairs: ['regional'] };
  return {
    what: `ambiguous key: ${regional} by the rules of the ARS, ${filled} if it was filled up with zeros`,
    mend: 'state the AGS of 8 digits',
  };
}

/** Keys within one state are often written without it. */
function addState(digits: string, known: KnownKeys): KeyReading {
  const keys = listStates(known)
    .map((state) => state + digits)
    .filter((key) => known.has(key));
  const [key] = keys;
  return key !== undefined && keys.length === 1 ? { key, repairs: ['state'] } : undefined;
}

function describeUpper(digits: string, known: KnownKeys): KeyReading {
  const below = [...known.keys()].filter((key) => key.startsWith(digits));
  const level = upperLevels.find(([length]) => length === digits.length);
  if (below.length === 0 || !level) return undefined;
  const [only] = below.length === 1 ? below.filter((key) => key === `${digits}000`) : [];
  return {
    what: `key of ${level[1]}, not of a municipality`,
    mend: upperMend,
    isUpper: true,
    ...(only !== undefined && { only }),
  };
}

/** Tables of one state leave out its digits: 161 is Ingolstadt in Bavaria, 09161. */
function describeBelowState(digits: string, known: KnownKeys): KeyReading {
  const found = listStates(known).flatMap((state) => describeUpper(state + digits, known) ?? []);
  return found.length === 1 ? found[0] : undefined;
}

/** Electoral offices put state, region, district and municipality into columns of their own. */
function describeLast(digits: string, known: KnownKeys): KeyReading {
  if (![...known.keys()].some((key) => key.endsWith(digits))) return undefined;
  return {
    what: 'key of a municipality within its district',
    mend: 'put the digits of state (2), region (1), district (2) and municipality (3) together in one column',
  };
}

function listStates(known: KnownKeys): string[] {
  return [...new Set([...known.keys()].map((key) => key.slice(0, stateDigits)))];
}

function hasBelow(start: string, known: KnownKeys): boolean {
  for (const key of known.keys()) if (key.startsWith(start)) return true;
  return false;
}

function addRepair(read: KeyReading, repair: KeyRepair): KeyReading {
  return read && 'key' in read ? { ...read, repairs: [...read.repairs, repair] } : read;
}
