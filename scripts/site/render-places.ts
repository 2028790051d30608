import { renderLocatorBase } from '../../src/core/document/locator-svg.ts';
import { folderOf } from '../../src/core/document/addresses.ts';
import { placeFiles, renderPlacePage, type PlacePage } from '../../src/core/document/place-html.ts';
import type { SiteAssets } from '../../src/core/document/site-assets.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import { languages } from '../../src/core/model.ts';
import type { SiteFile } from './render-site.ts';

/** A page for every municipality, association, district, region and the state, in each language. */
export function listPlacePages({ municipalities, groups }: Dataset): readonly PlacePage[] {
  const places = [...municipalities, ...Object.values(groups).flat()];
  return languages.flatMap((language) =>
    places.map(({ id }) => ({ kind: 'place' as const, language, place: id })),
  );
}

/**
 * The pages of places with the picture and the styles that they share.
 *
 * @param styles of these pages alone
 */
export function renderPlaces(dataset: Dataset, assets: SiteAssets, styles: string): readonly SiteFile[] {
  return [
    { path: placeFiles.styles, text: styles },
    { path: placeFiles.map, text: renderLocatorBase(dataset) },
    ...listPlacePages(dataset).map((page) => ({
      path: `${folderOf(page, dataset.catalog)}index.html`,
      text: renderPlacePage(dataset, page, assets),
    })),
  ];
}
