import { elementsFolder, elementsModule, mapElementApi, type ElementApi } from '../embed/element-api.ts';
import { elementWords } from '../messages/elements.ts';
import { languages, type Language } from '../model.ts';
import { html, type Markup } from './markup.ts';

/** From the folder of the module to the start of the site. */
const root = '../../';
const pageOf: Readonly<Record<Language, string>> = { de: 'index.html', en: 'en.html' };
const embeddingOf: Readonly<Record<Language, string>> = { de: 'einbetten/', en: 'en/embedding/' };
const otherOf: Readonly<Record<Language, Language>> = { de: 'en', en: 'de' };

const styles = `body {
  max-width: 60rem;
  margin: 2rem auto;
  padding: 0 1rem;
  font-family: system-ui, sans-serif;
  line-height: 1.5;
}

h3 {
  margin-top: 2.5rem;
}

dt {
  margin-top: 0.5rem;
}

dd {
  margin-left: 1.5rem;
}

pre {
  padding: 0.75rem;
  border: 1px solid #d9d7d1;
  overflow: auto;
}

bw-atlas-map {
  margin-top: 1rem;
}

.own {
  --atlas-accent: #7a1f5c;
  --atlas-map-height: 26rem;
}

.own::part(map) {
  border: 1px solid #7a1f5c;
}
`;

/** Where the page about the elements stands, from the start of the site. */
export function elementPageOf(language: Language): string {
  return elementsFolder + pageOf[language];
}

/** Pages in every language that tell what the elements offer, each with examples at work, and their style. */
export function renderElementPages(): readonly { readonly path: string; readonly text: string }[] {
  return [
    { path: `${elementsFolder}examples.css`, text: styles },
    ...languages.map((language) => ({
      path: elementPageOf(language),
      text: `${renderPage(mapElementApi, language).markup}\n`,
    })),
  ];
}

function renderPage(api: ElementApi, language: Language): Markup {
  const words = elementWords[language];
  const other = otherOf[language];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${words.title}</title>
        <link rel="icon" href="${root}icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="examples.css" />
        <script type="module" src="${elementsModule}"></script>
      </head>
      <body>
        <header>
          <a href="${root}${embeddingOf[language]}">${words.back}</a> ·
          <a href="${pageOf[other]}" lang="${other}" hreflang="${other}">${words.other}</a>
        </header>
        <main>
          <h1>${words.title}</h1>
          <p>${words.introduction}</p>
          <h2>${words.load}</h2>
          <pre tabindex="0"><code>${writeSnippet(api, 'merkmal=start', '')}</code></pre>
          <p>
            ${words.files} <a href="elements.d.ts">elements.d.ts</a>,
            <a href="custom-elements.json">custom-elements.json</a>.
          </p>
          ${renderApi(api, language)}
          <h2>${words.examples}</h2>
          ${listExamples(language).map((example) => renderExample(api, example))}
        </main>
      </body>
    </html>`;
}

function renderApi(api: ElementApi, language: Language): Markup {
  const words = elementWords[language];
  const list = (heading: string, entries: readonly (readonly [name: string, text: string])[]) =>
    html`<h2>${heading}</h2>
      <dl>
        ${entries.map(
          ([name, text]) =>
            html`<dt><code>${name}</code></dt>
              <dd>${text}</dd>`,
        )}
      </dl>`;
  const plain = (entries: ElementApi['cssParts']) =>
    entries.map(({ name, description }) => [name, description[language]] as const);
  return html`<p>${api.description[language]}</p>
    ${list(
      words.attributes,
      api.attributes.map(({ name, description, initial }) => [
        name,
        initial === '' ? description[language] : `${description[language]} ${words.initial(initial)}`,
      ]),
    )}
    ${list(words.events, plain(api.events))} ${list(words.parts, plain(api.cssParts))}
    ${list(words.properties, plain(api.cssProperties))}`;
}

interface Example {
  readonly heading: string;
  readonly query: string;
  readonly attributes: string;
}

function listExamples(language: Language): readonly Example[] {
  const words = elementWords[language];
  const own = language === 'de' ? '' : '&lang=en';
  const foreign = language === 'de' ? '&lang=en' : '';
  return [
    { heading: words.first, query: `merkmal=start${own}`, attributes: ' heading="4"' },
    {
      heading: words.second,
      query: `merkmal=organisation&umriss=kreis&form=gleich${own}`,
      attributes: ' parts="legend"',
    },
    {
      heading: words.third,
      query: `merkmal=dokumentation&ebene=kreis${foreign}`,
      attributes: ' heading="4" class="own"',
    },
  ];
}

function renderExample(api: ElementApi, { heading, query, attributes }: Example): Markup {
  return html`<h3>${heading}</h3>
    <pre tabindex="0"><code>${writeElement(api, query, attributes)}</code></pre>
    ${{ markup: writeElement(api, query, attributes) }}`;
}

/** Attributes are ours; the query stands in the address's own words, with its "&" escaped. */
function writeElement({ tagName }: ElementApi, query: string, attributes: string): string {
  return `<${tagName} query="${query.replaceAll('&', '&amp;')}"${attributes}></${tagName}>`;
}

function writeSnippet(api: ElementApi, query: string, attributes: string): string {
  return `<script type="module" src="https://…/${elementsFolder}${elementsModule}"></script>\n${writeElement(api, query, attributes)}`;
}
