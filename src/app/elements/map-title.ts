import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AtlasTitle } from '../../elements/atlas-title.ts';
import { define } from '../../elements/define.ts';

type Render = (text: string, language: string) => TemplateResult;

const asPart: Render = (text, language) => html`<h2 lang=${language}>${text}</h2>`;

const renderByLevel: Readonly<Record<string, Render>> = {
  '1': (text, language) => html`<h1 lang=${language}>${text}</h1>`,
  '3': (text, language) => html`<h3 lang=${language}>${text}</h3>`,
  '4': (text, language) => html`<h4 lang=${language}>${text}</h4>`,
  '5': (text, language) => html`<h5 lang=${language}>${text}</h5>`,
  '6': (text, language) => html`<h6 lang=${language}>${text}</h6>`,
};

/** The title of a map in the page of another, whose headings it joins. */
export class MapTitle extends AtlasTitle {
  /** Level of the heading, "1" to "6"; any other is that of a part of a page, "2". */
  @property()
  heading = '2';

  protected override renderHeading(text: string): TemplateResult {
    return (renderByLevel[this.heading] ?? asPart)(text, this.language);
  }
}

define('bw-atlas-title', MapTitle);

declare global {
  interface HTMLElementTagNameMap {
    'bw-atlas-title': MapTitle;
  }
}
