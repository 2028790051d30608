import type { Dataset } from './dataset.ts';
import type { AreaId } from './model.ts';

/** What can be found, in the order in which equal matches are listed. */
export const placeKinds = ['municipality', 'association', 'district'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A place that fits what was typed, with what tells it from one of the same name. */
export interface PlaceMatch {
  readonly id: AreaId;
  readonly kind: PlaceKind;
  readonly name: string;
  /** Of a municipality: its district, and the key or postcode where that is what was found; else "". */
  readonly hint: string;
  /** Municipalities that belong to it; 1 for a municipality. */
  readonly members: number;
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

/** Municipalities, and the associations and districts of several; one of a single municipality is found by that. */
export function buildPlaceIndex(dataset: Dataset): PlaceIndex {
  const districtById = new Map(dataset.groups.district.map((group) => [group.id, group.name]));
  const municipalities = dataset.municipalities.map(({ id, name, district, postcode, population }) => ({
    id,
    kind: 'municipality' as const,
    name,
    hint: districtById.get(district) ?? district,
    members: 1,
    words: foldText(name).split(' '),
    postcode,
    population,
  }));
  return {
    entries: [...municipalities, ...listGroups(dataset, 'association'), ...listGroups(dataset, 'district')],
  };
}

function listGroups(dataset: Dataset, kind: 'association' | 'district'): readonly Entry[] {
  const counted = new Set(dataset.municipalities.filter((entry) => entry.counted).map(({ id }) => id));
  return dataset.groups[kind]
    .map((group) => ({ ...group, size: group.members.filter((id) => counted.has(id)).length }))
    .filter(({ size }) => size > 1)
    .map(({ id, name, size }) => ({
      id,
      kind,
      name,
      hint: '',
      members: size,
      words: foldText(name).split(' '),
      postcode: '',
      population: 0,
    }));
}

/**
 * The places that fit a query, best first: by name (every word typed begins a word of the name; an umlaut
 * may be left out, "Muhlacker", and words run together, "badwurzach"), by the beginning of the key (AGS) or of the postcode.
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
  const kindOf = ({ kind }: Entry) => placeKinds.indexOf(kind);
  ranked.sort(
    (a, b) => a.rank - b.rank || kindOf(a.entry) - kindOf(b.entry) || b.entry.population - a.entry.population,
  );
  return ranked.slice(0, limit).map(({ entry }) => ({
    id: entry.id,
    kind: entry.kind,
    name: entry.name,
    members: entry.members,
    hint:
      /^\d+$/.test(typed) && entry.kind === 'municipality'
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
  if (begins(entry.words.map(withoutUmlauts))) return 3;
  return entry.words.join('').startsWith(parts.join('')) ? 4 : Infinity;
}

/** "muehlacker" typed without its umlaut, as on a foreign keyboard: "muhlacker". */
function withoutUmlauts(word: string): string {
  return word.replace(/([aou])e/g, '$1');
}
