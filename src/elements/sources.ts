import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../core/catalog.ts';
import type { Language } from '../core/model.ts';

/** The note that a source asks for, with links to the provider and to the licence. */
export function renderSource(source: Source, language: Language): TemplateResult {
  const { text, url, licence } = source;
  const name = text[language];
  return html`${url === undefined ? name : html`<a href=${url} rel="external">${name}</a>`}${
    licence ? html`, <a href=${licence.url} rel="license">${licence.name}</a>` : nothing
  }`;
}
