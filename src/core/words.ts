import type { Messages } from './messages/de.ts';
import { messagesOf } from './messages/messages.ts';
import type { View } from './view.ts';

/** The words in which a view is told: they speak of the areas that it shows. */
export function wordsOf({ level, selection }: View): Messages {
  return level?.words ?? messagesOf(selection.language);
}
