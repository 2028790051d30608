import type { Language } from '../model.ts';
import type { Published } from './published.ts';

/** How a number is computed where the report leaves it open; `undefined` where it does not. */
export function noteOf({ assumption }: Published, language: Language): string | undefined {
  return assumption?.[language];
}

/** The notes of some numbers, each once, in the order of the numbers. */
export function listNotes(published: readonly Published[], language: Language): readonly string[] {
  return [...new Set(published.flatMap((entry) => noteOf(entry, language) ?? []))];
}
