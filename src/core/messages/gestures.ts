import type { Language } from '../model.ts';

/** What a map says when the page is scrolled over it. */
export interface GestureWords {
  readonly withKey: string;
  /** The same where the key is that of a Mac. */
  readonly withKeyOfMac: string;
  readonly withFingers: string;
}

export const gestureWords: Readonly<Record<Language, GestureWords>> = {
  de: {
    withKey: 'Mit Strg + Mausrad vergrößern',
    withKeyOfMac: 'Mit ⌘ + Mausrad vergrößern',
    withFingers: 'Karte mit zwei Fingern verschieben',
  },
  en: {
    withKey: 'Use Ctrl + scroll to zoom',
    withKeyOfMac: 'Use ⌘ + scroll to zoom',
    withFingers: 'Use two fingers to move the map',
  },
};
