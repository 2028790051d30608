import type { Language } from '../model.ts';

/** Opens the table of compared places in the width of the window. */
export const widenPlaces: Readonly<Record<Language, string>> = {
  de: 'Als breite Tabelle öffnen',
  en: 'Open as a wide table',
};
