import type { Language } from '../model.ts';
import type { ComparisonForm } from '../selection.ts';

/** The words of the comparison of two indicators. */
export interface ComparingWords {
  readonly with: string;
  readonly otherMonth: (label: string) => string;
  readonly form: string;
  readonly forms: Readonly<Record<ComparisonForm, string>>;
  readonly monthOf: readonly [(label: string) => string, (label: string) => string];
  readonly allMonths: string;
  readonly maps: (first: string, second: string) => string;
  readonly keys: string;
  readonly divider: string;
  readonly dividerAt: (percent: string, first: string, second: string) => string;
  readonly shared: string;
  readonly places: string;
  readonly place: string;
  readonly hint: string;
  readonly scatter: (first: string, second: string) => string;
  readonly scatterNote: (count: string) => string;
  readonly correlation: (value: string, direction: 'more' | 'less' | 'none') => string;
  readonly beyond: string;
  readonly until: (label: string, month: string) => string;
}

const de: ComparingWords = {
  with: 'Vergleichen mit',
  otherMonth: (label) => `${label}, anderer Monat`,
  form: 'Gezeigt wird',
  forms: { table: 'Kreuztabelle', maps: 'zwei Karten', swipe: 'Karten zum Wischen' },
  monthOf: [(label) => `Erste Karte: ${label} bis`, (label) => `Zweite Karte: ${label} bis`],
  allMonths: 'alle bekannten Monate',
  maps: (first, second) => `Zwei Karten: ${first}; ${second}`,
  keys: 'Pfeiltasten gehen von Kommune zu Kommune, die Eingabetaste wählt sie; Plus und Minus vergrößern und verkleinern beide Karten, Pos1 zeigt alles.',
  divider: 'Trennlinie zwischen den Karten',
  dividerAt: (percent, first, second) => `bis ${percent} ${first}, danach ${second}`,
  shared: 'Beide Karten haben dieselben Klassen und Farben.',
  places: 'Werte der gewählten Kommunen',
  place: 'Kommune',
  hint: 'Zeigen Sie auf eine Kommune, um beide Werte zu lesen; ein Klick hält sie fest.',
  scatter: (first, second) => `${first} (waagrecht) und ${second} (senkrecht)`,
  scatterNote: (count) =>
    `Ein Punkt für jede der ${count} Kommunen mit beiden Angaben, in der Farbe der ersten Karte.`,
  correlation: (value, direction) =>
    `Rangkorrelation ${value}: ${
      {
        more: 'Wo das eine höher ist, ist es meist auch das andere.',
        less: 'Wo das eine höher ist, ist das andere meist niedriger.',
        none: 'Das eine sagt wenig über das andere.',
      }[direction]
    }`,
  beyond: 'Einzelne Werte jenseits der Achsen stehen am Rand.',
  until: (label, month) => `${label} bis ${month}`,
};

const en: ComparingWords = {
  with: 'Compare with',
  otherMonth: (label) => `${label}, another month`,
  form: 'Shown as',
  forms: { table: 'cross table', maps: 'two maps', swipe: 'maps to swipe' },
  monthOf: [(label) => `First map: ${label} by`, (label) => `Second map: ${label} by`],
  allMonths: 'all known months',
  maps: (first, second) => `Two maps: ${first}; ${second}`,
  keys: 'Arrow keys walk from municipality to municipality, Enter selects; plus and minus zoom both maps, Home shows all.',
  divider: 'Dividing line between the maps',
  dividerAt: (percent, first, second) => `up to ${percent} ${first}, then ${second}`,
  shared: 'Both maps have the same classes and colours.',
  places: 'Values of the selected municipalities',
  place: 'Municipality',
  hint: 'Point at a municipality to read both values; a click keeps it.',
  scatter: (first, second) => `${first} (across) and ${second} (up)`,
  scatterNote: (count) =>
    `A point for each of the ${count} municipalities with both values, in the colour of the first map.`,
  correlation: (value, direction) =>
    `Rank correlation ${value}: ${
      {
        more: 'where one is higher, the other mostly is too.',
        less: 'where one is higher, the other mostly is lower.',
        none: 'one says little about the other.',
      }[direction]
    }`,
  beyond: 'Single values beyond the axes stand at the edge.',
  until: (label, month) => `${label} by ${month}`,
};

const wordsByLanguage: Readonly<Record<Language, ComparingWords>> = { de, en };

export function comparingWordsOf(language: Language): ComparingWords {
  return wordsByLanguage[language];
}
