import type { Dataset } from '../dataset.ts';
import { listEmbedAreas } from '../embed/embed-areas.ts';
import { embedParts, embedSchemes, themeColors, themeProperties } from '../embed/options.ts';
import { snippetKinds } from '../embed/snippets.ts';
import { elementWords } from '../messages/elements.ts';
import { embeddingWords } from '../messages/embedding.ts';
import { formSentences } from '../messages/form.ts';
import { languages, type Group, type Language } from '../model.ts';
import { forms } from '../selection.ts';
import { folderOf, rootOf, type PaintedPage } from './addresses.ts';
import { embedFolder } from '../embed/oembed.ts';
import { renderAreaField } from './area-field-html.ts';
import { renderChoice, renderRadios, renderSelect } from './form-controls.ts';
import { renderFooter, renderHeader } from './frame-html.ts';
import { attribute, html, type Markup } from './markup.ts';
import { nameSite, renderDocument } from './document-html.ts';
import { elementPageOf } from './elements-html.ts';
import { renderPlacesField } from './places-field-html.ts';
import { renderTexts } from './embedding-texts-html.ts';
import type { SiteAssets } from './site-assets.ts';

/** The colours of `embed.css`. */
const standardColors = { text: '#15171c', background: '#ffffff', accent: '#14386b' } as const;

/** The page that makes the code for embedding a map, as a whole document. */
export function renderEmbeddingPage(dataset: Dataset, page: PaintedPage, assets: SiteAssets): string {
  const { catalog } = dataset;
  const areas = listEmbedAreas(dataset);
  const { language } = page;
  const words = embeddingWords[language];
  const root = rootOf(page, catalog);
  const body = html`<div class="painted">
    ${renderHeader(page, catalog)}
    <main id="content" tabindex="-1" class="text-page technique embedding">
      <h1>${words.heading}</h1>
      <p>${words.introduction}</p>
      <noscript>
        <p>${words.withoutScripts}</p>
        <ul>
          ${catalog.indicators.map(
            ({ id, title }) =>
              html`<li>
                <a href="${root}${embedFolder[language]}${id}.html">${title[language]}</a>
              </li>`,
          )}
        </ul>
      </noscript>
      ${renderForm(dataset, page, areas)}
      <h2>${words.hosts}</h2>
      <ul>
        ${words.hostItems.map((item) => html`<li>${item}</li>`)}
        <li><a href="${root}embed/examples.html">${words.examples}</a></li>
        <li><a href="${root}${elementPageOf(language)}">${elementWords[language].title}</a></li>
      </ul>
    </main>
    ${renderFooter(page, catalog, new Set(catalog.sources.map(({ id }) => id)))}
  </div>`;
  const title = `${words.heading} – ${nameSite(catalog, page)}`;
  const scripts = [`${embedFolder.de}configure.js`];
  const parts = { title, description: words.introduction, body };
  return renderDocument(parts, page, catalog, { ...assets, scripts, preloads: [] });
}

function renderForm(dataset: Dataset, page: PaintedPage, areas: readonly Group[]): Markup {
  const { catalog } = dataset;
  const { language } = page;
  const words = embeddingWords[language];
  const states = [
    ['current', words.current],
    ...(catalog.edition === undefined ? [] : [['edition', words.thisEdition(catalog.edition)]]),
  ];
  return html`<form
      class="configurator"
      inert
      data-root="${rootOf(page, catalog)}"
      ${attribute('data-edition', catalog.edition)}
    >
      <div class="choices">
        ${renderSelect(
          'indicator',
          words.indicator,
          catalog.indicators.map((entry) => [
            entry.id,
            entry.title[language],
            folderOf({ kind: 'indicator', language, indicator: entry.id }, catalog),
          ]),
        )}
        ${renderAreaField(areas, language)}
        ${renderSelect(
          'language',
          words.language,
          languages.map((code) => [code, words.languages[code]]),
          language,
        )}
        ${renderTitle(words)} ${renderShown(words)} ${renderPlacesField(dataset, areas, language)}
        ${renderUse(words)} ${renderForms(language)} ${renderRadios('state', words.state, states)}
        ${renderSchemes(words)} ${renderColors(words)}
      </div>
      ${renderResult(words)}
    </form>
    ${languages.map((code) => renderTexts(catalog, code, page, areas))}`;
}

function renderUse({ use, interactive, still }: Words): Markup {
  return renderRadios('use', use, [
    ['yes', interactive],
    ['no', still],
  ]);
}

function renderForms(language: Language): Markup {
  const { label, forms: names } = formSentences[language];
  const choices = forms.map((form) => [form, names[form]]);
  return html`${renderRadios('form', label, choices)}
    <p class="small muted">${embeddingWords[language].formHint}</p>`;
}

type Words = (typeof embeddingWords)['de'];

function renderSchemes({ scheme, schemes, schemeHint }: Words): Markup {
  const choices = embedSchemes.map((name) => [name, schemes[name]]);
  return html`${renderRadios('scheme', scheme, choices)}
    <p class="small muted">${schemeHint}</p>`;
}

function renderTitle(words: Words): Markup {
  return html`<p>
    <label for="title">${words.frameTitle}</label>
    <input id="title" name="title" required aria-describedby="title-hint title-missing" />
    <span class="small muted" id="title-hint">${words.frameTitleHint}</span>
    <span class="fault" id="title-missing" role="alert" hidden>${words.frameTitleMissing}</span>
  </p>`;
}

function renderShown(words: Words): Markup {
  return html`<fieldset>
    <legend>${words.shown}</legend>
    ${embedParts.map((part) => renderChoice('checkbox', 'part', part, words.parts[part], true))}
    <p class="small muted">${words.sourcesStay}</p>
  </fieldset>`;
}

function renderColors(words: Words): Markup {
  return html`<fieldset>
    <legend>${words.colors}</legend>
    ${themeColors.map(
      (color) =>
        html`<label
          ><input type="color" name="${color}" value="${standardColors[color]}" />
          ${words.color[color]}</label
        >`,
    )}
    <p class="fault" role="alert" id="colors-illegible" hidden>${words.colorsIllegible}</p>
    <p class="small muted">
      ${words.colorsHint}
      ${themeColors.flatMap((color) => themeProperties[color].map((name) => html`<code>${name}</code> `))}
    </p>
  </fieldset>`;
}

function renderResult(words: Words): Markup {
  return html`<div class="result">
    <fieldset>
      <legend>${words.snippet}</legend>
      ${snippetKinds.map(
        (kind) =>
          html`${renderChoice('radio', 'kind', kind, words.kinds[kind].name, kind === 'sizing')}
            <p
              class="small muted"
              data-kind="${kind}"
              ${attribute('hidden', kind === 'sizing' ? undefined : '')}
            >
              ${words.kinds[kind].hint}
            </p>`,
      )}
    </fieldset>
    <textarea rows="9" readonly spellcheck="false" aria-label="${words.snippet}"></textarea>
    <p>
      <button
        class="plain-button"
        type="button"
        data-copied="${words.copied}"
        data-failed="${words.copyFailed}"
      >
        ${words.copy}
      </button>
      <span role="status"></span>
    </p>
    <h2>${words.preview}</h2>
    <iframe
      class="preview"
      data-bw-atlas
      sandbox="allow-scripts allow-popups"
      title="${words.preview}"
    ></iframe>
  </div>`;
}
