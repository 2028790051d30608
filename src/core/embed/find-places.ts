import { foldText } from '../place-search.ts';
import { maximumPlaces } from './options.ts';

/** A municipality that can be marked. */
export interface MarkablePlace {
  readonly id: string;
  readonly name: string;
  /** Keys of the parts that it lies in. */
  readonly areas: readonly string[];
}

/** What is found of the places that someone has written. */
export interface FoundPlaces {
  /** In the order in which they are written, each once. */
  readonly marked: readonly MarkablePlace[];
  /** As they are written. */
  readonly unknown: readonly string[];
  /** Names of several municipalities, with these. */
  readonly ambiguous: readonly (readonly [word: string, places: readonly MarkablePlace[]])[];
  /** Not in the part that alone is shown. */
  readonly outside: readonly MarkablePlace[];
  /** More than can be marked. */
  readonly surplus: readonly MarkablePlace[];
}

/**
 * Finds municipalities by key or by name: names are separated by commas or semicolons, keys by blanks too. A name counts
 * whatever its case and accents, and in short where only one begins with these words ("Freiburg").
 *
 * @param area key of the part that alone is shown
 */
export function findPlaces(text: string, places: readonly MarkablePlace[], area?: string): FoundPlaces {
  const words = text.split(/[,;\n]+/).flatMap(splitKeys);
  const matches = words.map((word) => [word, findByWord(word, places)] as const);
  const chosen = [...new Set(matches.flatMap(([, found]) => (found.length === 1 ? found : [])))];
  const isInside = (place: MarkablePlace) => area === undefined || place.areas.includes(area);
  const inside = chosen.filter(isInside);
  return {
    marked: inside.slice(0, maximumPlaces),
    unknown: matches.filter(([, found]) => found.length === 0).map(([word]) => word),
    ambiguous: matches.filter(([, found]) => found.length > 1),
    outside: chosen.filter((place) => !isInside(place)),
    surplus: inside.slice(maximumPlaces),
  };
}

function splitKeys(part: string): readonly string[] {
  const words = part.trim().split(/\s+/);
  const areKeys = words.every((word) => /^\d+$/.test(word));
  return (areKeys ? words : [words.join(' ')]).filter((word) => word !== '');
}

function findByWord(word: string, places: readonly MarkablePlace[]): readonly MarkablePlace[] {
  const keyed = places.filter(({ id }) => id === word);
  if (keyed.length > 0) return keyed;
  const typed = foldText(word);
  if (typed === '') return [];
  const named = places.filter(({ name }) => foldText(name) === typed);
  return named.length > 0 ? named : places.filter(({ name }) => foldText(name).startsWith(`${typed} `));
}

/** Places as the text of one attribute, for the script of a painted page. */
export function writePlaces(places: readonly MarkablePlace[]): string {
  return places.map(({ id, name, areas }) => [id, ...areas, name].join('|')).join(';');
}

/** Reads what `writePlaces` has written. */
export function readPlaces(text: string): readonly MarkablePlace[] {
  return text
    .split(';')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [id = '', ...others] = entry.split('|');
      return { id, name: others.at(-1) ?? '', areas: others.slice(0, -1) };
    });
}
