import type { Language } from '../model.ts';

/** The names of the buttons for dense parts of a map. */
interface CloseUpWords {
  readonly all: string;
  readonly one: (name: string) => string;
}

export const closeUpWords: Readonly<Record<Language, CloseUpWords>> = {
  de: { all: 'Dichte Gebiete', one: (name) => `${name} näher zeigen` },
  en: { all: 'Dense areas', one: (name) => `Show ${name} closer` },
};
