import type { Language } from '../model.ts';

/** What stands beside the files to download: terms, processing, and how programs read them. */
interface TakingWords {
  readonly licence: string;
  readonly boundaries: string;
  readonly processing: string;
  readonly reading: string;
  readonly keysAreText: string;
  /** CSV on the Web */
  readonly csvw: string;
}

export const takingWords: Readonly<Record<Language, TakingWords>> = {
  de: {
    licence: 'Lizenz der Werte:',
    boundaries: 'Dateien mit Grenzen außerdem:',
    processing:
      'Bearbeitung: über den Gemeindeschlüssel zusammengeführt und nach der Definition jedes Merkmals berechnet; Lücken sind nicht gefüllt, und was geheim zu halten ist, fehlt mit seinem Grund. Die Grenzen sind vereinfacht.',
    reading: 'Einlesen in R und Python',
    keysAreText: 'Die Schlüssel sind Text: als Zahl verlören sie ihre führende Null.',
    csvw: 'Bedeutung jeder Spalte (CSV on the Web, JSON)',
  },
  en: {
    licence: 'Licence of the values:',
    boundaries: 'Files with boundaries also:',
    processing:
      'Processing: joined by the key of the municipality and computed by the definition of each indicator; gaps are not filled, and what must be withheld is missing with its reason. The boundaries are simplified.',
    reading: 'Reading them in R and Python',
    keysAreText: 'Keys are text: as numbers they would lose their leading zero.',
    csvw: 'what each column means (CSV on the Web, JSON)',
  },
};
