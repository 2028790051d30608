import type { Language } from '../model.ts';
import { de, type Messages } from './de.ts';
import { en } from './en.ts';

/** To add a language, add it to `languages` in `model.ts` and its words here. */
const messagesByLanguage: Readonly<Record<Language, Messages>> = { de, en };

export function messagesOf(language: Language): Messages {
  return messagesByLanguage[language];
}
