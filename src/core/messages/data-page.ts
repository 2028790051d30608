import type { Language } from '../model.ts';

/** Words of the page about the data alone. */
interface DataPageWords {
  /** How many municipalities have a value. */
  readonly withValue: (count: string) => string;
  readonly cite: string;
  readonly citeHow: string;
  readonly contact: string;
  /** What helps whoever answers; `edition` is "" where it is not known. */
  readonly contactHow: (edition: string) => string;
  readonly contactAt: string;
  readonly contactMissing: string;
}

export const dataPageWords: Readonly<Record<Language, DataPageWords>> = {
  de: {
    withValue: (count) => `${count} Kommunen mit Angabe`,
    cite: 'Zitieren',
    citeHow:
      'Zu jeder Karte und jeder Tabelle steht unter „Daten und Zitat“ der Nachweis: als Text, für BibTeX, RIS und CSL-JSON, mit Stand, Ausgabe, Quellen und dem Link, der genau diese Ansicht zeigt.',
    contact: 'Fragen und Fehler',
    contactHow: (edition) =>
      `Etwas stimmt nicht oder ist unklar? Nennen Sie bitte den Link der Ansicht („Link kopieren“)${edition === '' ? '' : ` und die Ausgabe ${edition}`}, dann ist zu sehen, was Sie gesehen haben.`,
    contactAt: 'Schreiben Sie an:',
    contactMissing: 'Eine Adresse dafür ergänzt, wer den Atlas veröffentlicht.',
  },
  en: {
    withValue: (count) => `${count} municipalities with a value`,
    cite: 'Citing',
    citeHow:
      'With every map and every table, “Data and citation” holds the reference: as text, for BibTeX, RIS and CSL-JSON, with reference date, edition, sources and the link that shows exactly this view.',
    contact: 'Questions and mistakes',
    contactHow: (edition) =>
      `Something is wrong or unclear? Please give the link of the view (“Copy link”)${edition === '' ? '' : ` and the edition, ${edition}`}: then others see what you have seen.`,
    contactAt: 'Write to:',
    contactMissing: 'Whoever publishes the atlas adds an address for this.',
  },
};
