import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { closeUpWords } from '../core/messages/close-ups.ts';
import { outlineLevels, type AreaId } from '../core/model.ts';
import type { View } from '../core/view.ts';
import { define } from './define.ts';
import { lightPaper } from './light-paper.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** Buttons that bring the dense parts of a map close, where municipalities are too small to tell apart. */
export class AtlasCloseUps extends ViewElement {
  /** Beside the state, where it leaves room: below the search, on a phone along the lower edge. */
  static override styles = [
    baseStyles,
    lightPaper,
    css`
      .close-ups {
        position: absolute;
        z-index: 1;
        top: 6rem;
        left: 1.5rem;
        display: grid;
        gap: 0.25rem;
        justify-items: start;
      }

      .close-up {
        display: flex;
        gap: 0.375rem;
        align-items: center;
        min-height: 2rem;
        padding: 0.25rem 0.5rem;
        border: 1px solid var(--line);
        border-radius: 3px;
        background: var(--ground);
        font-size: 0.875rem;
        cursor: pointer;
      }

      .close-up:hover {
        background: var(--accent-soft);
      }

      @media (width < 60rem) {
        .close-ups {
          top: auto;
          bottom: 0.25rem;
          left: 0.5rem;
          display: flex;
        }
      }
    `,
  ];

  /** Brings municipalities close. */
  @property({ attribute: false })
  show: ((ids: readonly AreaId[]) => void) | undefined;

  override render() {
    const view = this.current;
    const closeUps = view?.dataset.catalog.closeUps;
    // Areas of upper levels and of parts are large enough, and hexagons are all the same.
    if (!closeUps || view.level || view.dataset.ground || view.dataset.part) return nothing;
    const words = closeUpWords[this.language];
    return html`<div class="close-ups no-print" role="group" aria-label=${words.all}>
      ${closeUps.map(({ label, areas }) => this.#renderButton(view, label[this.language], areas))}
    </div>`;
  }

  #renderButton(view: View, label: string, areas: readonly string[]): TemplateResult {
    const name = closeUpWords[this.language].one(label);
    const show = () => this.show?.(listMembers(view, areas));
    return html`<button class="close-up" aria-label=${name} title=${name} @click=${show}>
      ${sign} ${label}
    </button>`;
  }
}

const sign = svg`<svg viewBox="0 0 20 20" width="14" height="14" aria-hidden="true" focusable="false">
  <path d="M8.5 3a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11M12.5 12.5L17 17M8.5 6v5M6 8.5h5" fill="none" stroke="currentcolor" stroke-width="1.75" stroke-linecap="round"/>
</svg>`;

function listMembers({ dataset }: View, areas: readonly string[]): readonly AreaId[] {
  return outlineLevels
    .flatMap((level) => dataset.groups[level])
    .flatMap(({ id, members }) => (areas.includes(id) ? members : []));
}

define('atlas-close-ups', AtlasCloseUps);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-close-ups': AtlasCloseUps;
  }
}
