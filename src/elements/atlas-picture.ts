import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { shownPart } from '../core/link.ts';
import { memoizeLast } from '../core/memoize.ts';
import type { AreaId, MissingStatus } from '../core/model.ts';
import { areasOfPart } from '../core/parts.ts';
import { joinByBin, joinReported, type SvgShapes } from '../core/svg-shapes.ts';
import { describeView } from '../core/text.ts';
import type { View } from '../core/view.ts';
import { define } from './define.ts';
import { lightPaper } from './light-paper.ts';
import { LinkedElement } from './linked-element.ts';
import { renderSymbols } from './picture-symbols.ts';
import { renderBorders, renderFills, renderPatterns, shapesOf } from './picture.ts';
import { baseStyles } from './styles.ts';

/** The map of a view as a still picture: the same classes, patterns and outlines, without WebGL. Prints as vectors. */
export class AtlasPicture extends LinkedElement {
  static override styles = [
    baseStyles,
    lightPaper,
    css`
      svg {
        display: block;
        width: 100%;
        height: auto;
        max-height: inherit;
        forced-color-adjust: none;
      }
    `,
  ];

  /** The areas to bring out; all others fade. `undefined` leaves it to what the reader points at. */
  @property({ attribute: false })
  emphasis: ReadonlySet<AreaId> | undefined;

  /** What the picture shows, in words; those of the view where left out. */
  @property()
  label: string | undefined;

  /** Whether the picture is one of many: without hairlines and marks, which would cover it. */
  @property({ type: Boolean })
  small = false;

  readonly #areasOf = memoizeLast(areasOfPart);
  readonly #join = memoizeLast(joinByBin);
  readonly #joinEmphasis = memoizeLast(joinByBin);

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const part = shownPart(this.link);
    const emphasis = this.emphasis ?? (part && this.#areasOf(view, part));
    const shapes = shapesOf(view.dataset);
    return html`<svg
      viewBox="0 0 ${shapes.width} ${shapes.height}"
      role="img"
      aria-label=${this.label ?? `${this.words.mapLabel(view.indicator.title[this.language])}. ${describeView(view)}`}
    >
      ${renderPatterns(statusesOf(view), Boolean(view.style.reported?.size))}
      <g opacity=${emphasis ? 0.18 : 1}>${this.#renderAreas(view, shapes, this.#join(shapes, view.style))}</g>
      ${emphasis ? this.#renderAreas(view, shapes, this.#joinEmphasis(shapes, view.style, emphasis), emphasis) : nothing}
      ${renderBorders(view.selection.outlines, shapes, this.small)}
      ${view.style.symbols ? renderSymbols(view, shapes, emphasis) : nothing}
    </svg>`;
  }

  #renderAreas(
    view: View,
    shapes: SvgShapes,
    pathByBin: ReadonlyMap<number, string>,
    only?: ReadonlySet<AreaId>,
  ): TemplateResult {
    return svg`${renderFills(view.style, pathByBin)}${this.small ? nothing : renderReported(view, shapes, only)}`;
  }
}

function statusesOf({ style }: View): readonly MissingStatus[] {
  const fills = [...new Set(style.bins.values())].map((bin) => style.fills[bin]!);
  return fills.flatMap((fill) => ('pattern' in fill ? [fill.pattern] : []));
}

function renderReported({ style }: View, shapes: SvgShapes, only?: ReadonlySet<AreaId>): TemplateResult {
  return svg`<path d=${joinReported(shapes, style, only)} fill="url(#reported)"/>`;
}

define('atlas-picture', AtlasPicture);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-picture': AtlasPicture;
  }
}
