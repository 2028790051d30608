import type { Language } from '../model.ts';
import type { Form } from '../selection.ts';

/** What is said of the form of the map. */
interface FormWords {
  readonly label: string;
  readonly forms: Readonly<Record<Form, string>>;
  /** On the map itself. */
  readonly mark: string;
  readonly back: string;
  readonly explained: string;
  /** Of areas of upper levels, after `explained`. */
  readonly grouped: string;
  readonly failed: string;
}

export const formSentences: Readonly<Record<Language, FormWords>> = {
  de: {
    label: 'Kartenform',
    forms: { ground: 'Landkarte', equal: 'gleich große Kommunen' },
    mark: 'Alle Kommunen gleich groß.',
    back: 'Zur Landkarte',
    explained:
      'Jede Kommune ist ein gleich großes Sechseck, so nah wie möglich an ihrem Ort. Flächen, Entfernungen und Nachbarn stimmen nur ungefähr.',
    grouped: 'Ein größeres Gebiet hat so viele Sechsecke wie Kommunen.',
    failed:
      'Die Karte der gleich großen Kommunen konnte nicht geladen werden. Zu sehen ist die Landkarte; alle Werte stimmen.',
  },
  en: {
    label: 'Form of the map',
    forms: { ground: 'geographic', equal: 'equal-size municipalities' },
    mark: 'All municipalities of equal size.',
    back: 'To the geographic map',
    explained:
      'Every municipality is a hexagon of the same size, as near to its place as possible. Areas, distances and neighbours are only roughly right.',
    grouped: 'A larger area has as many hexagons as municipalities.',
    failed:
      'The map of equal-size municipalities could not be loaded. This is the geographic map; all values are right.',
  },
};
