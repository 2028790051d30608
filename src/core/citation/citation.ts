import { capitalise } from '../capitalise.ts';
import { folderOfEdition } from '../document/addresses.ts';
import { formatDate } from '../format.ts';
import { describeSources } from '../figure/footer.ts';
import { queryOf } from '../figure/figure-query.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import type { Language } from '../model.ts';
import type { View } from '../view.ts';

/** What one must name to cite a map of the atlas. Nothing here is invented: what the catalogue does not know is left out. */
export interface Citation {
  /** For reference managers: "integrationsatlas-start-2c6b6cc5". */
  readonly key: string;
  readonly language: Language;
  readonly title: string;
  /** The atlas with its place. */
  readonly atlas: string;
  readonly publisher: string | undefined;
  readonly edition: string | undefined;
  /** "Stand August 2018", with the mark of synthetic data. */
  readonly note: string;
  readonly sources: string;
  /** "" where the address of the atlas is not known. */
  readonly url: string;
  /** Address under which this edition stays as it is; "" where it, or the edition, is not known. */
  readonly kept: string;
  /** Day on which it was read, as `2026-11-23`; the core knows no clock. */
  readonly accessed: string | undefined;
}

/** @param address of the atlas; "" leaves the address out */
export function buildCitation(view: View, address: string, accessed?: string): Citation {
  const { language } = view.selection;
  const { catalog } = view.dataset;
  const words = allMessagesOf(language);
  const asOf = capitalise(words.asOf(formatDate(view.indicator.referenceDate, language)));
  return {
    key: [catalog.id, view.indicator.id, catalog.edition ?? ''].filter((part) => part !== '').join('-'),
    language,
    title: view.indicator.title[language],
    atlas: `${catalog.title[language]} ${catalog.place[language]}`,
    publisher: catalog.publication?.publisher,
    edition: catalog.edition,
    note: catalog.synthetic ? `${asOf}. ${words.demoMark}` : asOf,
    sources: describeSources(view),
    url: address === '' ? '' : `${address}${queryOf(view)}`,
    kept:
      address === '' || catalog.edition === undefined ? '' : `${address}${folderOfEdition(catalog.edition)}`,
    accessed,
  };
}

/** "Integrationsatlas Baden-Württemberg: Start …. Stand August 2018. Ausgabe 2c6b6cc5. https://… (abgerufen am …). Diese Ausgabe bleibt unter https://…." */
export function citeAsText(citation: Citation): string {
  const { language, atlas, title, publisher, edition, note, url, kept, accessed } = citation;
  const words = allMessagesOf(language);
  const read = accessed === undefined ? '' : ` (${words.citeAccessed(formatDate(accessed, language))})`;
  const parts = [
    `${atlas}: ${title}`,
    note,
    ...(edition === undefined ? [] : [words.edition(edition)]),
    ...(publisher === undefined ? [] : [publisher]),
    ...(url === '' ? [] : [`${url}${read}`]),
    ...(kept === '' ? [] : [words.citeKept(kept)]),
  ];
  return `${parts.join('. ')}.`;
}
