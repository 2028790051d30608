import { css, html, nothing, svg, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { query } from 'lit/decorators.js';
import { allMessagesOf, type AllMessages } from '../core/messages/all-messages.ts';
import { partIn } from '../core/part-set.ts';
import { areasOfPart } from '../core/parts.ts';
import { plainFill } from '../core/patterns.ts';
import type { View } from '../core/view.ts';
import './atlas-form.ts';
import { define } from './define.ts';
import { renderFormNote } from './form-note.ts';
import { LinkedElement } from './linked-element.ts';
import { renderBorders, renderPatterns, shapesOf } from './picture.ts';
import { baseStyles } from './styles.ts';

const fadedOpacity = 0.18;

/**
 * The map beside its table, and the choice of its form: the row under the pointer is marked on it, and the area under
 * the pointer in the table.
 */
export class AtlasTableMap extends LinkedElement {
  static override styles = [
    baseStyles,
    css`
      atlas-form {
        display: block;
        margin-top: 1rem;
      }

      svg {
        display: block;
        width: 100%;
        height: auto;
        forced-color-adjust: none;
      }

      @media screen and (prefers-color-scheme: dark) {
        svg {
          background: #faf9f6;
        }
      }

      .mark {
        fill: none;
        pointer-events: none;
        stroke: #15171c;
        stroke-width: 2.5;
        stroke-linejoin: round;
      }

      .mark.casing {
        stroke: #ffffff;
        stroke-width: 5;
      }
    `,
  ];

  @query('.marks')
  private readonly marks!: SVGGElement | null;

  protected override get words(): AllMessages {
    return this.current?.level?.words ?? allMessagesOf(this.language);
  }

  /** Areas are many: only the mark moves. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (changed.size !== 1 || !changed.has('providedLink')) return true;
    this.#mark();
    return false;
  }

  protected override updated(): void {
    this.#mark();
  }

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const { width, height } = shapesOf(view.dataset);
    const label = this.words.mapLabel(view.indicator.title[this.language]);
    return html`<svg
        viewBox="0 0 ${width} ${height}"
        role="img"
        aria-label=${label}
        @pointerover=${this.#point}
        @pointerleave=${() => this.pointAtArea(undefined)}
      >
        ${guard([view.dataset, view.style, view.selection.outlines, view.selection.pinned], () => this.#renderAreas(view))}
        <g class="marks">
          <path class="mark casing" />
          <path class="mark" />
        </g>
      </svg>
      ${renderFormNote(view)} <atlas-form></atlas-form>`;
  }

  /** The rows of the table are those of what is pinned: all other areas fade. */
  #renderAreas(view: View) {
    const { dataset, style, statuses, selection } = view;
    const shapes = shapesOf(dataset);
    const pinned = partIn(view, selection.pinned);
    const shown = pinned && areasOfPart(view, pinned);
    const areas = [...shapes.pathById].map(([id, path]) => {
      const fill = style.fills[style.bins.get(id)!]!;
      const paint = 'pattern' in fill ? `url(#${fill.pattern})` : style.symbols ? plainFill : fill.color;
      return svg`<path data-id=${id} d=${path} fill=${paint} opacity=${!shown || shown.has(id) ? nothing : fadedOpacity}/>`;
    });
    return svg`${renderPatterns(statuses.map(({ status }) => status))} ${areas}
      <g pointer-events="none">${renderBorders(selection.outlines, shapes)}</g>`;
  }

  #point(event: Event): void {
    const id = (event.target as SVGElement).dataset['id'];
    const area = this.current?.dataset.municipalities.find((entry) => entry.id === id);
    this.pointAtArea(area?.id);
  }

  #mark(): void {
    const { area } = this.link;
    const path = this.current && area ? shapesOf(this.current.dataset).pathById.get(area) : undefined;
    for (const mark of this.marks?.children ?? []) mark.setAttribute('d', path ?? '');
  }
}

define('atlas-table-map', AtlasTableMap);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-table-map': AtlasTableMap;
  }
}
