import type { Language } from '../model.ts';

/** What is told of corrections, and of how an edition differs from another. */
interface ChangesWords {
  readonly corrections: string;
  readonly correctionsNone: string;
  readonly correctionsSome: string;
  readonly heads: Readonly<Record<'date' | 'column' | 'cells' | 'reason', string>>;
  readonly changes: string;
  readonly changesHow: string;
  /** Where the page cannot compare by itself. */
  readonly withoutScripts: string;
  /** On the page of an edition, the way to it. */
  readonly since: string;
  readonly field: string;
  readonly fieldHint: string;
  readonly compare: string;
  readonly comparing: (edition: string) => string;
  /** Nothing in the field looks like the id of an edition. */
  readonly unreadable: string;
  readonly current: (edition: string) => string;
  readonly missing: (edition: string) => string;
  readonly older: (edition: string) => string;
  readonly failed: (edition: string) => string;
  readonly same: (edition: string) => string;
  /** Counts with their nouns: "12 Angaben" in "8 Kommunen". */
  readonly found: (edition: string, values: string, places: string) => string;
  readonly values: (count: string, isOne: boolean) => string;
  readonly places: (count: string, isOne: boolean) => string;
  readonly gone: (list: string) => string;
  readonly added: (list: string) => string;
  readonly subject: (label: string, values: string) => string;
  readonly columns: Readonly<Record<'key' | 'place' | 'indicator' | 'before' | 'after', string>>;
  readonly more: (shown: string, all: string) => string;
  readonly save: string;
  readonly file: string;
}

const de: ChangesWords = {
  corrections: 'Berichtigungen',
  correctionsNone: 'In den Tabellen dieser Ausgabe ist nichts berichtigt.',
  correctionsSome: 'Was nach dem Eingang der Tabellen berichtigt wurde:',
  heads: { date: 'Tag', column: 'Tabelle und Spalte', cells: 'Zellen', reason: 'Grund' },
  changes: 'Was hat sich geändert?',
  changesHow:
    'Jede Ausgabe behält ihre Zahlen. Ihre Kennung steht in jedem Zitat, in jeder Abbildung und unten auf jeder Seite. Geben Sie die einer früheren Ausgabe an, dann zeigt der Atlas jede Angabe, die heute anders ist.',
  withoutScripts: 'Der Vergleich braucht JavaScript.',
  since: 'Was hat sich seitdem geändert?',
  field: 'Kennung oder Link der früheren Ausgabe',
  fieldHint: 'acht Zeichen, zum Beispiel 2c6b6cc5',
  compare: 'Vergleichen',
  comparing: (edition) => `Die Ausgabe ${edition} wird geladen …`,
  unreadable: 'Darin steht keine Kennung: acht Zeichen aus Ziffern und den Buchstaben a bis f.',
  current: (edition) => `${edition} ist die Ausgabe, die Sie gerade sehen.`,
  missing: (edition) => `Die Ausgabe ${edition} liegt nicht auf diesem Server.`,
  older: (edition) =>
    `Die Ausgabe ${edition} hat eine Form, die diese Fassung des Atlas nicht liest. Ihre eigenen Seiten zeigen sie noch.`,
  failed: (edition) => `Die Ausgabe ${edition} ließ sich nicht laden. Bitte versuchen Sie es noch einmal.`,
  same: (edition) =>
    `Seit der Ausgabe ${edition} hat sich keine Angabe geändert; anders sind nur Klassen, Texte oder Grenzen.`,
  found: (edition, values, places) => `Seit der Ausgabe ${edition}: ${values} geändert, in ${places}.`,
  values: (count, isOne) => `${count} ${isOne ? 'Angabe' : 'Angaben'}`,
  places: (count, isOne) => `${count} ${isOne ? 'Kommune' : 'Kommunen'}`,
  gone: (list) => `Nicht mehr dabei: ${list}.`,
  added: (list) => `Neu dabei: ${list}.`,
  subject: (label, values) => `${label}: ${values}`,
  columns: { key: 'Schlüssel', place: 'Kommune', indicator: 'Merkmal', before: 'Damals', after: 'Jetzt' },
  more: (shown, all) => `Hier stehen ${shown} von ${all}; die Datei hat alle.`,
  save: 'Änderungen als CSV',
  file: 'aenderungen',
};

const en: ChangesWords = {
  corrections: 'Corrections',
  correctionsNone: 'Nothing was corrected in the tables of this edition.',
  correctionsSome: 'What was corrected after the tables had come in:',
  heads: { date: 'Day', column: 'Table and column', cells: 'Cells', reason: 'Reason' },
  changes: 'What has changed?',
  changesHow:
    'Each edition keeps its numbers. Its id stands in every citation, in every figure and at the foot of every page. Give that of an earlier edition, and the atlas shows every value that is different today.',
  withoutScripts: 'The comparison needs JavaScript.',
  since: 'What has changed since?',
  field: 'Id or link of the earlier edition',
  fieldHint: 'eight characters, for example 2c6b6cc5',
  compare: 'Compare',
  comparing: (edition) => `Edition ${edition} is being loaded …`,
  unreadable: 'There is no id in it: eight characters out of digits and the letters a to f.',
  current: (edition) => `${edition} is the edition that you are looking at.`,
  missing: (edition) => `Edition ${edition} is not on this server.`,
  older: (edition) =>
    `Edition ${edition} has a form that this version of the atlas does not read. Its own pages still show it.`,
  failed: (edition) => `Edition ${edition} could not be loaded. Please try again.`,
  same: (edition) =>
    `No value has changed since edition ${edition}; only classes, texts or boundaries are different.`,
  found: (edition, values, places) => `Since edition ${edition}: ${values} changed, in ${places}.`,
  values: (count, isOne) => `${count} ${isOne ? 'value' : 'values'}`,
  places: (count, isOne) => `${count} ${isOne ? 'municipality' : 'municipalities'}`,
  gone: (list) => `No longer there: ${list}.`,
  added: (list) => `New: ${list}.`,
  subject: (label, values) => `${label}: ${values}`,
  columns: { key: 'Key', place: 'Municipality', indicator: 'Indicator', before: 'Then', after: 'Now' },
  more: (shown, all) => `These are ${shown} of ${all}; the file has all.`,
  save: 'Changes as CSV',
  file: 'changes',
};

export const changesWords: Readonly<Record<Language, ChangesWords>> = { de, en };
