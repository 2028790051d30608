import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { chooseLabels, placeValue, type Distribution } from '../core/chart-distribution.ts';
import type { Comparison } from '../core/comparison.ts';
import { formatBare } from '../core/distribution-text.ts';
import { formatNumber, formatSigned } from '../core/format.ts';
import { memoizeLast } from '../core/memoize.ts';
import { comparingWordsOf, type ComparingWords } from '../core/messages/comparing.ts';
import type { AreaId } from '../core/model.ts';
import { buildScatter, findPoint, type Scatter, type ScatterPoint } from '../core/scatter.ts';
import { selectPlace } from '../state/transitions.ts';
import { nameSide } from './compare-parts.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { LinkedElement } from './linked-element.ts';
import { baseStyles } from './styles.ts';

/** Units of the drawing, about CSS pixels; the axes lie to the left and below. */
const size = { width: 520, height: 400, left: 56, right: 16, top: 12, bottom: 48 } as const;
/** How near the pointer must be to a point, as a share of the axes. */
const nearness = 0.03;
/** A correlation weaker than this says little. */
const littleCorrelation = 0.2;

/** Two numeric indicators against each other; a point that is pointed at is shown on the maps, and the other way round. */
export class AtlasScatter extends LinkedElement {
  static override styles = [
    baseStyles,
    css`
      figure {
        max-width: 44rem;
        margin: 0;
      }

      h2,
      p {
        line-height: 1.35;
      }

      svg {
        display: block;
        width: 100%;
        height: auto;
        margin-block: 0.5rem;
        font-family: inherit;
        cursor: crosshair;
        forced-color-adjust: none;
      }
    `,
  ];

  @property({ attribute: false })
  comparison: Comparison | undefined;

  /** The areas to bring out; the points of all others fade. */
  @property({ attribute: false })
  emphasis: ReadonlySet<AreaId> | undefined;

  readonly #build = memoizeLast(buildScatter);

  override render() {
    const { comparison } = this;
    const scatter = comparison && this.#build(comparison.first, comparison.second);
    if (!scatter) return nothing;
    const { first, second } = comparison;
    const words = comparingWordsOf(this.language);
    const isCut = scatter.axes.some(({ below, above }) => below ?? above);
    return html`<figure>
      <h2 id="title">${words.scatter(nameSide(first), nameSide(second))}</h2>
      ${this.#renderDrawing(comparison, scatter)}
      <p id="note" class="small muted">
        ${words.scatterNote(formatNumber(scatter.points.length, this.language))}
        ${describeCorrelation(scatter, words, this.language)} ${isCut ? words.beyond : nothing}
      </p>
    </figure>`;
  }

  #renderDrawing(comparison: Comparison, scatter: Scatter): TemplateResult {
    const { first, second } = comparison;
    const find = (event: MouseEvent) => this.#find(event, scatter);
    const marked = [...first.selection.places, this.link.area];
    return html`<svg
      viewBox="0 0 ${size.width} ${size.height}"
      role="img"
      aria-labelledby="title note"
      @pointermove=${(event: PointerEvent) => event.pointerType !== 'touch' && this.pointAtArea(find(event)?.id)}
      @pointerleave=${() => this.pointAtArea(undefined)}
      @click=${(event: MouseEvent) => this.#select(find(event))}
    >
      ${guard([scatter, this.emphasis], () => [
        renderAxes(
          scatter.axes,
          [first, second].map((view) => (value: number) => formatBare(view, value)),
        ),
        svg`<g stroke="currentcolor" stroke-opacity="0.55" stroke-width="0.5">${scatter.points.map((point) =>
          renderPoint(point, !this.emphasis || this.emphasis.has(point.id)),
        )}</g>`,
      ])}
      ${marked.map((id) =>
        renderMarked(
          scatter.points.find((point) => point.id === id),
          id === this.link.area,
        ),
      )}
    </svg>`;
  }

  #find(event: MouseEvent, scatter: Scatter): ScatterPoint | undefined {
    const { left, top, width } = (event.currentTarget as Element).getBoundingClientRect();
    const scale = size.width / width;
    const x = ((event.clientX - left) * scale - size.left) / (size.width - size.left - size.right);
    const y = 1 - ((event.clientY - top) * scale - size.top) / (size.height - size.top - size.bottom);
    return findPoint(scatter, x, y, nearness);
  }

  #select(point: ScatterPoint | undefined): void {
    if (point) this.dispatchEvent(new AtlasChangeEvent(selectPlace(point.id)));
  }
}

const xOf = (share: number) => size.left + share * (size.width - size.left - size.right);
const yOf = (share: number) => size.height - size.bottom - share * (size.height - size.top - size.bottom);

function renderPoint({ x, y, color }: ScatterPoint, isBroughtOut: boolean): TemplateResult {
  return svg`<circle cx=${xOf(x).toFixed(1)} cy=${yOf(y).toFixed(1)} r="3.5" fill=${color} opacity=${isBroughtOut ? 0.85 : 0.1}/>`;
}

function renderMarked(point: ScatterPoint | undefined, isPointed: boolean): TemplateResult | typeof nothing {
  if (!point) return nothing;
  return svg`<circle cx=${xOf(point.x)} cy=${yOf(point.y)} r="6" fill=${point.color} stroke=${isPointed ? 'var(--ink)' : 'var(--warm)'} stroke-width="2.5"/>`;
}

/** Limits between classes as lines, as far as there is room for their numbers. */
function renderAxes(
  [across, up]: readonly [Distribution, Distribution],
  [formatX, formatY]: readonly ((value: number) => string)[],
): TemplateResult {
  const [bottom, left] = [size.height - size.bottom, size.left];
  return svg`<g font-size="13" fill="var(--muted)" stroke-width="1">
    ${chooseLabels(across, 0.09).map((value) => {
      const x = xOf(placeValue(across, value));
      return svg`<path d="M${x} ${size.top}V${bottom}" stroke="var(--line)"/>
        <text x=${x} y=${bottom + 18} text-anchor="middle">${formatX?.(value)}</text>`;
    })}
    ${chooseLabels(up, 0.06).map((value) => {
      const y = yOf(placeValue(up, value));
      return svg`<path d="M${left} ${y}H${size.width - size.right}" stroke="var(--line)"/>
        <text x=${left - 8} y=${y + 4} text-anchor="end">${formatY?.(value)}</text>`;
    })}
    <path d="M${left} ${size.top}V${bottom}H${size.width - size.right}" fill="none" stroke="currentcolor" stroke-opacity="0.6"/>
  </g>`;
}

function describeCorrelation(
  { rankCorrelation }: Scatter,
  words: ComparingWords,
  language: Parameters<typeof formatSigned>[1],
): string {
  if (rankCorrelation === undefined) return '';
  const isLittle = Math.abs(rankCorrelation) < littleCorrelation;
  const direction = isLittle ? 'none' : rankCorrelation > 0 ? 'more' : 'less';
  return words.correlation(formatSigned(rankCorrelation, language, 2), direction);
}

define('atlas-scatter', AtlasScatter);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-scatter': AtlasScatter;
  }
}
