import { de, type Messages } from './de.ts';
import { en } from './en.ts';
import { furtherDe, type FurtherMessages } from './further-de.ts';
import { furtherEn } from './further-en.ts';
import type { Language } from '../model.ts';

/** The words of all pages. */
export type AllMessages = Messages & FurtherMessages;

const messagesByLanguage: Readonly<Record<Language, AllMessages>> = {
  de: { ...de, ...furtherDe },
  en: { ...en, ...furtherEn },
};

/** The words of all pages. What the first page needs takes its words from `messagesOf`, so as to load no more. */
export function allMessagesOf(language: Language): AllMessages {
  return messagesByLanguage[language];
}
