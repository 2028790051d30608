import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { formatNumber } from '../core/format.ts';
import { outlinesOn, type OutlineLevel } from '../core/model.ts';
import { change, toggleOutline } from '../state/transitions.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { renderReportedSwatch } from './reported-row.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** Switches for the outlines on top of the map; each shows its line, so that they are its legend too. */
export class AtlasOutlines extends ViewElement {
  static override styles = [
    baseStyles,
    css`
      legend {
        padding: 0;
        color: var(--muted);
        font-size: 0.875rem;
        font-weight: 600;
      }

      label {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        min-height: 2.125rem;
        cursor: pointer;
        overflow-wrap: anywhere;
        hyphens: auto;
      }

      input {
        flex: none;
        width: 1.125rem;
        height: 1.125rem;
        margin: 0;
        accent-color: var(--accent);
      }

      svg {
        flex: none;
        forced-color-adjust: none;
      }

      .numeric {
        margin-left: auto;
      }

      @media (width < 60rem) {
        label {
          min-height: 2.75rem;
        }
      }
    `,
  ];

  override render() {
    if (!this.current) return nothing;
    return html`<fieldset>
      <legend>${this.words.outlines}</legend>
      ${outlinesOn(this.current.level?.level).map((level) => this.#renderSwitch(level))}
      ${this.#renderMarks()}
    </fieldset>`;
  }

  #renderSwitch(level: OutlineLevel): TemplateResult {
    const { selection, dataset } = this.current!;
    return html`<label>
      <input
        type="checkbox"
        .checked=${selection.outlines.includes(level)}
        @change=${() => this.dispatchEvent(new AtlasChangeEvent(toggleOutline(level)))}
      />
      ${renderLine(level)} ${this.words.outlinesOf[level]}
      <span class="numeric small muted">${formatNumber(dataset.groups[level].length, this.language)}</span>
    </label>`;
  }

  /** Marks of values that an association reported; nothing to switch where there are none, or a map shows none. */
  #renderMarks(): TemplateResult | typeof nothing {
    const { selection, reported } = this.current!;
    if (reported === 0 || selection.page === 'gaps') return nothing;
    return html`<label>
      <input
        type="checkbox"
        .checked=${selection.marks}
        @change=${() => this.dispatchEvent(new AtlasChangeEvent(change({ marks: !selection.marks })))}
      />
      ${renderReportedSwatch()} ${this.words.marksLabel}
    </label>`;
  }
}

const lineByLevel: Readonly<Record<OutlineLevel, { readonly width: number; readonly dashes: string }>> = {
  association: { width: 1.75, dashes: '' },
  district: { width: 1.25, dashes: '5 2.5' },
  region: { width: 2.5, dashes: '' },
};

function renderLine(level: OutlineLevel): TemplateResult {
  const { width, dashes } = lineByLevel[level];
  return svg`<svg width="22" height="8" aria-hidden="true" focusable="false">
    <path d="M0 4H22" stroke="currentcolor" stroke-width=${width} stroke-dasharray=${dashes || nothing}/>
  </svg>`;
}

define('atlas-outlines', AtlasOutlines);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-outlines': AtlasOutlines;
  }
}
