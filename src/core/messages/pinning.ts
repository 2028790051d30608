import type { Language } from '../model.ts';

/** What stands beside parts that are brought out until they are released. */
export interface PinningWords {
  readonly pinned: (part: string) => string;
  readonly onlyThese: (part: string) => string;
  readonly release: string;
  readonly showAll: string;
  /** How many are not named. */
  readonly others: (count: number) => string;
  readonly members: (count: string) => string;
  readonly association: string;
  readonly months: string;
  /** How to bring out more than one part, by mouse and keyboard. */
  readonly moreByKeys: string;
  /** The same by finger. */
  readonly moreByTouch: string;
}

export const pinningWords: Readonly<Record<Language, PinningWords>> = {
  de: {
    pinned: (part) => `Hervorgehoben – ${part}.`,
    onlyThese: (part) => `Nur ${part}.`,
    release: 'Aufheben',
    showAll: 'Alle zeigen',
    others: (count) => `${count} weitere`,
    members: (count) => `Alle ${count} Kommunen des Verbands hervorheben`,
    association: 'Verband ansehen',
    months: 'Monate hervorheben: Umschalt + Ziehen, oder Umschalt + Pfeiltaste.',
    moreByKeys: 'Mehrere: Strg + Klick, oder Umschalt + Pfeiltaste.',
    moreByTouch: 'Weitere antippen: kommt dazu; noch einmal: fällt weg.',
  },
  en: {
    pinned: (part) => `Highlighted – ${part}.`,
    onlyThese: (part) => `Only ${part}.`,
    release: 'Release',
    showAll: 'Show all',
    others: (count) => `${count} more`,
    members: (count) => `Bring out all ${count} municipalities of the association`,
    association: 'See the association',
    months: 'To bring out months: Shift + drag, or Shift + arrow key.',
    moreByKeys: 'Several: Ctrl + click, or Shift + arrow key.',
    moreByTouch: 'Tap others to add them; tap again to take one out.',
  },
};
