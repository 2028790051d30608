import type { Catalog } from '../catalog.ts';
import { formatSize } from '../export/downloads.ts';
import { writeReadingCode } from '../export/reading-code.ts';
import { formatNumber } from '../format.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import { takingWords } from '../messages/taking.ts';
import { dataFolder, rootOf } from './addresses.ts';
import type { AppPage, PageFiles } from './app-page.ts';
import { renderSource } from './frame-html.ts';
import { html, type Content, type Markup } from './markup.ts';

/** The files to download with the terms of their use, each with what it is good for, and the descriptions of them. */
export function renderDownloads(files: PageFiles['downloads'], catalog: Catalog, page: AppPage): Markup {
  const { language } = page;
  const words = allMessagesOf(language);
  const folder = rootOf(page, catalog) + dataFolder;
  const plain = (name: string, explanation: string) =>
    renderFile(`${folder}${name}`, name.replace('download/', ''), explanation);
  return html`${renderTerms(catalog, page)}
    <ul class="files">
      ${files.map(({ kind, path, rows, bytes }) =>
        renderFile(
          `${folder}download/${path}`,
          words.downloadTitles[kind],
          words.downloadTexts[kind],
          words.downloadSize(formatNumber(rows, language), formatSize(bytes, language)),
        ),
      )}
    </ul>
    ${renderReading(catalog, page)}
    <h3>${words.downloadTopologies}</h3>
    <ul class="files">
      ${plain('atlas.topo.json', words.downloadTopology)}
      ${plain('atlas-detail.topo.json', words.downloadDetail)}
    </ul>
    <h3>${words.downloadMetadata}</h3>
    <ul class="files">
      ${plain('download/datapackage.json', words.downloadPackage)}
      ${plain(`${tableOf(catalog)}-metadata.json`, takingWords[language].csvw)}
      ${plain('download/dcat-ap.jsonld', words.downloadDcat)}
      ${plain('download/dataset.jsonld', words.downloadDataset)}
      ${plain('atlas.catalog.json', words.downloadCatalog)}
      ${plain('atlas.manifest.json', words.downloadManifest)}
    </ul>`;
}

function renderFile(href: string, name: string, explanation: string, size?: string): Content {
  return html`<li>
    <a href="${href}" download>${name}</a>
    ${size === undefined ? undefined : html`<span class="small muted">${size}</span>`}
    <p class="small">${explanation}</p>
  </li>`;
}

/** The table for programs, from the folder of the data. */
const tableOf = ({ id }: Catalog) => `download/${id}.rfc4180.csv`;

/** Under which terms the files may be used, and what was done with the data. */
function renderTerms({ publication, boundaries, sources }: Catalog, { language }: AppPage): Markup {
  const own = takingWords[language];
  const shapes = sources.filter(({ id }) => boundaries.sources.includes(id));
  const licence =
    publication &&
    html`${own.licence} <a href="${publication.licence.url}" rel="license">${publication.licence.name}</a>.`;
  return html`<p class="small">
      ${licence} ${own.boundaries}
      ${shapes.map((source, index) => [index > 0 ? '; ' : '', renderSource(source, language)])}.
    </p>
    <p class="small">${own.processing}</p>`;
}

/** The lines that read the table in other programs; they need its whole address. */
function renderReading(catalog: Catalog, { language }: AppPage): Markup | undefined {
  const address = catalog.publication?.address;
  if (address === undefined) return undefined;
  const own = takingWords[language];
  return html`<details>
    <summary>${own.reading}</summary>
    ${writeReadingCode(`${address}${dataFolder}${tableOf(catalog)}`).map(
      ({ language: program, code }) =>
        html`<p class="small muted">${program}</p>
          <pre tabindex="0" translate="no">${code}</pre>`,
    )}
    <p class="small">${own.keysAreText}</p>
  </details>`;
}
