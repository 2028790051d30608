import type { Language } from '../model.ts';

/** The words of amounts, spread out and drawn as circles, in German: the model of the others. */
export const distributionDe = {
  symbolsNote: {
    spread: 'Kreisfläche proportional zum Wert',
    reported: 'Kreisfläche proportional zum Wert; ein Kreis je Verband, in seiner größten Kommune',
  },
  distributionMiddle: {
    municipalities: (from: string, to: string, median: string) =>
      `Die mittlere Hälfte der Kommunen hat ${from} bis ${to}, der Median liegt bei ${median}.`,
    refugees: (from: string, to: string, median: string) =>
      `Die mittlere Hälfte der Geflüchteten lebt in Kommunen mit ${from} bis ${to}, der Median liegt bei ${median}.`,
    inhabitants: (from: string, to: string, median: string) =>
      `Die mittlere Hälfte der Bevölkerung lebt in Kommunen mit ${from} bis ${to}, der Median liegt bei ${median}.`,
  },
  distributionAbove: (amount: string, limit: string, value: string, place: string) =>
    `Nicht gezeichnet: ${amount} über ${limit}, bis ${value} (${place}).`,
  distributionBelow: (amount: string, limit: string, value: string, place: string) =>
    `Nicht gezeichnet: ${amount} unter ${limit}, bis ${value} (${place}).`,
  distributionWalk: 'Verteilung nach Werten',
};

/** The same in English. */
export const distributionEn: typeof distributionDe = {
  symbolsNote: {
    spread: 'Area of circles proportional to the value',
    reported:
      'Area of circles proportional to the value; one circle for each association, in its largest municipality',
  },
  distributionMiddle: {
    municipalities: (from, to, median) =>
      `The middle half of the municipalities has ${from} to ${to}; the median is ${median}.`,
    refugees: (from, to, median) =>
      `The middle half of the refugees lives in municipalities with ${from} to ${to}; the median is ${median}.`,
    inhabitants: (from, to, median) =>
      `The middle half of the population lives in municipalities with ${from} to ${to}; the median is ${median}.`,
  },
  distributionAbove: (amount, limit, value, place) =>
    `Not drawn: ${amount} above ${limit}, up to ${value} (${place}).`,
  distributionBelow: (amount, limit, value, place) =>
    `Not drawn: ${amount} below ${limit}, down to ${value} (${place}).`,
  distributionWalk: 'Distribution by value',
};

export const distributionWords: Readonly<Record<Language, typeof distributionDe>> = {
  de: distributionDe,
  en: distributionEn,
};
