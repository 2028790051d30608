import { capitalise } from '../capitalise.ts';
import type { AggregateRule } from '../aggregate.ts';
import type { Language, OutlineLevel } from '../model.ts';
import type { Weight } from '../weights.ts';
import { allMessagesOf, type AllMessages } from './all-messages.ts';

/** What is said of a level, and of how the values of its areas come about. */
interface LevelSentences {
  /** A heading: what a value is of. */
  readonly each: (label: string, level: OutlineLevel) => string;
  readonly base: (known: string, total: string) => string;
  readonly explain: (level: OutlineLevel, rule: AggregateRule, weight: Weight) => string;
  /** Heads of exported columns. */
  readonly members: string;
  readonly membersKnown: string;
  /** How many municipalities a value follows from; `share` is that of the most frequent answer, or "". */
  readonly basis: (known: string, total: string, share: string) => string;
}

interface Noun {
  readonly one: string;
  readonly many: string;
  /** After "in": "Kreisen". */
  readonly within: string;
  /** At the head of a narrow column. */
  readonly short: string;
}

const deNouns: Readonly<Record<OutlineLevel, Noun>> = {
  association: { one: 'Verband', many: 'Verbände', within: 'Verbänden', short: 'Verbände' },
  district: { one: 'Kreis', many: 'Kreise', within: 'Kreisen', short: 'Kreise' },
  region: {
    one: 'Regierungsbezirk',
    many: 'Regierungsbezirke',
    within: 'Regierungsbezirken',
    short: 'Bezirke',
  },
};
const enNouns: Readonly<Record<OutlineLevel, Noun>> = {
  association: { one: 'association', many: 'associations', within: 'associations', short: 'Associations' },
  district: { one: 'district', many: 'districts', within: 'districts', short: 'Districts' },
  region: { one: 'region', many: 'regions', within: 'regions', short: 'Regions' },
};

const deWeights: Readonly<Record<Weight, string>> = {
  municipalities: 'jede Kommune zählt einmal',
  refugees: 'jede Kommune zählt nach ihren Geflüchteten',
  inhabitants: 'jede Kommune zählt nach ihrer Bevölkerung',
};
const enWeights: Readonly<Record<Weight, string>> = {
  municipalities: 'each municipality counts once',
  refugees: 'each municipality counts by its refugees',
  inhabitants: 'each municipality counts by its inhabitants',
};

function explainInGerman(one: string, rule: AggregateRule, weight: Weight): string {
  const count = deWeights[weight];
  const left = 'Kommunen ohne Wert bleiben außer Betracht.';
  switch (rule) {
    case 'sum':
      return `Jeder ${one} zeigt die Summe seiner Kommunen. Kommunen ohne Wert fehlen darin; ist ein Teil geheim gehalten, ist es auch die Summe.`;
    case 'ratio':
      return `Jeder ${one} zeigt den Wert für alle Menschen seiner Kommunen zusammen. ${left}`;
    case 'middle':
      return `Jeder ${one} zeigt den Median seiner Kommunen; ${count}. ${left}`;
    case 'most':
      return `Jeder ${one} zeigt die häufigste Antwort seiner Kommunen; ${count}. ${left}`;
    case 'half':
      return `Jeder ${one} zeigt die Antworten, die mindestens die Hälfte seiner Kommunen gab; ${count}. ${left}`;
    case 'none':
      return '';
  }
}

function explainInEnglish(one: string, rule: AggregateRule, weight: Weight): string {
  const count = enWeights[weight];
  const left = 'Municipalities without a value are left out.';
  switch (rule) {
    case 'sum':
      return `Each ${one} shows the total of its municipalities. Those without a value are missing from it; a total with a withheld part is withheld too.`;
    case 'ratio':
      return `Each ${one} shows the value for all people of its municipalities together. ${left}`;
    case 'middle':
      return `Each ${one} shows the median of its municipalities; ${count}. ${left}`;
    case 'most':
      return `Each ${one} shows the most frequent answer of its municipalities; ${count}. ${left}`;
    case 'half':
      return `Each ${one} shows the answers that at least half of its municipalities gave; ${count}. ${left}`;
    case 'none':
      return '';
  }
}

export const levelSentences: Readonly<Record<Language, LevelSentences>> = {
  de: {
    each: (label, level) => `${label} je ${deNouns[level].one}`,
    base: (known, total) => `zusammengefasst aus ${known} von ${total} Kommunen`,
    members: 'Kommunen',
    membersKnown: 'Kommunen mit Angabe',
    explain: (level, rule, weight) => explainInGerman(deNouns[level].one, rule, weight),
    basis: (known, total, share) =>
      `${share === '' ? '' : `Anteil ${share}, `}aus ${known} von ${total} ${total === '1' ? 'Kommune' : 'Kommunen'}`,
  },
  en: {
    each: (label, level) => `${label} per ${enNouns[level].one}`,
    base: (known, total) => `summed up from ${known} of ${total} municipalities`,
    members: 'Municipalities',
    membersKnown: 'Municipalities with a value',
    explain: (level, rule, weight) => explainInEnglish(enNouns[level].one, rule, weight),
    basis: (known, total, share) =>
      `${share === '' ? '' : `share ${share}, `}from ${known} of ${total} ${total === '1' ? 'municipality' : 'municipalities'}`,
  },
};

/** The words of all pages, with the areas of a level where they speak of municipalities. */
export function levelWordsOf(language: Language, level: OutlineLevel): AllMessages {
  return language === 'de' ? inGerman(deNouns[level]) : inEnglish(enNouns[level]);
}

function inGerman({ one, many, within, short }: Noun): AllMessages {
  const words = allMessagesOf('de');
  return {
    ...words,
    countOfTotal: {
      municipalities: (count, total) => `${count} von ${total} ${within} mit Angabe`,
      refugees: (count, total) => `${count} von ${total} Geflüchteten leben in ${within} mit Angabe`,
      inhabitants: (count, total) => `${count} von ${total} Menschen leben in ${within} mit Angabe`,
    },
    ofThoseWithValue: {
      municipalities: `der ${many} mit Angabe`,
      refugees: `der Geflüchteten in ${within} mit Angabe`,
      inhabitants: `der Bevölkerung in ${within} mit Angabe`,
    },
    weights: { ...words.weights, municipalities: short },
    summaryMonth: (start, end, median) =>
      `Die mittleren Startmonate reichen von ${start} bis ${end}; in der Hälfte der ${many} mit Angabe liegt er spätestens im ${median}.`,
    summaryNothing: `Für keinen ${one} liegt eine Angabe vor.`,
    exploreHint: `Pfeiltasten: benachbarter ${one}. Eingabe: auswählen. Plus und Minus: Ausschnitt. Pos1: zurück zum ganzen Land. Escape: beenden.`,
    place: `Ausgewählter ${one}`,
    placeNone: `Wählen Sie einen ${one} auf der Karte, um alle seine Angaben zu sehen.`,
    tableColumns: { ...words.tableColumns, name: one },
    counted: { ...words.counted, municipalities: (count) => `${count} ${many}` },
    amount: {
      ...words.amount,
      municipalities: (count, isOne) => `${count} ${isOne ? one : many}`,
    },
    distributionMiddle: {
      municipalities: (from, to, median) =>
        `Die mittlere Hälfte der ${many} hat ${from} bis ${to}, der Median liegt bei ${median}.`,
      refugees: (from, to, median) =>
        `Die mittlere Hälfte der Geflüchteten lebt in ${within} mit ${from} bis ${to}, der Median liegt bei ${median}.`,
      inhabitants: (from, to, median) =>
        `Die mittlere Hälfte der Bevölkerung lebt in ${within} mit ${from} bis ${to}, der Median liegt bei ${median}.`,
    },
    tableFilterHint: `${one} oder Wert`,
  };
}

function inEnglish({ one, many, short }: Noun): AllMessages {
  const words = allMessagesOf('en');
  const title = capitalise(one);
  return {
    ...words,
    countOfTotal: {
      municipalities: (count, total) => `${count} of ${total} ${many} with a value`,
      refugees: (count, total) => `${count} of ${total} refugees live in ${many} with a value`,
      inhabitants: (count, total) => `${count} of ${total} people live in ${many} with a value`,
    },
    ofThoseWithValue: {
      municipalities: `of the ${many} with a value`,
      refugees: `of the refugees in ${many} with a value`,
      inhabitants: `of the people in ${many} with a value`,
    },
    weights: { ...words.weights, municipalities: short },
    summaryMonth: (start, end, median) =>
      `Median start months run from ${start} to ${end}; in half of the ${many} with a value it is ${median} or earlier.`,
    summaryNothing: `There is no value for any ${one}.`,
    exploreHint: `Arrow keys: neighbouring ${one}. Enter: select. Plus and minus: zoom. Home: back to the whole state. Escape: leave.`,
    place: `Selected ${one}`,
    placeNone: `Select ${one === 'association' ? 'an' : 'a'} ${one} on the map to see all its values.`,
    tableColumns: { ...words.tableColumns, name: title },
    counted: { ...words.counted, municipalities: (count) => `${count} ${many}` },
    amount: {
      ...words.amount,
      municipalities: (count, isOne) => `${count} ${isOne ? one : many}`,
    },
    distributionMiddle: {
      municipalities: (from, to, median) =>
        `The middle half of the ${many} have ${from} to ${to}; the median is ${median}.`,
      refugees: (from, to, median) =>
        `The middle half of the refugees live in ${many} with ${from} to ${to}; the median is ${median}.`,
      inhabitants: (from, to, median) =>
        `The middle half of the people live in ${many} with ${from} to ${to}; the median is ${median}.`,
    },
    tableFilterHint: `${title} or value`,
  };
}
