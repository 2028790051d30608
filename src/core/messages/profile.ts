/** The words of the profile of a place, in German: the model of the others. */
export const profileDe = {
  inhabitants: (range: string) => `${range} Einwohnern`,
  orMore: (limit: string) => `${limit} oder mehr`,
  size: (count: string, range: string) => `Größenklasse: ${count} Kommunen mit ${range}`,
  others: {
    size: (count: string) => `${count} anderen Kommunen ähnlicher Größe`,
    association: (count: string) => `${count} anderen Kommunen des Verbands`,
    district: (count: string) => `${count} anderen Kommunen des Kreises`,
    state: (count: string) => `${count} anderen Kommunen des Landes`,
  },
  quantities: {
    all: (base: string) => `allen ${base}`,
    threeQuarters: (base: string) => `mehr als drei Vierteln der ${base}`,
    half: (base: string) => `mehr als der Hälfte der ${base}`,
    quarter: (base: string) => `mehr als einem Viertel der ${base}`,
    few: (base: string) => `höchstens einem Viertel der ${base}`,
    none: (base: string) => `keiner der ${base}`,
  },
  numbers: {
    above: (quantity: string) => `höher als in ${quantity}`,
    below: (quantity: string) => `niedriger als in ${quantity}`,
  },
  months: {
    above: (quantity: string) => `später als in ${quantity}`,
    below: (quantity: string) => `früher als in ${quantity}`,
  },
  sameAs: (quantity: string) => `genauso in ${quantity}`,
  middle: (base: string) => `im Mittelfeld der ${base}`,
  basis:
    'Verglichen wird mit den anderen Kommunen, die eine Angabe haben; bei weniger als drei unterbleibt es.',
  /** Behind who reported it, where the amount of an association is spread over its members. */
  spread: (via: string) => `${via}, rechnerisch verteilt`,
  neighbours: 'Nachbarn',
  similar: 'Ähnliche Kommunen',
  similarNote:
    'Mittel aus allen gemeinsamen Merkmalen und der Einwohnerzahl: Zahlen und Monate nach Rang, Antworten nach Übereinstimmung.',
  similarNone: 'Zu wenige Angaben für einen Vergleich.',
  likeness: (share: string) => `Übereinstimmung ${share}`,
  alike: (list: string) => `gleich oder fast gleich: ${list}`,
  unlike: (list: string) => `anders: ${list}`,
  add: (name: string) => `${name} daneben stellen`,
  remove: (name: string) => `${name} nicht mehr vergleichen`,
};

export const profileEn: typeof profileDe = {
  inhabitants: (range) => `${range} inhabitants`,
  orMore: (limit) => `${limit} or more`,
  size: (count, range) => `Class of size: ${count} municipalities with ${range}`,
  others: {
    size: (count) => `${count} other municipalities of like size`,
    association: (count) => `${count} other municipalities of the association`,
    district: (count) => `${count} other municipalities of the district`,
    state: (count) => `${count} other municipalities of the state`,
  },
  quantities: {
    all: (base) => `all ${base}`,
    threeQuarters: (base) => `more than three quarters of the ${base}`,
    half: (base) => `more than half of the ${base}`,
    quarter: (base) => `more than a quarter of the ${base}`,
    few: (base) => `at most a quarter of the ${base}`,
    none: (base) => `none of the ${base}`,
  },
  numbers: {
    above: (quantity) => `higher than in ${quantity}`,
    below: (quantity) => `lower than in ${quantity}`,
  },
  months: {
    above: (quantity) => `later than in ${quantity}`,
    below: (quantity) => `earlier than in ${quantity}`,
  },
  sameAs: (quantity) => `the same in ${quantity}`,
  middle: (base) => `in the middle of the ${base}`,
  basis: 'Compared with the other municipalities that have a value; not where there are fewer than three.',
  spread: (via) => `${via}, spread by computation`,
  neighbours: 'Neighbours',
  similar: 'Similar municipalities',
  similarNote:
    'Mean of all common indicators and the number of inhabitants: numbers and months by rank, answers by agreement.',
  similarNone: 'Too few values for a comparison.',
  likeness: (share) => `agreement ${share}`,
  alike: (list) => `the same or nearly: ${list}`,
  unlike: (list) => `different: ${list}`,
  add: (name) => `Put ${name} beside it`,
  remove: (name) => `No longer compare ${name}`,
};
