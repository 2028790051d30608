import type { Localized } from '../model.ts';

/** Something that a page may set, hear or style of an element. */
interface Described {
  readonly name: string;
  readonly description: Localized;
}

/** An attribute, and the property of the same name. */
export interface DescribedAttribute extends Described {
  /** What is used where it is left out. */
  readonly initial: string;
}

/** An event with what its `detail` holds, as TypeScript. */
export interface DescribedEvent extends Described {
  readonly detail: string;
}

/** What an element offers to the page that uses it. Types, manifest and the page of examples are made of it. */
export interface ElementApi {
  readonly tagName: string;
  readonly className: string;
  readonly description: Localized;
  readonly attributes: readonly DescribedAttribute[];
  readonly events: readonly DescribedEvent[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
}

/** The module that defines the elements, and the folder of it and all that belongs to it, from the start of the site. */
export const elementsFolder = 'embed/elements/';
export const elementsModule = 'elements.js';

export const mapElementApi: ElementApi = {
  tagName: 'bw-atlas-map',
  className: 'BwAtlasMap',
  description: {
    de: 'Eine Karte des Atlas mit Überschrift, Legende und Quellen, bedienbar mit Maus, Finger und Tastatur.',
    en: 'A map of the atlas with heading, legend and sources, to be used by mouse, finger and keyboard.',
  },
  attributes: [
    {
      name: 'src',
      initial: '',
      description: {
        de: 'Adresse des Ordners mit den Daten, mit „/“ am Ende. Ohne Angabe: der Ordner data/ des Atlas, von dem das Modul kommt.',
        en: 'Address of the folder with the data, ending in “/”. Left out: the folder data/ of the atlas that the module comes from.',
      },
    },
    {
      name: 'query',
      initial: '',
      description: {
        de: 'Was gezeigt wird, in den Worten der Adresse: „merkmal=vzae&umriss=kreis“. Folgt dem, was Lesende wählen.',
        en: 'What is shown, in the words of the address: “merkmal=vzae&umriss=kreis&lang=en”. It follows what readers choose.',
      },
    },
    {
      name: 'area',
      initial: '',
      description: {
        de: 'Schlüssel eines Verbands, Kreises oder Regierungsbezirks, der allein zu sehen und gezählt ist: „08136“. Ohne Angabe: alles.',
        en: 'Key of an association, a district or a region that alone is shown and counted: “08136”. Left out: everything.',
      },
    },
    {
      name: 'parts',
      initial: 'title search legend',
      description: {
        de: 'Was außer Karte und Quellen zu sehen ist: title, search, legend, durch Leerzeichen getrennt.',
        en: 'What is there besides map and sources: title, search, legend, separated by blanks.',
      },
    },
    {
      name: 'heading',
      initial: '2',
      description: {
        de: 'Stufe der Überschrift, 1 bis 6, passend zu den Überschriften der Seite.',
        en: 'Level of the heading, 1 to 6, to fit the headings of the page.',
      },
    },
  ],
  events: [
    {
      name: 'atlas-query',
      detail: '{ readonly query: string }',
      description: {
        de: 'Lesende haben etwas anderes gewählt; query steht für die neue Ansicht.',
        en: 'Readers have chosen something else; query stands for the new view.',
      },
    },
  ],
  cssParts: [
    { name: 'title', description: { de: 'Überschrift und Frage', en: 'heading and question' } },
    { name: 'search', description: { de: 'Ortssuche', en: 'search of places' } },
    { name: 'map', description: { de: 'Fläche der Karte', en: 'area of the map' } },
    { name: 'legend', description: { de: 'Legende', en: 'legend' } },
    { name: 'sources', description: { de: 'Quellen, immer zu sehen', en: 'sources, always shown' } },
  ],
  cssProperties: [
    { name: '--atlas-map-height', description: { de: 'Höhe der Karte', en: 'height of the map' } },
    { name: '--atlas-font', description: { de: 'Schrift', en: 'font' } },
    { name: '--atlas-ink', description: { de: 'Farbe des Texts', en: 'colour of text' } },
    { name: '--atlas-muted', description: { de: 'Farbe des Nebentexts', en: 'colour of lesser text' } },
    { name: '--atlas-line', description: { de: 'Farbe der Linien', en: 'colour of lines' } },
    { name: '--atlas-ground', description: { de: 'Hintergrund der Felder', en: 'background of fields' } },
    {
      name: '--atlas-accent',
      description: { de: 'Farbe der Links und Knöpfe', en: 'colour of links and buttons' },
    },
  ],
};
