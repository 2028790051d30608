import type { Dataset } from './dataset.ts';
import type { AreaId } from './model.ts';

/** What can be found, in the order in which equal matches are listed. */
export const placeKinds = ['municipality', 'association', 'district', 'region'] as const;
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
  /** Whether its postcode, which is in the hint, is only like the one that was typed. */
  readonly isNear?: true;
}

interface Entry extends PlaceMatch {
  readonly words: readonly string[];
  /** What else may be typed to tell it from others: its district, or what kind of group it is. */
  readonly besides: readonly string[];
  readonly former: readonly { readonly name: string; readonly words: readonly string[] }[];
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

/** Municipalities, and the associations, districts and regions of several; one of a single municipality is found by that. */
export function buildPlaceIndex(dataset: Dataset): PlaceIndex {
  const districtById = new Map(dataset.groups.district.map((group) => [group.id, group.name]));
  const municipalities = dataset.municipalities.map(
    ({ id, name, district, postcode, population, formerNames }) => ({
      id,
      kind: 'municipality' as const,
      name,
      hint: districtById.get(district) ?? district,
      members: 1,
      words: splitWords(name),
      besides: splitWords(districtById.get(district) ?? ''),
      former: listFormer(formerNames),
      postcode,
      population,
    }),
  );
  return {
    entries: [...municipalities, ...groupKinds.flatMap((kind) => listGroups(dataset, kind))],
  };
}

function listFormer(names = ''): Entry['former'] {
  return names
    .split(';')
    .map((name) => ({ name: name.trim(), words: splitWords(name) }))
    .filter(({ name }) => name !== '');
}

const splitWords = (text: string): readonly string[] => foldText(text).split(' ');

const groupKinds = placeKinds.filter((kind) => kind !== 'municipality');
type GroupKind = (typeof groupKinds)[number];

/** How groups are called beside their names. */
const groupWords: Readonly<Record<GroupKind, readonly string[]>> = {
  association: ['verband'],
  district: ['kreis', 'landkreis', 'stadtkreis'],
  region: ['regierungsbezirk', 'bezirk'],
};

function listGroups(dataset: Dataset, kind: GroupKind): readonly Entry[] {
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
      words: splitWords(name),
      besides: groupWords[kind],
      former: [],
      postcode: '',
      population: 0,
    }));
}

/**
 * The places that fit a query, best first: by name (every word typed begins a word of the name; an umlaut may be left
 * out, "Muhlacker", words may run together, "badwurzach", and the district may stand beside it, "Altheim Biberach"), by
 * a former name, by the beginning of the key (AGS) or of the postcode. Only where nothing fits, a slip of one letter in
 * words of five and more is overlooked, and of a whole postcode the last one or two digits: a town has many, and the list
 * of municipalities knows one of each.
 */
export function findPlaces(index: PlaceIndex, query: string, limit = 8): readonly PlaceMatch[] {
  const typed = foldText(query);
  if (typed === '') return [];
  const isKey = /^\d+$/.test(typed);
  const rankBy = (rankOf: (entry: Entry, typed: string) => number) =>
    index.entries
      .map((entry) => ({ entry, rank: rankOf(entry, typed) }))
      .filter(({ rank }) => rank < Infinity);
  const exact = rankBy(isKey ? rankOfKey : rankOfName);
  const isNear = isKey && exact.length === 0;
  const ranked = exact.length > 0 ? exact : rankBy(isKey ? rankOfNearPostcode : rankOfSlip);
  const kindOf = ({ kind }: Entry) => placeKinds.indexOf(kind);
  ranked.sort(
    (a, b) => a.rank - b.rank || kindOf(a.entry) - kindOf(b.entry) || b.entry.population - a.entry.population,
  );
  return ranked.slice(0, limit).map(({ entry, rank }) => ({
    ...describeMatch(entry, rank, typed),
    ...(isNear && { isNear }),
  }));
}

/** What has led to a municipality stands beside its district: key, postcode or former name. */
function describeMatch(entry: Entry, rank: number, typed: string): PlaceMatch {
  const { id, kind, name, members, postcode } = entry;
  const found = /^\d+$/.test(typed)
    ? id.startsWith(typed) || id.startsWith(`0${typed}`)
      ? id
      : postcode
    : rank === ranks.former
      ? entry.former.find(({ words }) => beginsWords(words, typed.split(' ')))?.name
      : undefined;
  const hint = kind === 'municipality' && found !== undefined ? `${entry.hint} · ${found}` : entry.hint;
  return { id, kind, name, members, hint };
}

const ranks = { whole: 0, start: 1, words: 2, umlauts: 3, joined: 4, former: 5, besides: 6 } as const;

function rankOfKey(entry: Entry, digits: string): number {
  if (entry.id.startsWith(digits) || entry.id.startsWith(`0${digits}`)) return 0;
  return entry.postcode.startsWith(digits) ? 1 : Infinity;
}

/** Postcodes of one town most often share four of their five digits, those of one surroundings three. */
function rankOfNearPostcode({ postcode }: Entry, digits: string): number {
  if (digits.length !== 5 || postcode === '') return Infinity;
  if (postcode.startsWith(digits.slice(0, 4))) return 0;
  return postcode.startsWith(digits.slice(0, 3)) ? 1 : Infinity;
}

/** A region of the name of its town stands behind all else: whoever types "Freiburg" means the town. */
function rankOfName(entry: Entry, typed: string): number {
  const rank = rankOfWords(entry, typed);
  return entry.kind === 'region' ? Math.max(rank, ranks.besides) : rank;
}

function rankOfWords({ words, former, besides }: Entry, typed: string): number {
  const parts = typed.split(' ');
  const name = words.join(' ');
  if (name === typed) return ranks.whole;
  if (name.startsWith(typed)) return ranks.start;
  if (beginsWords(words, parts)) return ranks.words;
  if (beginsWords(words.map(withoutUmlauts), parts)) return ranks.umlauts;
  if (words.join('').startsWith(parts.join(''))) return ranks.joined;
  if (former.some((entry) => beginsWords(entry.words, parts))) return ranks.former;
  const isNamed = parts.some((part) => beginsWords(words, [part]));
  return isNamed && beginsWords([...words, ...besides], parts) ? ranks.besides : Infinity;
}

function beginsWords(words: readonly string[], parts: readonly string[]): boolean {
  return parts.every((part) =>
    words.some((word) => word.startsWith(part) || (part === 'st' && word === 'sankt')),
  );
}

/** Shorter words are too like each other. */
const leastSlipLetters = 5;

function rankOfSlip({ words }: Entry, typed: string): number {
  const isMeant = (part: string) =>
    words.some((word) => word.startsWith(part) || (part.length >= leastSlipLetters && isSlip(part, word)));
  return typed.split(' ').every(isMeant) ? 0 : Infinity;
}

/** Whether one letter too many, too few, wrong or swapped with the next lies between a text and the beginning of a word. */
function isSlip(typed: string, word: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const rest = typed.slice(at + 1);
  return (
    word.startsWith(rest, at + 1) ||
    word.startsWith(typed.slice(at), at + 1) ||
    word.startsWith(rest, at) ||
    (typed[at] === word[at + 1] && typed[at + 1] === word[at] && word.startsWith(typed.slice(at + 2), at + 2))
  );
}

/** "muehlacker" typed without its umlaut, as on a foreign keyboard: "muhlacker". */
function withoutUmlauts(word: string): string {
  return word.replace(/([aou])e/g, '$1');
}
