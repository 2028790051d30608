import type { Catalog } from './catalog.ts';
import { decodeClasses, decodePalette, encodeClasses, encodePalette } from './classing/class-choice.ts';
import { decodeQuestion, encodeQuestion } from './gaps/codec.ts';
import { languages, outlineLevels, type AreaId, type Language, type OutlineLevel } from './model.ts';
import { isoMonth, parseMonth } from './month.ts';
import type { AmountReading, AnswerMode, Arrangement, Display } from './reading.ts';
import { defaultSelection, type Page, type Selection, type TableColumn } from './selection.ts';
import type { Weight } from './weights.ts';

/** A parameter of the address that could not be used; `key` says what kind of value it is. */
export interface UnusedParameter {
  readonly key: string;
  readonly value: string;
}

export interface Decoded {
  readonly selection: Selection;
  readonly unused: readonly UnusedParameter[];
}

/** What exists, so that an address cannot name anything else. */
export interface Known {
  readonly catalog: Catalog;
  readonly isPlace: (id: string) => id is AreaId;
}

/** The words of the address; they are a contract and never change their meaning. */
export const pageWords: Readonly<Record<Page, string>> = {
  map: 'karte',
  table: 'tabelle',
  cross: 'vergleich',
  gaps: 'luecken',
  report: 'bericht',
  data: 'daten',
};
const outlineWords: Readonly<Record<OutlineLevel, string>> = {
  association: 'verband',
  district: 'kreis',
  region: 'regierungsbezirk',
};
const columnWords: Readonly<Record<TableColumn, string>> = {
  name: 'name',
  id: 'schluessel',
  district: 'kreis',
  association: 'verband',
  value: 'wert',
  group: 'klasse',
  via: 'gemeldet',
};
const weightWords: Readonly<Record<Weight, string>> = {
  municipalities: 'kommunen',
  refugees: 'gefluechtete',
  inhabitants: 'einwohner',
};
const arrangementWords: Readonly<Record<Arrangement, string>> = { one: 'eine', each: 'einzeln' };
const displayWords: Readonly<Record<Display, string>> = { fill: 'flaechen', symbols: 'symbole' };
const amountWords: Readonly<Record<AmountReading, string>> = { spread: 'verteilt', reported: 'gemeldet' };
const modeWords = { all: 'alle', any: 'eine', none: 'keine' } as const;
const noOutlines = 'ohne';
const maximumFilterLength = 100;

interface Understood {
  readonly part?: Partial<Selection>;
  /** What of the value is of no use. */
  readonly unused?: string;
}
type Decoder = (value: string, known: Known) => Understood;

const understood = (value: string, part: Partial<Selection> | undefined): Understood =>
  part === undefined ? { unused: value } : { part };

/** One decoder a key. What it cannot use stays at its default, and the reader is told. */
const decoders: Readonly<Record<string, Decoder>> = {
  lang: (value) => {
    const language = languages.find((known) => known === value);
    return understood(value, language && { language });
  },
  seite: (value) => {
    const page = keyOf(pageWords, value);
    return understood(value, page && { page });
  },
  merkmal: (value, { catalog }) => {
    const isKnown = catalog.indicators.some((indicator) => indicator.id === value);
    return understood(value, isKnown ? { indicator: value } : undefined);
  },
  kreuz: (value, { catalog }) => {
    const isKnown = catalog.indicators.some((indicator) => indicator.id === value);
    return understood(value, isKnown ? { cross: value } : undefined);
  },
  zelle: (value) => {
    const [, row, column] = /^([1-9])\.([1-9])$/.exec(value) ?? [];
    return understood(value, row && column ? { cell: { row: +row - 1, column: +column - 1 } } : undefined);
  },
  gewicht: (value) => {
    const weight = keyOf(weightWords, value);
    return understood(value, weight && { weight });
  },
  antworten: (value, { catalog }) => {
    const known = catalog.indicators.flatMap((entry) => (entry.kind === 'multiple' ? entry.options : []));
    const ids = [...new Set(value.split(','))];
    const isKnown = ids.every((id) => known.some((option) => option.id === id));
    return understood(value, isKnown ? { answers: ids } : undefined);
  },
  modus: (value) => {
    const mode = keyOf(modeWords, value) ?? (/^[1-9]$/.test(value) ? Number(value) : undefined);
    return understood(value, mode === undefined ? undefined : { mode });
  },
  bis: (value) => {
    const asOf = parseMonth(value);
    return understood(value, asOf === undefined ? undefined : { asOf });
  },
  ansicht: (value) => {
    const maps = keyOf(arrangementWords, value);
    return understood(value, maps && { maps });
  },
  verteilung: (value) => {
    const amounts = keyOf(amountWords, value);
    return understood(value, amounts && { amounts });
  },
  mengen: (value) => {
    const display = keyOf(displayWords, value);
    return understood(value, display && { display });
  },
  klassen: (value) => {
    const classes = decodeClasses(value);
    return understood(value, classes && { classes });
  },
  palette: (value) => {
    const palette = decodePalette(value);
    return understood(value, palette && { palette });
  },
  muster: (value) => understood(value, value === noOutlines ? { marks: false } : undefined),
  umriss: (value) => {
    if (value === noOutlines) return { part: { outlines: [] } };
    const chosen = value.split(',').map((word) => keyOf(outlineWords, word));
    const outlines = outlineLevels.filter((level) => chosen.includes(level));
    return understood(value, chosen.includes(undefined) ? undefined : { outlines });
  },
  ort: (value, { isPlace }) => {
    const ids = [...new Set(value.split(','))];
    const strangers = ids.filter((id) => !isPlace(id));
    const places = ids.filter(isPlace);
    return strangers.length === 0 ? { part: { places } } : { part: { places }, unused: strangers.join(',') };
  },
  sortierung: (value) => {
    const descending = value.startsWith('-');
    const column = keyOf(columnWords, descending ? value.slice(1) : value);
    return understood(value, column && { sorting: { column, descending } });
  },
  frage: (value, { catalog }) => {
    const question = decodeQuestion(value, catalog.indicators);
    return understood(value, question && { question });
  },
  filter: (value) => ({ part: { filter: shorten(value) } }),
};

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
    const result = decode(value, known);
    selection = { ...selection, ...result.part };
    if (result.unused !== undefined) unused.push({ key, value: shorten(result.unused) });
  }
  return { selection, unused };
}

/** By characters and not by their halves, which no address can hold. */
function shorten(text: string): string {
  return Array.from(text).slice(0, maximumFilterLength).join('');
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
  add('zelle', selection.cell ? `${selection.cell.row + 1}.${selection.cell.column + 1}` : '', '');
  add('gewicht', weightWords[selection.weight], weightWords[standard.weight]);
  add('antworten', selection.answers.join(','), '');
  add('modus', modeWord(selection.mode), modeWord(standard.mode));
  add('bis', selection.asOf === undefined ? '' : isoMonth(selection.asOf), '');
  add('ansicht', arrangementWords[selection.maps], arrangementWords[standard.maps]);
  add('verteilung', amountWords[selection.amounts], amountWords[standard.amounts]);
  add('mengen', selection.display ? displayWords[selection.display] : '', '');
  add('klassen', encodeClasses(selection.classes), '');
  add('palette', encodePalette(selection.palette), '');
  add('muster', selection.marks ? '' : noOutlines, '');
  add('umriss', outlinesWord(selection.outlines), outlinesWord(standard.outlines));
  add('ort', selection.places.join(','), '');
  add('sortierung', sortingWord(selection), sortingWord(standard));
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
  return outlines.length === 0 ? noOutlines : outlines.map((level) => outlineWords[level]).join(',');
}

function sortingWord({ sorting }: Selection): string {
  return `${sorting.descending ? '-' : ''}${columnWords[sorting.column]}`;
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === word);
}
