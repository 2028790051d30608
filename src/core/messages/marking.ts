import type { Language } from '../model.ts';

/** What is said of municipalities that are to be marked on an embedded map. */
interface MarkingWords {
  readonly label: string;
  readonly hint: string;
  /** Each before a list of names or of words as they were written. */
  readonly found: string;
  readonly unknown: string;
  readonly ambiguous: string;
  readonly outside: string;
  readonly surplus: string;
  /** In the map itself, before keys from its address. */
  readonly missing: string;
}

export const markingWords: Readonly<Record<Language, MarkingWords>> = {
  de: {
    label: 'Markierte Kommunen',
    hint: 'Namen oder achtstellige Schlüssel (AGS), durch Kommas getrennt; zum Beispiel Tübingen, 08136088.',
    found: 'Markiert werden:',
    unknown: 'Nicht gefunden und nicht markiert:',
    ambiguous: 'Mehrere heißen so; bitte den Schlüssel angeben:',
    outside: 'Nicht im gewählten Gebiet und dort nicht markiert:',
    surplus: 'Mehr als 30 werden nicht markiert:',
    missing: 'Nicht auf dieser Karte und deshalb nicht markiert:',
  },
  en: {
    label: 'Marked municipalities',
    hint: 'Names or keys of eight digits (AGS), separated by commas; for example Tübingen, 08136088.',
    found: 'To be marked:',
    unknown: 'Not found and not marked:',
    ambiguous: 'Several have this name; please give the key:',
    outside: 'Not in the chosen area and not marked there:',
    surplus: 'More than 30 are not marked:',
    missing: 'Not on this map and therefore not marked:',
  },
};
