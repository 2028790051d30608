import type { Messages } from '../core/messages/de.ts';
import type { Language } from '../core/model.ts';
import type { View } from '../core/view.ts';

/** Says which language the document has. Said again, it would make the browser style the whole page anew. */
export function setLanguage(language: Language): void {
  if (document.documentElement.lang !== language) document.documentElement.lang = language;
}

/** Names the document after what it shows, for tabs, bookmarks and those who listen. */
export function nameDocument({ selection, dataset, indicator }: View, words: Messages): void {
  const { language, page } = selection;
  const site = `${dataset.catalog.title[language]} ${dataset.catalog.place[language]}`;
  const isOfIndicator = !['gaps', 'report', 'data'].includes(page);
  setLanguage(language);
  document.title = `${isOfIndicator ? indicator.title[language] : words.pages[page]} – ${site}`;
}
