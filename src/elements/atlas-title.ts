import { css, html, nothing } from 'lit';
import { describeBase } from '../core/text.ts';
import { define } from './define.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** What is shown: heading, who is counted and how, how many of all, and the reference date. */
export class AtlasTitle extends ViewElement {
  static override styles = [
    baseStyles,
    css`
      h1 {
        margin: 0 0 0.25rem;
        font-size: 1.75rem;
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

      @media (width < 60rem) {
        h1 {
          font-size: 1.5rem;
        }
      }
    `,
  ];

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const { indicator } = view;
    return html`<h1 lang=${this.language}>${indicator.title[this.language]}</h1>
      <p>${indicator.question[this.language]}. <span class="muted">${describeBase(view)}.</span></p>
      ${view.level ? html`<p class="small muted">${view.level.explained}</p>` : nothing}
      ${indicator.note ? html`<p class="small muted">${indicator.note[this.language]}</p>` : nothing}`;
  }
}

define('atlas-title', AtlasTitle);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-title': AtlasTitle;
  }
}
