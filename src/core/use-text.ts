import type { Catalog } from './catalog.ts';
import { dataPageWords } from './messages/data-page.ts';
import type { Language } from './model.ts';

/** A paragraph of the page about the data, under a heading of its own. */
export interface UseNote {
  readonly title: string;
  readonly text: string;
  /** Stands behind the text. */
  readonly link?: { readonly href: string; readonly text: string };
}

/** How to cite, and where to ask. */
export function describeUse({ publication, edition = '' }: Catalog, language: Language): readonly UseNote[] {
  const words = dataPageWords[language];
  const contact = publication?.contact;
  const how = words.contactHow(edition);
  return [
    { title: words.cite, text: words.citeHow },
    contact === undefined
      ? { title: words.contact, text: `${how} ${words.contactMissing}` }
      : {
          title: words.contact,
          text: `${how} ${words.contactAt}`,
          link: { href: contact, text: contact.replace(/^mailto:/, '') },
        },
  ];
}
