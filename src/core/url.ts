import type { Catalog } from './catalog.ts';
import { encodeClasses, encodePalette } from './classing/class-choice.ts';
import { encodeQuestion } from './gaps/codec.ts';
import { languages, type Language, type OutlineLevel } from './model.ts';
import { isoMonth } from './month.ts';
import { encodePinned } from './pinned-code.ts';
import type { AnswerMode } from './reading.ts';
import { defaultSelection, levelOf, type Selection } from './selection.ts';
import { decoders, shorten, type Known } from './url-decoders.ts';
import {
  amountWords,
  arrangementWords,
  columnWords,
  comparisonWords,
  displayWords,
  formWords,
  levelWords,
  modeWords,
  none,
  outlineWords,
  pageWords,
  weightWords,
} from './url-words.ts';

/** A parameter of the address that could not be used; `key` says what kind of value it is. */
export interface UnusedParameter {
  readonly key: string;
  readonly value: string;
}

/** What an address says. */
export interface Decoded {
  readonly selection: Selection;
  /** What it says in vain, in its order; keys of unknown places come last, as one. */
  readonly unused: readonly UnusedParameter[];
}

/** The keys of the address that are ours; all others belong to the host page. */
export const parameterNames: readonly string[] = Object.keys(decoders);

/**
 * Reads the query of an address. Never throws: what is unknown falls back to the default and is listed in `unused`.
 * Parameters with foreign names (campaign tags of a host) are left alone.
 */
export function decodeSelection(query: string, known: Known): Decoded {
  let selection = defaultSelection(known.catalog);
  const unused: UnusedParameter[] = [];
  for (const [key, value] of new URLSearchParams(query)) {
    const decode = Object.hasOwn(decoders, key) ? decoders[key] : undefined;
    if (!decode) continue;
    const part = decode(value, known);
    if (part) selection = { ...selection, ...part };
    else unused.push({ key, value: shorten(value) });
  }
  const { places, strangers } = checkPlaces(selection, known);
  if (strangers.length > 0) unused.push({ key: 'ort', value: shorten(strangers.join(',')) });
  return { selection: { ...selection, places }, unused };
}

/** Areas of the chosen level wait unseen, and unsaid, where a page shows municipalities all the same. */
function checkPlaces(selection: Selection, { catalog, isPlace }: Known) {
  const shown = levelOf(selection, catalog);
  const strangers = selection.places.filter((id) => !isPlace(id, shown) && !isPlace(id, selection.level));
  const places = selection.places.filter((id) => isPlace(id, shown));
  return { places, strangers };
}

/** Writes a selection as a query with its "?", or as "" where it says nothing but defaults. */
export function encodeSelection(selection: Selection, catalog: Catalog): string {
  const standard = defaultSelection(catalog);
  const parts: string[] = [];
  const add = (key: string, value: string, standardValue: string) => {
    if (value !== standardValue) parts.push(`${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  };
  add('lang', selection.language, standard.language);
  add('seite', pageWords[selection.page], pageWords[standard.page]);
  add('merkmal', selection.indicator, standard.indicator);
  add('kreuz', selection.cross ?? '', '');
  add('kreuzbis', selection.crossAsOf === undefined ? '' : isoMonth(selection.crossAsOf), '');
  add('gegenueber', comparisonWords[selection.comparison], comparisonWords[standard.comparison]);
  add('zelle', selection.cell ? `${selection.cell.row + 1}.${selection.cell.column + 1}` : '', '');
  const shown = catalog.indicators.find(({ id }) => id === selection.indicator);
  add('hervor', encodePinned(selection.pinned, shown?.kind === 'month'), '');
  add('gewicht', weightWords[selection.weight], weightWords[standard.weight]);
  add('ebene', levelWords[selection.level], levelWords[standard.level]);
  add('form', formWords[selection.form], formWords[standard.form]);
  add('antworten', selection.answers.join(','), '');
  add('modus', modeWord(selection.mode), modeWord(standard.mode));
  add('bis', selection.asOf === undefined ? '' : isoMonth(selection.asOf), '');
  add('ansicht', arrangementWords[selection.maps], arrangementWords[standard.maps]);
  add('verteilung', amountWords[selection.amounts], amountWords[standard.amounts]);
  add('mengen', selection.display ? displayWords[selection.display] : '', '');
  add('klassen', encodeClasses(selection.classes), '');
  add('palette', encodePalette(selection.palette), '');
  add('muster', selection.marks ? '' : none, '');
  add('umriss', outlinesWord(selection.outlines), outlinesWord(standard.outlines));
  add('ort', selection.places.join(','), '');
  add('sortierung', sortingWord(selection), sortingWord(standard));
  add('spalten', selection.columns.map((column) => columnWords[column]).join(','), '');
  add('gruppe', selection.grouping ? outlineWords[selection.grouping] : '', '');
  add('filter', selection.filter, '');
  add('frage', encodeQuestion(selection.question), '');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The language that an address asks for, before the catalogue is there to decode the rest. */
export function languageOf(query: string, standard: Language = 'de'): Language {
  const wanted = new URLSearchParams(query).get('lang');
  return languages.find((language) => language === wanted) ?? standard;
}

function modeWord(mode: AnswerMode): string {
  return typeof mode === 'number' ? String(mode) : modeWords[mode];
}

function outlinesWord(outlines: readonly OutlineLevel[]): string {
  return outlines.length === 0 ? none : outlines.map((level) => outlineWords[level]).join(',');
}

function sortingWord({ sorting }: Selection): string {
  return `${sorting.descending ? '-' : ''}${columnWords[sorting.column]}`;
}
