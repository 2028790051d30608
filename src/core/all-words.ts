import { allMessagesOf, type AllMessages } from './messages/all-messages.ts';
import type { View } from './view.ts';

/** The same as `wordsOf` (`words.ts`), with the words of all pages. */
export function allWordsOf({ level, selection }: View): AllMessages {
  return level?.words ?? allMessagesOf(selection.language);
}
