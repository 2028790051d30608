import type { Catalog } from './catalog.ts';
import { decodeClasses, decodePalette, encodeClasses, encodePalette } from './classing/class-choice.ts';
import { decodeQuestion, encodeQuestion } from './gaps/codec.ts';
import {
  languages,
  outlineLevels,
  type AreaId,
  type AreaLevel,
  type Language,
  type OutlineLevel,
} from './model.ts';
import { isoMonth, parseMonth } from './month.ts';
import { decodePinned, encodePinned } from './pinned-code.ts';
import type { AnswerMode } from './reading.ts';
import { defaultSelection, levelOf, tableColumns, type Selection } from './selection.ts';
import {
  amountWords,
  arrangementWords,
  columnWords,
  comparisonWords,
  displayWords,
  formWords,
  keyOf,
  levelWords,
  modeWords,
  outlineWords,
  pageWords,
  weightWords,
} from './url-words.ts';

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
  /** Whether an area of a level has this key. */
  readonly isPlace: (id: string, level: AreaLevel) => id is AreaId;
}

const noOutlines = 'ohne';
const maximumFilterLength = 100;

interface Understood {
  readonly part?: Partial<Selection>;
  readonly unused?: string;
}
type Decoder = (value: string, known: Known) => Understood;

const understood = (value: string, part: Partial<Selection> | undefined): Understood =>
  part === undefined ? { unused: value } : { part };

/** Reads one of the words of the address. */
function oneOf<K extends string>(
  words: Readonly<Record<K, string>>,
  partOf: (key: K) => Partial<Selection>,
): Decoder {
  return (value) => {
    const key = keyOf(words, value);
    return understood(value, key && partOf(key));
  };
}

/** One decoder a key. What it cannot use stays at its default, and the reader is told. */
const decoders: Readonly<Record<string, Decoder>> = {
  lang: (value) => {
    const language = languages.find((known) => known === value);
    return understood(value, language && { language });
  },
  seite: oneOf(pageWords, (page) => ({ page })),
  merkmal: (value, { catalog }) => {
    const isKnown = catalog.indicators.some((indicator) => indicator.id === value);
    return understood(value, isKnown ? { indicator: value } : undefined);
  },
  kreuz: (value, { catalog }) => {
    const isKnown = catalog.indicators.some((indicator) => indicator.id === value);
    return understood(value, isKnown ? { cross: value } : undefined);
  },
  kreuzbis: (value) => {
    const crossAsOf = parseMonth(value);
    return understood(value, crossAsOf === undefined ? undefined : { crossAsOf });
  },
  gegenueber: oneOf(comparisonWords, (comparison) => ({ comparison })),
  zelle: (value) => {
    const [, row, column] = /^([1-9])\.([1-9])$/.exec(value) ?? [];
    return understood(value, row && column ? { cell: { row: +row - 1, column: +column - 1 } } : undefined);
  },
  hervor: (value, known) => {
    const pinned = decodePinned(value, known);
    return understood(value, pinned && { pinned });
  },
  gewicht: oneOf(weightWords, (weight) => ({ weight })),
  ebene: oneOf(levelWords, (level) => ({ level })),
  // As embedded maps name a part: its level, with it selected.
  gebiet: (value, { isPlace }) => {
    const level = outlineLevels.find((upper) => isPlace(value, upper));
    return understood(value, level && { level, places: [value as AreaId] });
  },
  form: oneOf(formWords, (form) => ({ form })),
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
  ansicht: oneOf(arrangementWords, (maps) => ({ maps })),
  verteilung: oneOf(amountWords, (amounts) => ({ amounts })),
  mengen: oneOf(displayWords, (display) => ({ display })),
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
  // Which keys are known depends on the level, wherever the address says it: `decodeSelection` looks again.
  ort: (value) => ({ part: { places: [...new Set(value.split(','))] as AreaId[] } }),
  sortierung: (value) => {
    const descending = value.startsWith('-');
    const column = keyOf(columnWords, descending ? value.slice(1) : value);
    return understood(value, column && { sorting: { column, descending } });
  },
  spalten: (value) => {
    const chosen = value.split(',').map((word) => keyOf(columnWords, word));
    const columns = tableColumns.filter((column) => column !== 'name' && chosen.includes(column));
    return understood(value, chosen.includes(undefined) ? undefined : { columns });
  },
  gruppe: oneOf(outlineWords, (grouping) => ({ grouping })),
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
  const { places, strangers } = checkPlaces(selection, known);
  if (strangers.length > 0)
    unused.push({ key: 'ort', value: strangers.join(',').slice(0, maximumFilterLength) });
  return { selection: { ...selection, places }, unused };
}

/** Areas of the chosen level wait unseen, and unsaid, where a page shows municipalities all the same. */
function checkPlaces(selection: Selection, { catalog, isPlace }: Known) {
  const shown = levelOf(selection, catalog);
  const strangers = selection.places.filter((id) => !isPlace(id, shown) && !isPlace(id, selection.level));
  const places = selection.places.filter((id) => isPlace(id, shown));
  return { places, strangers };
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
  add('muster', selection.marks ? '' : noOutlines, '');
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
  return outlines.length === 0 ? noOutlines : outlines.map((level) => outlineWords[level]).join(',');
}

function sortingWord({ sorting }: Selection): string {
  return `${sorting.descending ? '-' : ''}${columnWords[sorting.column]}`;
}
