import type { Language } from '../model.ts';

/** What stands beside a suggestion of the search. */
interface SearchWords {
  readonly indicator: (hint: string) => string;
  /** Of a municipality with a postcode like the one that was typed; the hint ends with its own. */
  readonly near: (hint: string) => string;
  /** A group as such. */
  readonly group: Readonly<Record<'association' | 'district' | 'region', string>>;
  /** Puts it beside what is selected. */
  readonly beside: string;
  /** The table of its members. */
  readonly members: Readonly<Record<'association' | 'district', (count: string) => string>>;
}

export const searchWords: Readonly<Record<Language, SearchWords>> = {
  de: {
    indicator: (hint) => `Merkmal · ${hint}`,
    near: (hint) => `${hint}, ähnliche Postleitzahl`,
    group: {
      association: 'Verband · alle Angaben',
      district: 'Kreis · alle Angaben',
      region: 'Regierungsbezirk · alle Angaben',
    },
    beside: 'mit der Auswahl vergleichen',
    members: {
      association: (count) => `Verband · ${count} Kommunen als Tabelle`,
      district: (count) => `Kreis · ${count} Kommunen als Tabelle`,
    },
  },
  en: {
    indicator: (hint) => `Indicator · ${hint}`,
    near: (hint) => `${hint}, a similar postcode`,
    group: {
      association: 'Association · all values',
      district: 'District · all values',
      region: 'Region · all values',
    },
    beside: 'compare with the selection',
    members: {
      association: (count) => `Association · ${count} municipalities as a table`,
      district: (count) => `District · ${count} municipalities as a table`,
    },
  },
};
