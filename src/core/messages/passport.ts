import type { Derivation } from '../indicator.ts';
import type { Language } from '../model.ts';

/** What is told of one value: where it comes from, and how to report that it is wrong. */
interface PassportWords {
  /** Beside a value; the longer one says of which to those who hear it, and begins alike. */
  readonly open: string;
  readonly openOf: (indicator: string, place: string) => string;
  /** On the page of a municipality, before and on the link to where every value has its origin beside it. */
  readonly elsewhere: string;
  readonly elsewhereLink: string;
  readonly failed: string;
  readonly title: (indicator: string, place: string) => string;
  readonly rows: Readonly<
    Record<
      | 'value'
      | 'meaning'
      | 'definition'
      | 'reported'
      | 'computed'
      | 'asOf'
      | 'sources'
      | 'found'
      | 'corrected'
      | 'edition',
      string
    >
  >;
  readonly rules: Readonly<Record<Derivation['rule'], string>>;
  /** Directly behind a rule, where posts of an association are spread over its members. */
  readonly spread: string;
  /** Where the value stands in the files to download. */
  readonly found: (key: string, column: string) => string;
  readonly notCorrected: string;
  readonly corrected: (date: string, column: string, reason: string) => string;
  readonly wrong: string;
  readonly wrongHow: string;
  readonly wrongNowhere: string;
  readonly write: string;
  readonly page: string;
  readonly copy: string;
  readonly report: Readonly<Record<'place' | 'indicator' | 'shown' | 'link' | 'instead' | 'proof', string>>;
}

const de: PassportWords = {
  open: 'Herkunft',
  openOf: (indicator, place) => `Herkunft: ${indicator} in ${place}`,
  elsewhere: 'Stimmt eine Angabe nicht?',
  elsewhereLink: 'Herkunft jeder Angabe, mit einer Meldung zum Abschicken',
  failed: 'Die Herkunft ließ sich nicht laden. Bitte versuchen Sie es noch einmal.',
  title: (indicator, place) => `${indicator} in ${place}`,
  rows: {
    value: 'Angabe',
    meaning: 'Das heißt',
    definition: 'Definition',
    reported: 'Gemeldet',
    computed: 'Entstanden',
    asOf: 'Stand',
    sources: 'Quellen',
    found: 'In den Dateien',
    corrected: 'Berichtigt',
    edition: 'Ausgabe',
  },
  rules: {
    'start-month': 'aus dem Arbeitsbeginn auf den Stellen, die der Kommune dienen',
    'spread-by-refugees': 'Summe der Stellen, die der Kommune dienen',
    answers: 'wie in der Umfrage geantwortet',
    number: 'wie in der Umfrage angegeben',
    change: 'Zahl nachher weniger Zahl vorher, beide aus der Umfrage',
    choices: 'wie in der Umfrage angekreuzt',
    association: 'wie im Antrag auf Förderung',
    rate: 'Wert der Kommune, geteilt durch die Zahl ihrer Menschen',
  },
  spread:
    '. Stellen, die dem ganzen Verband dienen, zählen nach dem Anteil der Kommune an dessen Geflüchteten: ein rechnerischer Wert, kein gemeldeter.',
  found: (key, column) => `Zeile ${key}, Spalte ${column}`,
  notCorrected: 'in dieser Ausgabe nicht',
  corrected: (date, column, reason) => `Spalte ${column} am ${date}: ${reason}`,
  wrong: 'Stimmt das nicht?',
  wrongHow:
    'Dieser Text nennt alles, was zum Nachsehen gebraucht wird. Ergänzen Sie die letzten beiden Zeilen.',
  wrongNowhere: 'Wohin er geht, ergänzt, wer den Atlas veröffentlicht.',
  write: 'E-Mail schreiben',
  page: 'Zur Seite für Meldungen',
  copy: 'Meldung kopieren',
  report: {
    place: 'Kommune',
    indicator: 'Merkmal',
    shown: 'Im Atlas steht',
    link: 'Link',
    instead: 'Richtig wäre',
    proof: 'Das belegt',
  },
};

const en: PassportWords = {
  open: 'Origin',
  openOf: (indicator, place) => `Origin: ${indicator} in ${place}`,
  elsewhere: 'Is a value wrong?',
  elsewhereLink: 'Origin of every value, with a report to send',
  failed: 'The origin could not be loaded. Please try again.',
  title: (indicator, place) => `${indicator} in ${place}`,
  rows: {
    value: 'Value',
    meaning: 'This means',
    definition: 'Definition',
    reported: 'Reported',
    computed: 'Made from',
    asOf: 'As of',
    sources: 'Sources',
    found: 'In the files',
    corrected: 'Corrected',
    edition: 'Edition',
  },
  rules: {
    'start-month': 'the beginning of work on the posts that serve the municipality',
    'spread-by-refugees': 'the sum of the posts that serve the municipality',
    answers: 'the answer to the survey, unchanged',
    number: 'the number given in the survey, unchanged',
    change: 'the number after less the number before, both given in the survey',
    choices: 'the answers ticked in the survey, unchanged',
    association: 'the application for funding, unchanged',
    rate: 'the value of the municipality, divided by the number of its people',
  },
  spread:
    '. Posts that serve the whole association count by the municipality’s share of its refugees: a computed value, not a reported one.',
  found: (key, column) => `row ${key}, column ${column}`,
  notCorrected: 'not in this edition',
  corrected: (date, column, reason) => `column ${column} on ${date}: ${reason}`,
  wrong: 'Is this wrong?',
  wrongHow: 'This text names all that is needed to look into it. Please complete the last two lines.',
  wrongNowhere: 'Whoever publishes the atlas adds where to send it.',
  write: 'Write an e-mail',
  page: 'Go to the page for reports',
  copy: 'Copy the report',
  report: {
    place: 'Municipality',
    indicator: 'Indicator',
    shown: 'The atlas says',
    link: 'Link',
    instead: 'It should be',
    proof: 'Evidence',
  },
};

export const passportWords: Readonly<Record<Language, PassportWords>> = { de, en };
