import type { AreaLevel, Language } from '../model.ts';

/** Opens the table of compared places in the width of the window. */
export const widenPlaces: Readonly<Record<Language, string>> = {
  de: 'Als breite Tabelle öffnen',
  en: 'Open as a wide table',
};

/** The heading of several places side by side. */
export const comparedPlaces: Readonly<
  Record<Language, Readonly<Record<AreaLevel, (count: string) => string>>>
> = {
  de: {
    municipality: (count) => `${count} Kommunen im Vergleich`,
    association: (count) => `${count} Verbände im Vergleich`,
    district: (count) => `${count} Kreise im Vergleich`,
    region: (count) => `${count} Regierungsbezirke im Vergleich`,
  },
  en: {
    municipality: (count) => `${count} municipalities compared`,
    association: (count) => `${count} associations compared`,
    district: (count) => `${count} districts compared`,
    region: (count) => `${count} administrative regions compared`,
  },
};
