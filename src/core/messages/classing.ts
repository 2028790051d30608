import type { ClassMethod } from '../classing/class-choice.ts';
import type { Eye } from '../eyes.ts';
import type { Language } from '../model.ts';

type MethodWords = Readonly<Record<ClassMethod | 'published' | 'own', string>>;

/** The words for classes and colours in the reader's hand. */
export interface ClassingWords {
  readonly summary: string;
  readonly failed: string;
  readonly differs: string;
  readonly back: string;
  readonly method: string;
  readonly methods: MethodWords;
  readonly explained: Readonly<Record<ClassMethod, string>>;
  readonly count: string;
  readonly fewer: (count: number) => string;
  readonly limits: string;
  readonly limitsHint: Readonly<Record<'number' | 'month' | 'diverging', string>>;
  readonly apply: string;
  readonly none: string;
  readonly many: (most: number) => string;
  readonly unreadable: (parts: string) => string;
  readonly palette: string;
  readonly palettes: Readonly<Record<string, string>>;
  readonly reversed: string;
  readonly check: string;
  /** How many of how many municipalities would change; the first as a word for its number. */
  readonly changed: (changed: string, total: string) => string;
  readonly unchanged: string;
  readonly show: string;
  readonly otherClass: (method: string) => string;
  readonly anyOther: string;
  readonly eyes: string;
  readonly eyeNone: string;
  readonly eye: Readonly<Record<Eye, string>>;
  readonly alike: string;
  readonly seenBy: (title: string, eye: string) => string;
}

const de: ClassingWords = {
  summary: 'Klassen und Farben ändern',
  failed: 'Die Auswahl konnte nicht geladen werden.',
  differs: 'Klassen oder Farben sind andere als veröffentlicht.',
  back: 'Wie veröffentlicht',
  method: 'Einteilung',
  methods: {
    published: 'wie veröffentlicht',
    quantile: 'gleich viele je Klasse (Quantile)',
    equal: 'gleich breite Klassen',
    natural: 'natürliche Gruppen (Jenks)',
    deviation: 'Standardabweichung',
    own: 'eigene Grenzen',
  },
  explained: {
    quantile: 'In jede Klasse kommen etwa gleich viele.',
    equal: 'Jede Klasse umfasst einen gleich großen Bereich der Werte.',
    natural: 'Werte, die nahe beieinander liegen, kommen in dieselbe Klasse.',
    deviation: 'Jede Klasse ist eine Standardabweichung breit, gezählt vom Mittelwert.',
  },
  count: 'Anzahl der Klassen',
  fewer: (count) =>
    `Mehr als ${count} Klassen ergeben sich so nicht: Viele Werte sind gleich oder liegen dicht beieinander.`,
  limits: 'Grenzen zwischen den Klassen',
  limitsHint: {
    number: 'Zum Beispiel: 0,5; 1; 2',
    month: 'Der erste Monat jeder weiteren Klasse, zum Beispiel: 2018-01; 2018-03',
    diverging: 'Abstände von null, nach beiden Seiten gleich, zum Beispiel: 0,5; 1',
  },
  apply: 'Anwenden',
  none: 'Mindestens eine Grenze wird gebraucht.',
  many: (most) => `Höchstens ${most} Klassen: Mehr Farben kann niemand sicher unterscheiden.`,
  unreadable: (parts) => `Nicht als Grenze lesbar: ${parts}`,
  palette: 'Farben',
  palettes: {
    YlGnBu: 'Gelb bis Blau',
    Blues: 'Blau',
    BuPu: 'Blau bis Violett',
    YlOrBr: 'Gelb bis Braun',
    PuOr: 'Violett und Orange',
    BrBG: 'Braun und Blaugrün',
  },
  reversed: 'dunkel bei niedrigen Werten beginnen (umkehren)',
  check: 'Würde eine andere Einteilung das Bild ändern?',
  changed: (changed, total) => `Bei ${changed} von ${total} hängt die Klasse von der Einteilung ab.`,
  unchanged: 'Nein: Jede andere Einteilung in gleich viele Klassen ergibt dieselbe Karte, oder keine.',
  show: 'Auf der Karte hervorheben, was in eine andere Klasse käme:',
  otherClass: (method) => `andere Klasse: ${method}`,
  anyOther: 'bei irgendeiner',
  eyes: 'Mit anderen Augen',
  eyeNone: 'volle Farbwahrnehmung',
  eye: {
    deuteranopia: 'ohne Grün (Deuteranopie)',
    protanopia: 'ohne Rot (Protanopie)',
    tritanopia: 'ohne Blau (Tritanopie)',
    grey: 'ohne Farben, wie im Graudruck',
  },
  alike: 'manche kaum zu unterscheiden',
  seenBy: (title, eye) => `${title}, gesehen ${eye}`,
};

const en: ClassingWords = {
  summary: 'Change classes and colours',
  failed: 'The choices could not be loaded.',
  differs: 'Classes or colours differ from those published.',
  back: 'As published',
  method: 'Method',
  methods: {
    published: 'as published',
    quantile: 'as many in each class (quantiles)',
    equal: 'classes of equal width',
    natural: 'natural groups (Jenks)',
    deviation: 'standard deviation',
    own: 'limits of your own',
  },
  explained: {
    quantile: 'Each class holds about as many.',
    equal: 'Each class covers a range of values of the same size.',
    natural: 'Values that lie close together fall into the same class.',
    deviation: 'Each class is one standard deviation wide, counted from the mean.',
  },
  count: 'Number of classes',
  fewer: (count) =>
    `There are no more than ${count} classes this way: many values are the same or close together.`,
  limits: 'Limits between the classes',
  limitsHint: {
    number: 'For example: 0.5; 1; 2',
    month: 'The first month of each further class, for example: 2018-01; 2018-03',
    diverging: 'Distances from zero, the same on both sides, for example: 0.5; 1',
  },
  apply: 'Apply',
  none: 'At least one limit is needed.',
  many: (most) => `At most ${most} classes: nobody can safely tell more colours apart.`,
  unreadable: (parts) => `Not readable as a limit: ${parts}`,
  palette: 'Colours',
  palettes: {
    YlGnBu: 'yellow to blue',
    Blues: 'blue',
    BuPu: 'blue to purple',
    YlOrBr: 'yellow to brown',
    PuOr: 'purple and orange',
    BrBG: 'brown and teal',
  },
  reversed: 'begin with dark for low values (reverse)',
  check: 'Would another method change the picture?',
  changed: (changed, total) => `For ${changed} of ${total} the class depends on the method.`,
  unchanged: 'No: every other method with as many classes gives the same map, or none.',
  show: 'Highlight on the map what would be in another class:',
  otherClass: (method) => `another class: ${method}`,
  anyOther: 'by any of them',
  eyes: 'Through other eyes',
  eyeNone: 'full colour vision',
  eye: {
    deuteranopia: 'without green (deuteranopia)',
    protanopia: 'without red (protanopia)',
    tritanopia: 'without blue (tritanopia)',
    grey: 'without colours, as in grey print',
  },
  alike: 'some are hard to tell apart',
  seenBy: (title, eye) => `${title}, seen ${eye}`,
};

const wordsByLanguage: Readonly<Record<Language, ClassingWords>> = { de, en };

export function classingWordsOf(language: Language): ClassingWords {
  return wordsByLanguage[language];
}
