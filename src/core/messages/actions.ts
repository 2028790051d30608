import type { Language } from '../model.ts';

/** The ways to take a view along. */
export interface ActionWords {
  readonly figure: string;
  readonly data: string;
  readonly failed: string;
}

export const actionWords: Readonly<Record<Language, ActionWords>> = {
  de: {
    figure: 'Abbildung speichern',
    data: 'Daten und Zitat',
    failed: 'Das ließ sich nicht laden. Bitte versuchen Sie es noch einmal.',
  },
  en: {
    figure: 'Save figure',
    data: 'Data and citation',
    failed: 'This could not be loaded. Please try again.',
  },
};
