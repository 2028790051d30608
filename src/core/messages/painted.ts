import type { Language } from '../model.ts';

/** The words of the painted pages beside the map that no element needs. */
interface PaintedWords {
  /** What each page is about, for search engines. */
  readonly descriptions: Readonly<Record<'table' | 'cross' | 'gaps' | 'report' | 'data', string>>;
  readonly answers: string;
  readonly crossNote: string;
  readonly withoutScripts: Readonly<Record<'table' | 'cross' | 'gaps', string>>;
}

const de: PaintedWords = {
  descriptions: {
    table: 'Alle Kommunen mit ihren Werten, nach Kreisen geordnet',
    cross: 'Wie viele Kommunen in jedes Paar zweier Merkmale fallen, als Tabelle und Karte',
    gaps: 'Wo Integrationsmanagement fehlt oder spät begann, und wen das betrifft',
    report: 'Die Abbildungen des Kurzberichts mit veröffentlichten und berechneten Zahlen',
    data: 'Definitionen, fehlende Werte, Quellen, Lizenzen und Dateien zum Herunterladen',
  },
  answers: 'Antworten auf die fertigen Fragen',
  crossNote: 'Anteile je Zeile.',
  withoutScripts: {
    table:
      'Die Tabelle jedes anderen Merkmals steht unter seiner Karte. Sortieren und Filtern braucht JavaScript.',
    cross: 'Andere Paare von Merkmalen und zwei Karten nebeneinander brauchen JavaScript.',
    gaps: 'Eigene Fragen brauchen JavaScript. Die fertigen sind unten beantwortet.',
  },
};

const en: PaintedWords = {
  descriptions: {
    table: 'All municipalities with their values, by district',
    cross: 'How many municipalities fall into each pair of two indicators, as table and map',
    gaps: 'Where integration management is missing or began late, and whom this concerns',
    report: 'The figures of the report with published and computed numbers',
    data: 'Definitions, missing values, sources, licences and files to download',
  },
  answers: 'Answers to the ready-made questions',
  crossNote: 'Shares by row.',
  withoutScripts: {
    table: 'The table of every other indicator stands below its map. Sorting and filtering need JavaScript.',
    cross: 'Other pairs of indicators and two maps side by side need JavaScript.',
    gaps: 'Questions of your own need JavaScript. The ready-made ones are answered below.',
  },
};

export const paintedWords: Readonly<Record<Language, PaintedWords>> = { de, en };
