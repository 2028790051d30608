import type { AggregateRule } from '../aggregate.ts';
import type { Language, OutlineLevel } from '../model.ts';

/** The words of the table that the painted pages do not need. */
interface TableWords {
  readonly columns: Readonly<Record<'known' | 'population' | 'refugees', string>>;
  readonly chooseColumns: string;
  readonly resetColumns: string;
  readonly group: string;
  readonly groups: Readonly<Record<OutlineLevel | 'none', string>>;
  readonly rules: Readonly<Record<AggregateRule, string>>;
  /** Of how many municipalities of a group a value is known. */
  readonly known: (known: string, total: string) => string;
  /** What is left of a table by what its reader has written. */
  readonly filtered: (shown: string, total: string, filter: string) => string;
  readonly copy: string;
  readonly copied: (rows: string) => string;
}

const de: TableWords = {
  columns: { known: 'Zusammengefasst', population: 'Bevölkerung', refugees: 'Geflüchtete' },
  chooseColumns: 'Spalten',
  resetColumns: 'Spalten zurücksetzen',
  group: 'Gruppieren nach',
  groups: {
    none: 'nichts',
    association: 'Verband',
    district: 'Kreis',
    region: 'Regierungsbezirk',
  },
  rules: {
    sum: 'Summe',
    ratio: 'für alle zusammen',
    middle: 'Median',
    most: 'häufigste Antwort',
    half: 'von mindestens der Hälfte genannt',
    none: '',
  },
  known: (known, total) => `${known} von ${total} mit Angabe`,
  filtered: (shown, total, filter) => `${shown} von ${total} Zeilen, gefiltert nach „${filter}“`,
  copy: 'Zeilen kopieren',
  copied: (rows) => `${rows} Zeilen kopiert; in Excel einfügen mit Strg + V.`,
};

const en: TableWords = {
  columns: { known: 'Summed up', population: 'Inhabitants', refugees: 'Refugees' },
  chooseColumns: 'Columns',
  resetColumns: 'Reset columns',
  group: 'Group by',
  groups: {
    none: 'nothing',
    association: 'association',
    district: 'district',
    region: 'administrative region',
  },
  rules: {
    sum: 'total',
    ratio: 'for all together',
    middle: 'median',
    most: 'most frequent answer',
    half: 'given by at least half',
    none: '',
  },
  known: (known, total) => `${known} of ${total} with a value`,
  filtered: (shown, total, filter) => `${shown} of ${total} rows, filtered by “${filter}”`,
  copy: 'Copy rows',
  copied: (rows) => `${rows} rows copied; paste them into Excel with Ctrl + V.`,
};

export const tableWords: Readonly<Record<Language, TableWords>> = { de, en };
