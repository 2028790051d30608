import { css, html, nothing, type TemplateResult } from 'lit';
import { describeBase } from '../core/base-text.ts';
import { define } from './define.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** What is shown: heading, who is counted and how, how many of all, and the reference date. */
export class AtlasTitle extends ViewElement {
  static override styles = [
    baseStyles,
    css`
      /* The heading, of whatever level. */
      [lang] {
        margin: 0 0 0.25rem;
        font-size: clamp(1.25rem, 5vw, 1.75rem);
        font-weight: 600;
        line-height: 1.15;
        letter-spacing: -0.01em;
        text-wrap: balance;
        overflow-wrap: anywhere;
        hyphens: auto;
      }

      p {
        max-width: 44rem;
        line-height: 1.4;
        text-wrap: pretty;
      }

      [lang] + p {
        min-height: var(--question-height);
      }
    `,
  ];

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const { indicator, dataset } = view;
    return html`${this.renderHeading(indicator.title[this.language])}
      <p>
        ${indicator.question[this.language]}.
        <span class="muted">${describeBase(view)}.</span
        >${dataset.catalog.synthetic ? html` <strong>${this.words.demoMark}.</strong>` : nothing}
      </p>
      ${view.level ? html`<p class="small muted">${view.level.explained}</p>` : nothing}
      ${indicator.note ? html`<p class="small muted">${indicator.note[this.language]}</p>` : nothing}`;
  }

  /** The title is that of the page. */
  protected renderHeading(text: string): TemplateResult {
    return html`<h1 lang=${this.language}>${text}</h1>`;
  }
}

define('atlas-title', AtlasTitle);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-title': AtlasTitle;
  }
}
