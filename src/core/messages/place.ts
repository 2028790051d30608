import type { Language, Level } from '../model.ts';

/** The words of the pages of places. */
interface PlaceWords {
  /** What a place is, before its name where the name does not say it. */
  readonly levels: Readonly<Record<Level, string>>;
  readonly named: (level: Level, name: string) => string;
  readonly location: (name: string, state: string) => string;
  readonly belongsTo: string;
  readonly facts: Readonly<
    Record<'municipalities' | 'population' | 'refugees' | 'area' | 'postcode' | 'key', string>
  >;
  readonly squareKilometres: (area: string) => string;
  readonly values: string;
  readonly indicator: string;
  readonly here: string;
  readonly columns: Readonly<Record<'association' | 'district' | 'state' | 'known' | 'classes', string>>;
  readonly known: (count: string, total: string) => string;
  readonly standing: (text: string) => string;
  readonly note: string;
  readonly uncounted: string;
  readonly regions: string;
  readonly districts: string;
  readonly associations: string;
  readonly members: string;
  readonly neighbours: string;
  /** What stands behind each neighbour: its direction, and its value of an indicator. */
  readonly neighboursNote: (indicator: string) => string;
  readonly similar: string;
  readonly similarNote: string;
  readonly explore: string;
  readonly exploreGroup: string;
  readonly description: (name: string, values: string) => string;
}

const de: PlaceWords = {
  levels: {
    municipality: 'Kommune',
    association: 'Verband',
    district: 'Kreis',
    region: 'Regierungsbezirk',
    state: 'Land',
  },
  named: (level, name) => (level === 'region' ? `Regierungsbezirk ${name}` : name),
  location: (name, state) => `Karte: Lage von ${name} in ${state}`,
  belongsTo: 'Gehört zu',
  facts: {
    municipalities: 'Kommunen',
    population: 'Bevölkerung',
    refugees: 'Geflüchtete',
    area: 'Fläche',
    postcode: 'Postleitzahl',
    key: 'Schlüssel',
  },
  squareKilometres: (area) => `${area} km²`,
  values: 'Angaben',
  indicator: 'Merkmal',
  here: 'Hier',
  columns: {
    association: 'Verband',
    district: 'Kreis',
    state: 'Land',
    known: 'Mit Angabe',
    classes: 'Kommunen nach Klasse',
  },
  known: (count, total) => `${count} von ${total} Kommunen`,
  standing: (text) => `Hier: ${text}.`,
  note: 'Werte von Verband, Kreis und Land entstehen aus den veröffentlichten Angaben ihrer Kommunen: Stellen zusammengezählt; Stellen je Geflüchteten oder Einwohner für alle zusammen; sonst der Median oder die häufigste Antwort, jede Kommune einmal gezählt. Fehlt einer Summe ein geheim gehaltener Teil, bleibt auch sie geheim.',
  uncounted: 'Das Gebiet ist unbewohnt und gemeindefrei. Es ist gezeichnet, aber nirgends mitgezählt.',
  regions: 'Regierungsbezirke',
  districts: 'Kreise',
  associations: 'Verbände mit Kommunen von hier',
  members: 'Kommunen',
  neighbours: 'Nachbarn',
  neighboursNote: (indicator) =>
    `Im Uhrzeigersinn von Norden: Richtung von hier, der Kreis, wenn es ein anderer ist, und ${indicator}.`,
  similar: 'Ähnliche Kommunen',
  similarNote: 'Verglichen sind alle Merkmale mit Angabe und die Zahl der Einwohner.',
  explore: 'In der Karte zeigen',
  exploreGroup: 'Kommunen als Tabelle zeigen',
  description: (name, values) => `${name} – ${values}`,
};

const en: PlaceWords = {
  levels: {
    municipality: 'municipality',
    association: 'association',
    district: 'district',
    region: 'administrative region',
    state: 'state',
  },
  named: (level, name) => (level === 'region' ? `${name} region` : name),
  location: (name, state) => `Map: where ${name} lies in ${state}`,
  belongsTo: 'Part of',
  facts: {
    municipalities: 'Municipalities',
    population: 'Inhabitants',
    refugees: 'Refugees',
    area: 'Area',
    postcode: 'Postcode',
    key: 'Key',
  },
  squareKilometres: (area) => `${area} km²`,
  values: 'Values',
  indicator: 'Indicator',
  here: 'Here',
  columns: {
    association: 'Association',
    district: 'District',
    state: 'State',
    known: 'With a value',
    classes: 'Municipalities by class',
  },
  known: (count, total) => `${count} of ${total} municipalities`,
  standing: (text) => `Here: ${text}.`,
  note: 'Values of association, district and state follow from the published values of their municipalities: posts are added up; posts per refugee or inhabitant are for all of them together; else it is the median or the most frequent answer, each municipality counted once. A total with a withheld part is withheld too.',
  uncounted: 'The area is uninhabited and belongs to no municipality. It is drawn, but counted nowhere.',
  regions: 'Administrative regions',
  districts: 'Districts',
  associations: 'Associations with municipalities from here',
  members: 'Municipalities',
  neighbours: 'Neighbours',
  neighboursNote: (indicator) =>
    `Clockwise from the north: direction from here, the district where it is another, and ${indicator}.`,
  similar: 'Similar municipalities',
  similarNote: 'Compared are all indicators with a value, and the number of inhabitants.',
  explore: 'Show on the map',
  exploreGroup: 'Show the municipalities as a table',
  description: (name, values) => `${name} – ${values}`,
};

export const placeWords: Readonly<Record<Language, PlaceWords>> = { de, en };
