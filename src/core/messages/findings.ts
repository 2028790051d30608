import type { Language } from '../model.ts';

/** The words of published numbers, in German: the model of the others. */
export const findingsDe = {
  proofSigns: {
    about: 'etwa ',
    above: 'über ',
    below: 'unter ',
    'at-most': 'spätestens ',
    'at-least': 'frühestens ',
  },
  timelinePublished: (findings: string) => `Im Bericht: ${findings}.`,
  timelineFinding: (value: string, month: string, base: string) => `${value} bis ${month} ${base}`.trimEnd(),
  publishedBases: { applied: '(Anteil an den Kommunen mit Antrag)' } as Readonly<Record<string, string>>,
  proofFailed: 'Die veröffentlichten Zahlen konnten nicht geladen werden.',
};

/** The same in English. */
export const findingsEn: typeof findingsDe = {
  proofSigns: {
    about: 'about ',
    above: 'above ',
    below: 'below ',
    'at-most': 'by ',
    'at-least': 'not before ',
  },
  timelinePublished: (findings) => `In the report: ${findings}.`,
  timelineFinding: (value, month, base) => `${value} by ${month} ${base}`.trimEnd(),
  publishedBases: { applied: '(share of the municipalities that applied)' },
  proofFailed: 'The published numbers could not be loaded.',
};

export const findingWords: Readonly<Record<Language, typeof findingsDe>> = { de: findingsDe, en: findingsEn };
