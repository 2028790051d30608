import type { Language } from '../model.ts';

/** What the ways are called in which values can be shown. */
export interface WayWords {
  readonly arrangement: string;
  readonly display: string;
  readonly amounts: string;
}

export const wayWords: Readonly<Record<Language, WayWords>> = {
  de: {
    arrangement: 'Karten',
    display: 'Darstellung der Mengen',
    amounts: 'Werte eines Verbands',
  },
  en: {
    arrangement: 'Maps',
    display: 'Amounts shown by',
    amounts: 'Values of an association',
  },
};
