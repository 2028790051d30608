import type { Catalog } from './catalog.ts';
import { statusWords } from './gaps/codec.ts';
import { missingStatuses, type AreaId, type AreaLevel } from './model.ts';
import { isoMonth, parseMonth } from './month.ts';
import { joinParts, listParts } from './part-set.ts';
import type { Part, RangeClosure, SinglePart } from './part.ts';

/**
 * What is brought out, in the address; the words keep their meaning for good. Parts stand side by side with ",":
 *
 *     part = class | status | answers | members | range
 *     class = number, counted from 1         2
 *     status                                 keine-angabe
 *     answers, exactly these                 genau.duldung_gestattung
 *     members of an association              verband.V002
 *     range                                  ab0.5_1   ueber0.5_1   von0.5_1   ueber2_   ab2018-01_2018-04
 *
 * "ab" holds the lower limit, "ueber" the upper one, "von" both; a side without a limit is left empty.
 */
const rangeWords: Readonly<Record<RangeClosure, string>> = { left: 'ab', right: 'ueber', both: 'von' };
const rangePattern = /^(ab|ueber|von)([\d.-]{0,16})_([\d.-]{0,16})$/;
const mostParts = 20;

/**
 * "" for nothing; what has no name in the address, as a list of places, is left out.
 *
 * @param isOfMonths whether the values of the indicator are months
 */
export function encodePinned(pinned: Part | undefined, isOfMonths: boolean): string {
  return listParts(pinned)
    .map((part) => encodePart(part, isOfMonths))
    .filter((text) => text !== '')
    .join(',');
}

/** What exists, so that a part cannot name anything else. */
interface Known {
  readonly catalog: Catalog;
  readonly isPlace: (id: string, level: AreaLevel) => id is AreaId;
}

/** `undefined` where one of the parts is none. */
export function decodePinned(text: string, known: Known): Part | undefined {
  const parts = text.split(',').map((word) => decodePart(word, known));
  const understood = parts.filter((part) => part !== undefined);
  const isAll = understood.length === parts.length && parts.length <= mostParts;
  return isAll ? joinParts(understood) : undefined;
}

function encodePart(part: SinglePart, isOfMonths: boolean): string {
  const limit = (value: number) => (Number.isFinite(value) ? encodeLimit(value, isOfMonths) : '');
  switch (part.kind) {
    case 'class':
      return String(part.index + 1);
    case 'status':
      return statusWords[part.status];
    case 'combination':
      return `genau.${part.ids.join('_')}`;
    case 'association':
      return `verband.${part.id}`;
    case 'range':
      return `${rangeWords[part.closed]}${limit(part.from)}_${limit(part.to)}`;
    case 'option':
    case 'listed':
      return '';
  }
}

/** A number is a number even where months are counted, if it is none of them. */
function encodeLimit(value: number, isOfMonths: boolean): string {
  const month = isOfMonths && Number.isInteger(value) ? isoMonth(value) : '';
  return parseMonth(month) === value ? month : String(value);
}

function decodePart(word: string, { catalog, isPlace }: Known): SinglePart | undefined {
  if (/^[1-9]\d?$/.test(word)) return { kind: 'class', index: Number(word) - 1 };
  const status = missingStatuses.find((known) => statusWords[known] === word);
  if (status) return { kind: 'status', status };
  const [, id = ''] = /^verband\.(.+)$/.exec(word) ?? [];
  if (isPlace(id, 'association')) return { kind: 'association', id };
  return word.startsWith('genau.') ? decodeAnswers(word.slice(6), catalog) : decodeRange(word);
}

function decodeAnswers(text: string, { indicators }: Catalog): SinglePart | undefined {
  const ids = text === '' ? [] : text.split('_');
  const isKnown = indicators.some(
    (entry) =>
      entry.kind === 'multiple' && ids.every((id) => entry.options.some((option) => option.id === id)),
  );
  return isKnown ? { kind: 'combination', ids } : undefined;
}

function decodeRange(word: string): SinglePart | undefined {
  const [, name, low = '', high = ''] = rangePattern.exec(word) ?? [];
  const closed = (['left', 'right', 'both'] as const).find((key) => rangeWords[key] === name);
  const from = low === '' ? -Infinity : decodeLimit(low);
  const to = high === '' ? Infinity : decodeLimit(high);
  return closed && from <= to ? { kind: 'range', from, to, closed } : undefined;
}

/** NaN where it is none. */
function decodeLimit(text: string): number {
  return parseMonth(text) ?? (/^-?\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) + 0 : NaN);
}
