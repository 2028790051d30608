import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { buildMapGeometry } from '../core/geometry.ts';
import { shownPart } from '../core/link.ts';
import { memoizeByObject, memoizeLast } from '../core/memoize.ts';
import type { AreaId } from '../core/model.ts';
import { areasOfPart } from '../core/parts.ts';
import { patternByStatus, plainFill } from '../core/patterns.ts';
import { buildSvgShapes, joinByBin, type SvgShapes } from '../core/svg-shapes.ts';
import { describeView } from '../core/text.ts';
import type { View } from '../core/view.ts';
import { define } from './define.ts';
import { LinkedElement } from './linked-element.ts';
import { renderSymbols } from './picture-symbols.ts';
import { renderReportedPattern } from './reported-row.ts';
import { baseStyles } from './styles.ts';

const shapesOf = memoizeByObject((dataset: View['dataset']) =>
  buildSvgShapes(buildMapGeometry(dataset.topology, dataset.municipalities)),
);

/** The map of a view as a still picture: the same classes, patterns and outlines, without WebGL. Prints as vectors. */
export class AtlasPicture extends LinkedElement {
  static override styles = [
    baseStyles,
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
      ${renderPatterns(view)}
      <g opacity=${emphasis ? 0.18 : 1}>${this.#renderAreas(view, shapes, this.#join(shapes, view.style))}</g>
      ${emphasis ? this.#renderAreas(view, shapes, this.#joinEmphasis(shapes, view.style, emphasis), emphasis) : nothing}
      ${renderBorders(view, shapes, this.small)}
      ${view.style.symbols ? renderSymbols(view, shapes, emphasis) : nothing}
    </svg>`;
  }

  #renderAreas(
    view: View,
    shapes: SvgShapes,
    pathByBin: ReadonlyMap<number, string>,
    only?: ReadonlySet<AreaId>,
  ): TemplateResult {
    return svg`${renderFills(view, pathByBin)}${this.small ? nothing : renderReported(view, shapes, only)}`;
  }
}

function renderPatterns({ style }: View): TemplateResult {
  const fills = [...new Set(style.bins.values())].map((bin) => style.fills[bin]!);
  const statuses = fills.flatMap((fill) => ('pattern' in fill ? [fill.pattern] : []));
  return svg`<defs>${statuses.map((status) => {
    const { size, path, ink, ground, strokeWidth } = patternByStatus[status];
    const isStroke = strokeWidth > 0;
    return svg`<pattern id=${status} width=${size} height=${size} patternUnits="userSpaceOnUse">
      <rect width=${size} height=${size} fill=${ground}/>
      <path d=${path} fill=${isStroke ? 'none' : ink} stroke=${isStroke ? ink : 'none'} stroke-width=${strokeWidth}/>
    </pattern>`;
  })}${style.reported?.size ? renderReportedPattern('reported') : nothing}</defs>`;
}

function renderReported(
  { style }: View,
  { pathById }: SvgShapes,
  only?: ReadonlySet<AreaId>,
): TemplateResult {
  const marked = [...(style.reported ?? [])].filter((id) => !only || only.has(id));
  return svg`<path d=${marked.map((id) => pathById.get(id)).join('')} fill="url(#reported)"/>`;
}

/** A stroke of the fill's own colour closes the hair gaps between neighbours of the same class. */
function renderFills(view: View, pathByBin: ReadonlyMap<number, string>): readonly TemplateResult[] {
  return [...pathByBin].map(([bin, path]) => {
    const fill = view.style.fills[bin]!;
    const color = 'pattern' in fill ? undefined : view.style.symbols ? plainFill : fill.color;
    const paint = 'pattern' in fill ? `url(#${fill.pattern})` : color;
    const stroke = color ?? 'none';
    return svg`<path d=${path} fill=${paint} stroke=${stroke} stroke-width="0.3"/>`;
  });
}

function renderBorders(view: View, { borderPaths }: SvgShapes, isSmall: boolean): TemplateResult {
  const { outlines } = view.selection;
  const line = (path: string, color: string, width: number) =>
    svg`<path d=${path} fill="none" stroke=${color} stroke-width=${width} stroke-linejoin="round"/>`;
  const cased = (path: string, width: number) => [
    line(path, '#ffffff', width + 1),
    line(path, '#15171c', width),
  ];
  return svg`${isSmall ? nothing : line(borderPaths.municipality + borderPaths.district, '#ffffff', 0.3)}
    ${outlines.includes('association') ? cased(borderPaths.association, 0.9) : nothing}
    ${outlines.includes('district') ? cased(borderPaths.district, 0.7) : nothing}
    ${outlines.includes('region') ? cased(borderPaths.region, 1.6) : nothing}
    ${cased(borderPaths.state, 1.3)}`;
}

define('atlas-picture', AtlasPicture);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-picture': AtlasPicture;
  }
}
