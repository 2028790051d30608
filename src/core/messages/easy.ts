import type { Language } from '../model.ts';
import type { Page } from '../selection.ts';

/** A part of the text in easy language: each sentence stands on a line of its own. */
interface EasySection {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/**
 * The page in Leichte Sprache and easy English: what the atlas shows, how to find one's way in it, and what its
 * accessibility statement says (§ 4 BITV 2.0). Short sentences, one thought each, no genitive, no passive.
 */
interface EasyWords {
  readonly atlas: (title: string, place: string) => EasySection;
  /** Before the list of maps. */
  readonly maps: string;
  readonly invented: readonly string[];
  readonly colors: EasySection;
  /** @param field what stands in the field of the search */
  readonly search: (field: string) => EasySection;
  readonly pages: string;
  readonly pageOf: Readonly<Record<Page, string>>;
  /** @param technique name of the page with the statement */
  readonly accessibility: (technique: string) => EasySection;
  readonly text: EasySection;
}

const de: EasyWords = {
  atlas: (title, place) => ({
    heading: 'Was ist diese Internet-Seite?',
    sentences: [
      `Diese Internet-Seite heißt: ${title}.`,
      'Ein Atlas ist eine Sammlung von Land-Karten.',
      `Die Karten hier zeigen: ${place}.`,
      'Man sieht auf den Karten alle Städte und alle Gemeinden.',
      'Eine Gemeinde ist ein Dorf oder eine kleine Stadt.',
      'Jede Karte gibt eine Antwort auf eine Frage.',
      'Die Karten zeigen: Was ist in jeder Gemeinde gleich? Und was ist anders?',
    ],
  }),
  maps: 'Diese Karten gibt es:',
  invented: ['Achtung:', 'Viele Zahlen in diesem Atlas sind erfunden.', 'Sie sind nur ein Beispiel.'],
  colors: {
    heading: 'Was bedeuten die Farben?',
    sentences: [
      'Jede Gemeinde hat auf der Karte eine Farbe.',
      'Bei der Karte steht eine Liste mit den Farben.',
      'Die Liste erklärt die Farben.',
      'Manche Gemeinden haben Striche oder Punkte.',
      'Das heißt: Hier fehlt eine Angabe.',
      'Die Liste erklärt auch, warum die Angabe fehlt.',
    ],
  },
  search: (field) => ({
    heading: 'So finden Sie Ihren Ort',
    sentences: [
      'Bei der Karte ist ein Feld.',
      `In dem Feld steht: ${field}.`,
      'Schreiben Sie den Namen von Ihrem Ort in das Feld.',
      'Sie können auch die Post-Leit-Zahl schreiben.',
      'Drücken Sie dann die Eingabe-Taste.',
      'Jetzt sehen Sie alle Angaben zu Ihrem Ort.',
    ],
  }),
  pages: 'Die Teile vom Atlas',
  pageOf: {
    map: 'Hier sind die Karten.',
    table: 'Hier stehen alle Angaben in einer Tabelle.',
    cross: 'Hier können Sie 2 Karten vergleichen.',
    gaps: 'Hier sehen Sie: Wo fehlt etwas?',
    report: 'Hier stehen die Zahlen aus dem Bericht.',
    data: 'Hier steht: Woher kommen die Zahlen?',
  },
  accessibility: (technique) => ({
    heading: 'Können alle Menschen den Atlas nutzen?',
    sentences: [
      'Alle Menschen sollen den Atlas gut nutzen können.',
      'Sie können den Atlas mit der Tastatur bedienen.',
      'Ein Vorlese-Programm kann alle Angaben vorlesen.',
      'Zu jeder Karte gibt es einen Text und eine Tabelle.',
      'Es gibt noch keine Videos in Gebärden-Sprache.',
      `Mehr darüber lesen Sie auf dieser Seite: ${technique}.`,
      'Die Seite ist nicht in Leichter Sprache.',
    ],
  }),
  text: {
    heading: 'Über diesen Text',
    sentences: ['Menschen mit Lern-Schwierigkeiten haben diesen Text noch nicht geprüft.'],
  },
};

const en: EasyWords = {
  atlas: (title, place) => ({
    heading: 'What is this website?',
    sentences: [
      `This website is called: ${title}.`,
      'An atlas is a collection of maps.',
      `The maps here show: ${place}.`,
      'You can see all towns and villages on the maps.',
      'Each map gives an answer to one question.',
      'The maps show what is the same in the towns and villages, and what is different.',
    ],
  }),
  maps: 'These are the maps:',
  invented: ['Please note:', 'Many numbers in this atlas are made up.', 'They are only an example.'],
  colors: {
    heading: 'What do the colours mean?',
    sentences: [
      'Each town or village has a colour on the map.',
      'Next to the map there is a list of the colours.',
      'The list explains the colours.',
      'Some towns and villages have lines or dots.',
      'This means: something is not known here.',
      'The list also explains why it is not known.',
    ],
  },
  search: (field) => ({
    heading: 'How to find your town or village',
    sentences: [
      'There is a box near the map.',
      `In the box you can read: ${field}.`,
      'Write the name of your town or village in the box.',
      'You can also write the postcode.',
      'Then press the Enter key.',
      'Now you see everything about your town or village.',
    ],
  }),
  pages: 'The parts of the atlas',
  pageOf: {
    map: 'Here are the maps.',
    table: 'Here you find everything in a table.',
    cross: 'Here you can compare 2 maps.',
    gaps: 'Here you can see where something is missing.',
    report: 'Here are the numbers of the report.',
    data: 'Here you can read where the numbers come from.',
  },
  accessibility: (technique) => ({
    heading: 'Can everyone use the atlas?',
    sentences: [
      'Everyone should be able to use the atlas.',
      'You can use the atlas with the keyboard.',
      'A screen reader can read everything aloud.',
      'Each map has a text and a table.',
      'There are no videos in sign language yet.',
      `You can read more on this page: ${technique}.`,
      'That page is not in easy language.',
    ],
  }),
  text: {
    heading: 'About this text',
    sentences: ['People with learning difficulties have not checked this text yet.'],
  },
};

export const easyWords: Readonly<Record<Language, EasyWords>> = { de, en };
