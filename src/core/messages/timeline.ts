import type { Language } from '../model.ts';

/** The words of the months up to which a map is shown, in German: the model of the others. */
export const timelineDe = {
  asOfSlider: 'Stand nach Monat',
  asOfAll: 'alle bekannten Monate',
  asOfShare: (share: string, base: string) => `${share} ${base}`,
  asOfBy: (month: string) => `bis ${month}`,
  play: 'Abspielen',
  pause: 'Anhalten',
  timelineMark: (month: string, share: string) => `${month}: ${share}`,
};

/** The same in English. */
export const timelineEn: typeof timelineDe = {
  asOfSlider: 'As of month',
  asOfAll: 'all known months',
  asOfShare: (share, base) => `${share} ${base}`,
  asOfBy: (month) => `by ${month}`,
  play: 'Play',
  pause: 'Pause',
  timelineMark: (month, share) => `${month}: ${share}`,
};

export const timelineWords: Readonly<Record<Language, typeof timelineDe>> = {
  de: timelineDe,
  en: timelineEn,
};
