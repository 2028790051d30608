import type { Catalog } from './catalog.ts';
import { decodeClasses, decodePalette } from './classing/class-choice.ts';
import { decodeQuestion } from './gaps/codec.ts';
import { languages, outlineLevels, type AreaId, type AreaLevel } from './model.ts';
import { parseMonth } from './month.ts';
import { decodePinned } from './pinned-code.ts';
import { tableColumns, type Selection } from './selection.ts';
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
  none,
  outlineWords,
  pageWords,
  weightWords,
} from './url-words.ts';

/** What exists, so that an address cannot name anything else. */
export interface Known {
  readonly catalog: Catalog;
  /** Whether an area of a level has this key. */
  readonly isPlace: (id: string, level: AreaLevel) => id is AreaId;
}

/** Reads one value of the address; `undefined` where it cannot be used. */
type Decoder = (value: string, known: Known) => Partial<Selection> | undefined;

const maximumFilterLength = 100;

/** Reads one of the words of the address. */
function oneOf<K extends string>(
  words: Readonly<Record<K, string>>,
  partOf: (key: K) => Partial<Selection>,
): Decoder {
  return (value) => {
    const key = keyOf(words, value);
    return key && partOf(key);
  };
}

const isIndicator = (value: string, { catalog }: Known) => catalog.indicators.some(({ id }) => id === value);

/** One decoder a key. What it cannot use stays at its default, and the reader is told. */
export const decoders: Readonly<Record<string, Decoder>> = {
  lang: (value) => {
    const language = languages.find((known) => known === value);
    return language && { language };
  },
  seite: oneOf(pageWords, (page) => ({ page })),
  merkmal: (value, known) => (isIndicator(value, known) ? { indicator: value } : undefined),
  kreuz: (value, known) => (isIndicator(value, known) ? { cross: value } : undefined),
  kreuzbis: (value) => {
    const crossAsOf = parseMonth(value);
    return crossAsOf === undefined ? undefined : { crossAsOf };
  },
  gegenueber: oneOf(comparisonWords, (comparison) => ({ comparison })),
  zelle: (value) => {
    const [, row, column] = /^([1-9])\.([1-9])$/.exec(value) ?? [];
    return row && column ? { cell: { row: +row - 1, column: +column - 1 } } : undefined;
  },
  hervor: (value, known) => {
    const pinned = decodePinned(value, known);
    return pinned && { pinned };
  },
  gewicht: oneOf(weightWords, (weight) => ({ weight })),
  ebene: oneOf(levelWords, (level) => ({ level })),
  // As embedded maps name a part: its level, with it selected.
  gebiet: (value, { isPlace }) => {
    const level = outlineLevels.find((upper) => isPlace(value, upper));
    return level && { level, places: [value as AreaId] };
  },
  form: oneOf(formWords, (form) => ({ form })),
  antworten: (value, { catalog }) => {
    const known = catalog.indicators.flatMap((entry) => (entry.kind === 'multiple' ? entry.options : []));
    const ids = [...new Set(value.split(','))];
    const isKnown = ids.every((id) => known.some((option) => option.id === id));
    return isKnown ? { answers: ids } : undefined;
  },
  modus: (value) => {
    const mode = keyOf(modeWords, value) ?? (/^[1-9]$/.test(value) ? Number(value) : undefined);
    return mode === undefined ? undefined : { mode };
  },
  bis: (value) => {
    const asOf = parseMonth(value);
    return asOf === undefined ? undefined : { asOf };
  },
  ansicht: oneOf(arrangementWords, (maps) => ({ maps })),
  verteilung: oneOf(amountWords, (amounts) => ({ amounts })),
  mengen: oneOf(displayWords, (display) => ({ display })),
  klassen: (value) => {
    const classes = decodeClasses(value);
    return classes && { classes };
  },
  palette: (value) => {
    const palette = decodePalette(value);
    return palette && { palette };
  },
  muster: (value) => (value === none ? { marks: false } : undefined),
  umriss: (value) => {
    if (value === none) return { outlines: [] };
    const chosen = value.split(',').map((word) => keyOf(outlineWords, word));
    const outlines = outlineLevels.filter((level) => chosen.includes(level));
    return chosen.includes(undefined) ? undefined : { outlines };
  },
  // Which keys are known depends on the level, wherever the address says it: `decodeSelection` looks again.
  ort: (value) => ({ places: [...new Set(value.split(','))] as AreaId[] }),
  sortierung: (value) => {
    const descending = value.startsWith('-');
    const column = keyOf(columnWords, descending ? value.slice(1) : value);
    return column && { sorting: { column, descending } };
  },
  spalten: (value) => {
    const chosen = value.split(',').map((word) => keyOf(columnWords, word));
    const columns = tableColumns.filter((column) => column !== 'name' && chosen.includes(column));
    return chosen.includes(undefined) ? undefined : { columns };
  },
  gruppe: oneOf(outlineWords, (grouping) => ({ grouping })),
  frage: (value, { catalog }) => {
    const question = decodeQuestion(value, catalog.indicators);
    return question && { question };
  },
  filter: (value) => ({ filter: shorten(value) }),
};

/** As long as a filter may be; by characters and not by their halves, which no address can hold. */
export function shorten(text: string): string {
  return Array.from(text).slice(0, maximumFilterLength).join('');
}
