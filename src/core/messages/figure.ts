import type { LayoutName } from '../figure/layout-name.ts';
import type { Tone } from '../figure/tone.ts';
import type { Language } from '../model.ts';

/** The words of figures and of the dialog that makes them, beyond those of the map. */
interface FigureWords {
  readonly circles: string;
  readonly circleKey: string;
  readonly inset: (names: string) => string;
  readonly enlarged: (times: string) => string;
  readonly filtered: (text: string, count: string, isOutlined: boolean) => string;
  readonly others: string;
  /** Of municipalities. */
  readonly withValue: string;
  /** Below the last column of a distribution: short. */
  readonly andMore: (limit: string) => string;
  readonly layout: string;
  readonly layouts: Readonly<Record<LayoutName, string>>;
  readonly tone: string;
  readonly tones: Readonly<Record<Tone, string>>;
  readonly second: string;
  readonly area: string;
  readonly wholeArea: string;
  readonly insetField: string;
  readonly noInset: string;
  readonly addInset: string;
  readonly remove: string;
  readonly removeInset: (name: string) => string;
  readonly embedsFonts: string;
  readonly making: string;
  readonly failed: (format: string) => string;
  readonly bundle: string;
  readonly bundleExplained: string;
  readonly copySvg: string;
}

const de: FigureWords = {
  circles: 'Kreise',
  circleKey: 'Größe der Kreise',
  inset: (names) => `Ausschnitt: ${names}`,
  enlarged: (times) => `Ausschnitt, ${times}-fach vergrößert`,
  filtered: (text, count, isOutlined) =>
    `Gefiltert nach „${text}“: ${count}${isOutlined ? ', orange umrandet' : ''}; gezählt sind alle`,
  others: 'andere mit Angabe',
  withValue: 'mit Angabe',
  andMore: (limit) => `ab ${limit}`,
  layout: 'Aufbau',
  layouts: {
    map: 'Karte',
    'map-chart': 'Karte mit Verteilung',
    pair: 'zwei Karten nebeneinander',
    multiples: 'kleine Karten, je Klasse oder Antwort eine',
    chart: 'nur die Verteilung',
  },
  tone: 'Farben',
  tones: { colour: 'farbig', grey: 'Graustufen', hatched: 'Graustufen mit Schraffur' },
  second: 'Zweite Karte',
  area: 'Gebiet',
  wholeArea: 'alles',
  insetField: 'Ausschnitt',
  noInset: 'keiner',
  addInset: 'Teil hinzufügen …',
  remove: 'Entfernen',
  removeInset: (name) => `${name} aus dem Ausschnitt entfernen`,
  embedsFonts: 'Schrift in die SVG-Datei einbetten',
  making: 'Die Datei entsteht …',
  failed: (format) =>
    `${format} ist nicht entstanden. Laden Sie die Seite neu, oder wählen Sie eine andere Form.`,
  bundle: 'Paket (ZIP) speichern',
  bundleExplained:
    'Im Paket: die Abbildung, ihre Werte und Klassen, Bildunterschriften, Zitat, Lizenzen und ein R-Skript, das die Karte neu zeichnet.',
  copySvg: 'SVG-Text kopieren',
};

const en: FigureWords = {
  circles: 'Circles',
  circleKey: 'Size of the circles',
  inset: (names) => `Inset: ${names}`,
  enlarged: (times) => `Inset, ${times} times as large`,
  filtered: (text, count, isOutlined) =>
    `Filtered by “${text}”: ${count}${isOutlined ? ', outlined in orange' : ''}; all are counted`,
  others: 'others with a value',
  withValue: 'with a value',
  andMore: (limit) => `${limit}+`,
  layout: 'Layout',
  layouts: {
    map: 'Map',
    'map-chart': 'Map with distribution',
    pair: 'Two maps side by side',
    multiples: 'Small maps, one for each class or answer',
    chart: 'Distribution alone',
  },
  tone: 'Colours',
  tones: { colour: 'in colour', grey: 'greys', hatched: 'greys with hatching' },
  second: 'Second map',
  area: 'Area',
  wholeArea: 'everything',
  insetField: 'Inset',
  noInset: 'none',
  addInset: 'Add a part …',
  remove: 'Remove',
  removeInset: (name) => `Remove ${name} from the inset`,
  embedsFonts: 'Embed the font in the SVG file',
  making: 'The file is being made …',
  failed: (format) => `${format} could not be made. Load the page again, or choose another form.`,
  bundle: 'Save bundle (ZIP)',
  bundleExplained:
    'In the bundle: the figure, its values and classes, captions, citation, licences and an R script that draws the map again.',
  copySvg: 'Copy SVG text',
};

export const figureWords: Readonly<Record<Language, FigureWords>> = { de, en };
