import type { Language } from '../model.ts';

/** Why the municipality of the reader is not found, and what to do instead. */
interface WhereaboutsWords {
  readonly outside: string;
  readonly refused: string;
  readonly unavailable: string;
}

export const whereaboutsWords: Readonly<Record<Language, WhereaboutsWords>> = {
  de: {
    outside: 'Ihr Standort liegt außerhalb der Karte.',
    refused: 'Der Browser gibt den Standort nicht frei. Suchen Sie stattdessen nach Name oder Postleitzahl.',
    unavailable: 'Der Standort ist nicht zu ermitteln. Suchen Sie stattdessen nach Name oder Postleitzahl.',
  },
  en: {
    outside: 'Your position is outside the map.',
    refused: 'The browser does not give your position. Search by name or postcode instead.',
    unavailable: 'Your position cannot be found. Search by name or postcode instead.',
  },
};
