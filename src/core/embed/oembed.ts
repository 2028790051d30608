import type { Language } from '../model.ts';
import type { View } from '../view.ts';
import { renderFrame, shapeOf, usualRatio } from './snippets.ts';

/** Where embedded maps lie, from the start of the site. */
export const embedFolder: Readonly<Record<Language, string>> = { de: 'embed/', en: 'embed/en/' };

/** Of an embedded map; `area` is the key of the part that alone is shown. */
interface EmbedName {
  readonly language: Language;
  readonly indicator: string;
  readonly area?: string | undefined;
}

/** Where the files of a map lie, from the start of the site and without their ending: "embed/en/gebiet/08136/start". */
export function embedPath({ language, indicator, area }: EmbedName): string {
  return `${embedFolder[language]}${area === undefined ? '' : `gebiet/${area}/`}${indicator}`;
}

/** Where the card of a map lies, from the start of the site. */
export const embedCard = (language: Language, indicator: string): string =>
  `${embedFolder[language]}${indicator}.oembed.json`;

/** What a content management system is told of a map whose address was pasted (https://oembed.com, 1.0, type "rich"). */
export interface EmbedCard {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** CSS pixels, as oEmbed asks; the frame itself is as wide as the place it gets. */
  readonly width: number;
  readonly height: number;
  readonly html: string;
  /** Seconds: a day. */
  readonly cache_age: number;
}

/**
 * The card of a map: its frame, with the title without which nobody who cannot see it knows what it is.
 *
 * @param address of the site, ending in "/": a card is read elsewhere, so nothing in it can be relative
 */
export function buildEmbedCard({ selection, indicator, dataset }: View, address: string): EmbedCard {
  const { language } = selection;
  const title = indicator.title[language];
  const frame = `${address}${embedFolder[language]}${indicator.id}.html`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: `${dataset.catalog.title[language]} ${dataset.catalog.place[language]}`,
    provider_url: address,
    width: 720,
    height: 900,
    html: renderFrame({ frame, title }, shapeOf(usualRatio)),
    cache_age: 86_400,
  };
}
