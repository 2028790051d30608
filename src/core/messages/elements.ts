import type { Language } from '../model.ts';

/** The words of the page about the elements, and what an element says that has no data. */
interface ElementWords {
  readonly title: string;
  readonly introduction: string;
  readonly load: string;
  readonly files: string;
  readonly attributes: string;
  readonly events: string;
  readonly parts: string;
  readonly properties: string;
  readonly initial: (value: string) => string;
  readonly examples: string;
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly back: string;
  readonly other: string;
  readonly loading: string;
  readonly failed: string;
}

export const elementWords: Readonly<Record<Language, ElementWords>> = {
  de: {
    title: 'Karte als Element für eigene Seiten',
    introduction:
      'Für Seiten mit eigener Entwicklung: ein Modul ohne weitere Abhängigkeiten, das ein Element definiert. Es setzt keine Cookies und fragt niemanden als den Server des Atlas.',
    load: 'Einbinden',
    files: 'Dazu gehören Typen und eine Beschreibung für Editoren:',
    attributes: 'Attribute und Eigenschaften',
    events: 'Ereignisse',
    parts: 'Teile für CSS (::part)',
    properties: 'CSS-Eigenschaften',
    initial: (value) => `Vorgabe: ${value}`,
    examples: 'Beispiele',
    first: 'Karte mit allem',
    second: 'Nur Karte und Legende, Umrisse der Kreise, gleich große Kommunen',
    third: 'Kreise, auf Englisch, mit eigenen Farben',
    back: 'Alle Arten einzubetten',
    other: 'English',
    loading: 'Die Karte wird geladen …',
    failed: 'Die Karte konnte nicht geladen werden.',
  },
  en: {
    title: 'A map as an element for your own pages',
    introduction:
      'For pages with developers of their own: a module without further dependencies that defines an element. It sets no cookies and asks nobody but the server of the atlas.',
    load: 'How to include it',
    files: 'Types and a description for editors come with it:',
    attributes: 'Attributes and properties',
    events: 'Events',
    parts: 'Parts for CSS (::part)',
    properties: 'CSS properties',
    initial: (value) => `Default: ${value}`,
    examples: 'Examples',
    first: 'The map with everything',
    second: 'Map and legend alone, outlines of districts, equal-size municipalities',
    third: 'Districts, in German, with colours of its own',
    back: 'All ways of embedding',
    other: 'Deutsch',
    loading: 'Loading the map …',
    failed: 'The map could not be loaded.',
  },
};
