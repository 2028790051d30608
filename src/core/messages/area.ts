import type { Language } from '../model.ts';

/** What is said of maps of a part: a district, a region or an association. */
interface AreaWords {
  /** Beside the sources, where nothing can hide it. */
  readonly only: (name: string) => string;
  /** In an embedded map whose address asks for a part that is not there. */
  readonly unknownEmbed: (shown: string) => string;
  /** The link from a part to the atlas, where it is selected among its like. */
  readonly openPart: (name: string) => string;
  readonly everything: string;
  readonly label: string;
  readonly hint: string;
}

const de: AreaWords = {
  only: (name) => `Nur ${name}`,
  unknownEmbed: (shown) => `Das Gebiet in der Adresse gibt es hier nicht. Zu sehen ist: ${shown}.`,
  openPart: (name) => `${name} im Atlas öffnen`,
  everything: 'alles',
  label: 'Gebiet',
  hint: 'Zu sehen, zu zählen und zu erreichen sind nur die Kommunen dieses Gebiets; Klassen und Farben bleiben die des ganzen Landes. In der Adresse: gebiet=08136.',
};

const en: AreaWords = {
  only: (name) => `${name} only`,
  unknownEmbed: (shown) => `There is no such area here as the address asks for. Shown: ${shown}.`,
  openPart: (name) => `Open ${name} in the atlas`,
  everything: 'everything',
  label: 'Area',
  hint: 'Only the municipalities of this area are shown, counted and reached; classes and colours stay those of the whole state. In the address: gebiet=08136.',
};

export const areaWords: Readonly<Record<Language, AreaWords>> = { de, en };
