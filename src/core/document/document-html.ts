import type { Catalog } from '../catalog.ts';
import type { Indicator } from '../indicator.ts';
import { renderAlternates } from './alternates-html.ts';
import { dataFolder, firstData, rootOf, type PaintedPage } from './addresses.ts';
import { html, type Markup } from './markup.ts';
import { styleFor, type SiteAssets } from './site-assets.ts';

/** A document to be written: what stands in its head, and its body. */
interface DocumentParts {
  readonly title: string;
  readonly description: string;
  readonly body: Markup;
  /** What else stands in the head. */
  readonly head?: Markup;
  /** The kind of its indicator, where the page has a map: it is painted before any file comes, and then taken over. */
  readonly map?: Indicator['kind'];
  /** Whether the application takes the page over. */
  readonly isApp?: boolean;
}

/** "Integrationsatlas Baden-Württemberg" */
export function nameSite(catalog: Catalog, { language }: PaintedPage): string {
  return `${catalog.title[language]} ${catalog.place[language]}`;
}

/**
 * A whole document around a body. What the application needs stands in a template, from where a short script takes it
 * once the page is on the screen (`src/app/start.ts`).
 */
export function renderDocument(
  { title, description, body, head, map, isApp = map !== undefined }: DocumentParts,
  page: PaintedPage,
  catalog: Catalog,
  assets: SiteAssets,
): string {
  const root = rootOf(page, catalog);
  const scripts = assets.scripts.map((path) => html`<script type="module" src="${root}${path}"></script>`);
  const application = html`${preloadModules(root, assets.preloads)}${scripts}
  ${askForMore(root, map ? assets.later[map] : [])}`;
  const document = html`<!doctype html>
    <html lang="${page.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <meta name="theme-color" content="#ffffff" />
        <link rel="icon" href="${root}${assets.icon}" type="image/svg+xml" />
        ${renderAlternates(page, catalog)}${head} ${map ? holdStyle(root, assets) : linkStyles(root, assets)}
        ${isApp ? html`<script type="module" src="${root}${assets.start}" async></script>` : undefined}
      </head>
      <body>
        ${body} ${linkFonts(root, assets)}
        ${isApp ? html`<template id="application">${application}</template>` : scripts}
      </body>
    </html>`;
  return `${document.markup}\n`;
}

function linkStyles(root: string, assets: SiteAssets): Markup {
  return html`${assets.styles.map((path) => html`<link rel="stylesheet" href="${root}${path}" />`)}`;
}

function holdStyle(root: string, assets: SiteAssets): Markup {
  return { markup: `<style>${styleFor(root, assets)}</style>` };
}

/** Named last: asked for beside the page, they would take its line. */
function linkFonts(root: string, { fonts }: SiteAssets): readonly Markup[] {
  return fonts.map(
    (path) => html`<link rel="preload" href="${root}${path}" as="font" type="font/woff2" crossorigin />`,
  );
}

/** What the first script will ask for: known here, it comes beside the script and not after it. */
function askForMore(root: string, scripts: readonly string[]): Markup {
  const data = Object.values(firstData).map((name) => `${root}${dataFolder}${name}`);
  return html`${data.map((path) => html`<link rel="preload" href="${path}" as="fetch" crossorigin />`)}
  ${preloadModules(root, scripts)}`;
}

function preloadModules(root: string, paths: readonly string[]): readonly Markup[] {
  return paths.map((path) => html`<link rel="modulepreload" href="${root}${path}" />`);
}
