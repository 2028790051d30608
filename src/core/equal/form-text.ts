import { formSentences } from '../messages/form.ts';
import type { View } from '../view.ts';

/** What a reader must know of the form in which a view is drawn; "" where areas lie as on the ground. */
export function describeForm({ dataset, level, selection }: View): string {
  if (!dataset.ground) return '';
  const { explained, grouped } = formSentences[selection.language];
  return level ? `${explained} ${grouped}` : explained;
}
