import type { Catalog } from '../catalog.ts';
import type { Dataset } from '../dataset.ts';
import { findArea } from '../facts.ts';
import { passportWords } from '../messages/passport.ts';
import { placeWords } from '../messages/place.ts';
import type { AreaId } from '../model.ts';
import { buildGroupSheet } from '../profile/group-sheet.ts';
import { buildMunicipalitySheet } from '../profile/municipality-sheet.ts';
import type { PlaceLink, PlaceSheet, SheetRow } from '../profile/place-sheet.ts';
import { levelWords, pageWords } from '../url-words.ts';
import { firstIndicator, folderOf, linkTo, rootOf, type PaintedPage } from './addresses.ts';
import { renderFooter, renderHeader } from './frame-html.ts';
import { renderLocator } from './locator-svg.ts';
import { html, jsonLd, type Content, type Markup } from './markup.ts';
import { nameSite, renderDocument } from './document-html.ts';
import type { SiteAssets } from './site-assets.ts';

/** A page of a place. */
export type PlacePage = Extract<PaintedPage, { kind: 'place' }>;

/** Files that the pages of places share, from the start of the site. */
export const placeFiles = { styles: 'ort/ort.css', map: 'ort/land.svg' } as const;

/** As many values as the description for search engines tells. */
const describedValues = 5;

/** The page of a place as a whole document. It needs no script and loads none. */
export function renderPlacePage(dataset: Dataset, page: PlacePage, assets: SiteAssets): string {
  const { language } = page;
  const { catalog } = dataset;
  const sheet = findArea(dataset, page.place)
    ? buildMunicipalitySheet(dataset, page.place, language)
    : buildGroupSheet(dataset, page.place, language);
  const name = nameFully(sheet);
  const values = sheet.themes
    .flatMap(({ rows }) => rows)
    .slice(0, describedValues)
    .map(({ label, cells }) => `${label}: ${cells[0]!}`);
  const body = html`<div class="painted">
    ${renderHeader(page, catalog)}
    <main id="content" tabindex="-1" class="sheet">${renderSheet(dataset, sheet, page)}</main>
    ${renderFooter(page, catalog, new Set(catalog.sources.map(({ id }) => id)))}
  </div>`;
  return renderDocument(
    {
      title: `${name} – ${nameSite(catalog, page)}`,
      description: placeWords[language].description(
        name,
        [...values, ...sheet.notes.slice(0, 1)].join(' · '),
      ),
      body,
      head: renderFacts(dataset, sheet, page),
    },
    page,
    catalog,
    { ...assets, scripts: [], preloads: [], styles: [...assets.styles, placeFiles.styles] },
  );
}

/** Towns of the same name are told apart by their district, groups by what they are. */
function nameFully({ level, name, designation, parents }: PlaceSheet): string {
  if (level !== 'municipality') return name.includes(designation) ? name : `${name} (${designation})`;
  const district = parents[2]?.name;
  return district === undefined ? name : `${name} (${district})`;
}

/** The place in the words of schema.org. */
function renderFacts(dataset: Dataset, { id, level, name, parents }: PlaceSheet, page: PlacePage): Markup {
  const { catalog } = dataset;
  const address = catalog.publication?.address;
  const point = findArea(dataset, id)?.municipality.point;
  const parent = parents.at(-1);
  return jsonLd({
    '@context': 'https://schema.org',
    '@type': level === 'association' ? 'Organization' : 'AdministrativeArea',
    name,
    identifier: id,
    ...(address !== undefined && { url: address + folderOf(page, catalog) }),
    ...(point && { geo: { '@type': 'GeoCoordinates', longitude: point[0], latitude: point[1] } }),
    ...(parent &&
      level !== 'association' && {
        containedInPlace: { '@type': 'AdministrativeArea', name: parent.name, identifier: parent.id },
      }),
  });
}

function renderSheet(dataset: Dataset, sheet: PlaceSheet, page: PlacePage): Content {
  const base = rootOf(page, dataset.catalog) + placeFiles.map;
  return html`<div class="top">
      <div>
        ${renderParents(sheet, page, dataset)}
        <h1>${sheet.name}</h1>
        <p class="muted">${sheet.designation}</p>
        <dl>
          ${sheet.facts.map(
            ({ label, value, asOf }) =>
              html`<div>
                <dt>${label}</dt>
                <dd>${value} <span class="small muted">${asOf}</span></dd>
              </div>`,
          )}
        </dl>
        ${renderExplore(dataset, sheet, page)}
      </div>
      ${renderLocator(dataset, sheet, base, page.language)}
    </div>
    ${sheet.themes.length === 0 ? undefined : renderTable(sheet, page)}
    ${sheet.notes.map((note) => html`<p class="small muted note">${note}</p>`)}
    ${renderOrigin(dataset, sheet, page)}
    ${sheet.related
      .filter(({ places }) => places.length > 0)
      .map(({ heading, places, note }) => renderRelated(heading, places, note, page, dataset))}`;
}

/** The ways into the explorer: the place selected on the map of its level, and the municipalities of a group as a table. */
function renderExplore({ catalog }: Dataset, sheet: PlaceSheet, page: PlacePage): Markup | undefined {
  if (sheet.level === 'state') return undefined;
  const { language } = page;
  const words = placeWords[language];
  const start = linkToStart(catalog, page);
  const level = sheet.level === 'municipality' ? '' : `ebene=${levelWords[sheet.level]}&`;
  const list = `seite=${pageWords.table}&filter=${encodeURIComponent(sheet.name)}`;
  const isListed = sheet.level === 'association' || sheet.level === 'district';
  return html`<p class="no-print">
    <a class="explore" href="${start}?${level}ort=${sheet.id}">${words.explore}</a>
    ${isListed ? html`<a class="explore" href="${start}?${list}">${words.exploreGroup}</a>` : undefined}
  </p>`;
}

function linkToStart(catalog: Catalog, page: PlacePage): string {
  const { language } = page;
  return linkTo({ kind: 'indicator', language, indicator: firstIndicator(catalog) }, page, catalog);
}

/** Where every value of a municipality tells its origin: this page has no script to do so. */
function renderOrigin(
  { catalog }: Dataset,
  { id, level, themes }: PlaceSheet,
  page: PlacePage,
): Markup | undefined {
  if (level !== 'municipality' || themes.length === 0) return undefined;
  const words = passportWords[page.language];
  return html`<p class="small note no-print">
    ${words.elsewhere} <a href="${linkToStart(catalog, page)}?ort=${id}">${words.elsewhereLink}</a>
  </p>`;
}

function renderParents(sheet: PlaceSheet, page: PlacePage, dataset: Dataset): Content {
  if (sheet.parents.length === 0) return undefined;
  return html`<nav class="parents" aria-label="${placeWords[page.language].belongsTo}">
    <ul>
      ${sheet.parents.map((parent) => html`<li>${renderLink(parent, page, dataset)}</li>`)}
    </ul>
  </nav>`;
}

function renderTable(sheet: PlaceSheet, page: PlacePage): Markup {
  const words = placeWords[page.language];
  const columns = [words.here, ...sheet.columns];
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.values}">
    <table class="${sheet.level === 'municipality' ? 'town' : 'group'}">
      <caption class="visually-hidden">
        ${words.values}: ${sheet.name}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.indicator}</th>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      ${sheet.themes.map(
        ({ label, rows }) =>
          html`<tbody>
            <tr class="theme">
              <th scope="rowgroup" colspan="${columns.length + 1}">${label}</th>
            </tr>
            ${rows.map((row) => renderRow(row, sheet.columns))}
          </tbody>`,
      )}
    </table>
  </div>`;
}

/** @param columns names of the cells behind the first: on a phone each stands above its cell */
function renderRow({ label, cells, origin, standing }: SheetRow, columns: readonly string[]): Markup {
  const [own, ...others] = cells;
  return html`<tr>
    <th scope="row">${label}</th>
    <td>
      <b>${own}</b> <span class="small muted">${origin}</span>
      ${standing === '' ? undefined : html`<span class="small">${standing}</span>`}
    </td>
    ${others.map((cell, index) => html`<td data-label="${columns[index]}">${cell}</td>`)}
  </tr>`;
}

function renderRelated(
  heading: string,
  places: readonly PlaceLink[],
  note: string,
  page: PlacePage,
  dataset: Dataset,
): Markup {
  const items = places.map(
    (place) =>
      html`<li>
        ${renderLink(place, page, dataset)}
        ${place.reason === '' ? undefined : html`<span class="small muted">${place.reason}</span>`}
      </li>`,
  );
  return html`<section class="related">
    <h2>${heading}</h2>
    <ul>
      ${items}
    </ul>
    ${note === '' ? undefined : html`<p class="small muted">${note}</p>`}
  </section>`;
}

function renderLink({ id, name }: { id: AreaId; name: string }, page: PlacePage, dataset: Dataset): Markup {
  return html`<a href="${linkTo({ ...page, place: id }, page, dataset.catalog)}">${name}</a>`;
}
