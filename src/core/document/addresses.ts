import type { Catalog } from '../catalog.ts';
import { languages, type AreaId, type Language } from '../model.ts';
import { pages, type Page } from '../selection.ts';
import { pageWords } from '../url-words.ts';

/** A page of the application that is not the map of an indicator. */
export type PageBesideMap = Exclude<Page, 'map'>;

/**
 * A page that the build paints: an indicator as map and table, another page of the application, a place (a municipality
 * or a group of them), how to embed a map, technique and privacy, or the atlas in easy language.
 */
export type PaintedPage =
  | { readonly kind: 'indicator'; readonly language: Language; readonly indicator: string }
  | { readonly kind: 'page'; readonly language: Language; readonly page: PageBesideMap }
  | { readonly kind: 'place'; readonly language: Language; readonly place: AreaId }
  | { readonly kind: 'embedding'; readonly language: Language }
  | { readonly kind: 'technique'; readonly language: Language }
  | { readonly kind: 'easy'; readonly language: Language };

/** Folder of the built data, from the start of the site. */
export const dataFolder = 'data/';

/** Where an edition stays, from the start of the site. A later build adds its own; a publisher keeps the earlier ones. */
export const folderOfEdition = (edition: string): string => `edition/${edition}/`;

/** What every page of the application asks for there: areas with their values, and the catalogue. */
export const firstData = { topology: 'atlas.topo.json', catalog: 'atlas.catalog.json' } as const;

const languageFolder: Readonly<Record<Language, string>> = { de: '', en: 'en/' };
/** Keys stay when names change, and so do the addresses of places. */
const placeFolder: Readonly<Record<Language, string>> = { de: 'ort/', en: 'place/' };
const textFolders: Readonly<Record<'technique' | 'embedding' | 'easy', Readonly<Record<Language, string>>>> =
  {
    technique: { de: 'technik/', en: 'technical/' },
    embedding: { de: 'einbetten/', en: 'embedding/' },
    easy: { de: 'leichte-sprache/', en: 'easy-language/' },
  };

/** Where a page stands, from the start of the site: "" or a folder that ends in "/". */
export function folderOf(page: PaintedPage, catalog: Catalog): string {
  const start = languageFolder[page.language];
  if (page.kind === 'place') return `${start}${placeFolder[page.language]}${page.place}/`;
  if (page.kind === 'page') return `${start}${page.language === 'de' ? pageWords[page.page] : page.page}/`;
  if (page.kind !== 'indicator') return start + textFolders[page.kind][page.language];
  return page.indicator === firstIndicator(catalog) ? start : `${start}merkmal/${page.indicator}/`;
}

/** The address of a page as seen from another one: relative, so that the site works in any folder of any server. */
export function linkTo(page: PaintedPage, from: PaintedPage, catalog: Catalog): string {
  return `${rootOf(from, catalog)}${folderOf(page, catalog)}`;
}

/** The start of the site as seen from a page: "./", "../", … */
export function rootOf(page: PaintedPage, catalog: Catalog): string {
  const depth = folderOf(page, catalog).split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/**
 * Every page but those of places: each indicator, the other pages of the application, how to embed a map, technique, and easy
 * language, in each language.
 */
export function listPages(catalog: Catalog): readonly PaintedPage[] {
  return languages.flatMap((language): readonly PaintedPage[] => [
    ...catalog.indicators.map(({ id }) => ({ kind: 'indicator' as const, language, indicator: id })),
    ...pages.filter((page) => page !== 'map').map((page) => ({ kind: 'page' as const, language, page })),
    { kind: 'embedding', language },
    { kind: 'technique', language },
    { kind: 'easy', language },
  ]);
}

/** The indicator that the site begins with. */
export function firstIndicator(catalog: Catalog): string {
  return catalog.themes[0]?.indicators[0] ?? catalog.indicators[0]!.id;
}
