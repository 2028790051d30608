import type { Dataset } from './dataset.ts';
import type { AreaId } from './model.ts';

/** A municipality that fits what was typed, with what tells it from one of the same name. */
export interface PlaceMatch {
  readonly id: AreaId;
  readonly name: string;
  /** District, and the key or postcode where that is what was found. */
  readonly hint: string;
}

interface Entry extends PlaceMatch {
  readonly words: readonly string[];
  readonly postcode: string;
  readonly population: number;
}

export interface PlaceIndex {
  readonly entries: readonly Entry[];
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * A text as search compares it: lower case, umlauts spelt out, accents and signs dropped, "Sankt" and "Bad" kept as
 * words of their own. "Bühl", "Buehl" and "BÜHL" are the same.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüß]/g, (letter) => umlauts[letter]!)
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/\bst\.(?=\s|$)/g, 'sankt')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

export function buildPlaceIndex(dataset: Dataset): PlaceIndex {
  const districtById = new Map(dataset.groups.district.map((group) => [group.id, group.name]));
  return {
    entries: dataset.municipalities.map(({ id, name, district, postcode, population }) => ({
      id,
      name,
      hint: districtById.get(district) ?? district,
      words: foldText(name).split(' '),
      postcode,
      population,
    })),
  };
}

/**
 * The municipalities that fit a query, best first: by name (every word typed begins a word of the name; an umlaut
 * may be left out: "Muhlacker"), by the beginning of the key (AGS) or of the postcode.
 */
export function findPlaces(index: PlaceIndex, query: string, limit = 8): readonly PlaceMatch[] {
  const typed = foldText(query);
  if (typed === '') return [];
  const ranked = index.entries
    .map((entry) => ({
      entry,
      rank: /^\d+$/.test(typed) ? rankOfKey(entry, typed) : rankOfName(entry, typed),
    }))
    .filter(({ rank }) => rank < Infinity);
  ranked.sort((a, b) => a.rank - b.rank || b.entry.population - a.entry.population);
  return ranked.slice(0, limit).map(({ entry }) => ({
    id: entry.id,
    name: entry.name,
    hint: /^\d+$/.test(typed)
      ? `${entry.hint} · ${entry.id.startsWith(typed) ? entry.id : entry.postcode}`
      : entry.hint,
  }));
}

function rankOfKey(entry: Entry, digits: string): number {
  if (entry.id.startsWith(digits) || entry.id.startsWith(`0${digits}`)) return 0;
  return entry.postcode.startsWith(digits) ? 1 : Infinity;
}

function rankOfName(entry: Entry, typed: string): number {
  const parts = typed.split(' ');
  const begins = (words: readonly string[]) =>
    parts.every((part) => words.some((word) => word.startsWith(part)));
  const name = entry.words.join(' ');
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  if (begins(entry.words)) return 2;
  return begins(entry.words.map(withoutUmlauts)) ? 3 : Infinity;
}

/** "muehlacker" typed without its umlaut, as on a foreign keyboard: "muhlacker". */
function withoutUmlauts(word: string): string {
  return word.replace(/([aou])e/g, '$1');
}
