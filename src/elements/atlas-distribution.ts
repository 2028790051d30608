import { css, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { distributionWords } from '../core/messages/distribution.ts';
import { buildDistribution, listStops, type Distribution } from '../core/chart-distribution.ts';
import { describeDistribution, formatBare } from '../core/distribution-text.ts';
import { chartSize } from '../core/distribution-drawing.ts';
import { describeValue, findArea } from '../core/facts.ts';
import { memoizeLast } from '../core/memoize.ts';
import type { AreaId } from '../core/model.ts';
import { holdsPart, listParts } from '../core/part-set.ts';
import { isInRange, type Part, type RangePart } from '../core/part.ts';
import { describePart, measurePart } from '../core/part-text.ts';
import type { View } from '../core/view.ts';
import { Brush } from './brush.ts';
import { define } from './define.ts';
import { renderDistribution, renderPosition } from './distribution-chart.ts';
import { LinkedElement } from './linked-element.ts';
import { baseStyles } from './styles.ts';

/**
 * How the values of a numeric indicator are spread: box, bars and the classes below them. A bar that is pointed at, or
 * walked to by the arrow keys, brings its municipalities out; a press pins it, and dragging pins several.
 */
export class AtlasDistribution extends LinkedElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        max-width: 24rem;
      }

      .reading,
      h3 {
        overflow: hidden;
        line-height: 1.5rem;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .chart {
        position: relative;
        margin-inline: -0.5rem;
      }

      svg {
        display: block;
        width: 100%;
        height: auto;
        overflow: visible;
        font-family: inherit;
        forced-color-adjust: none;
      }

      .stops {
        position: absolute;
        inset: 0;
        cursor: crosshair;
        /* Dragging sideways brushes, up and down it scrolls the page. */
        touch-action: pan-y;
      }

      .note {
        margin-top: 0.25rem;
        line-height: 1.35;
      }
    `,
  ];

  @query('.stops')
  private readonly stops!: HTMLElement | null;

  /** The bar that the keyboard stands on. */
  @state()
  private active = 0;

  readonly #build = memoizeLast(buildDistribution);

  readonly #brush = new Brush({
    stops: () => listStops(this.#build(this.current!)!),
    stopAt: (event) => this.#stopAt(event, this.#build(this.current!)!),
    pinned: () => this.link.pinned,
    point: (part) => this.pointAt(part),
    pin: (part) => this.pin(part),
    hold: (part) => this.hold(part),
  });

  override render() {
    const view = this.current;
    const distribution = view && this.#build(view);
    if (!distribution) return nothing;
    const reading = this.#read(view);
    return html`<h3 id="heading" class=${reading === undefined ? '' : 'visually-hidden'}>
        ${this.words.distribution}
      </h3>
      ${reading === undefined ? nothing : html`<p class="reading small" aria-hidden="true">${reading}</p>`}
      <div class="chart">
        ${this.#renderPicture(view, distribution)} ${this.#renderStops(view, distribution)}
      </div>
      <p id="note" class="note small muted">${describeDistribution(view, distribution)}</p>`;
  }

  #renderPicture(view: View, distribution: Distribution): TemplateResult {
    const { area } = this.link;
    const { width, height } = chartSize;
    return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="heading note">
      ${renderDistribution(
        distribution,
        (value) => formatBare(view, value),
        (index) => this.isShown(distribution.cells[index]!.part),
      )}
      ${view.selection.places.map((id) => renderPlace(view, distribution, id, 'var(--warm)'))}
      ${area === undefined ? nothing : renderPlace(view, distribution, area, 'var(--ink)')}
    </svg>`;
  }

  #renderStops(view: View, distribution: Distribution): TemplateResult {
    const stops = listStops(distribution);
    const active = Math.min(this.active, stops.length - 1);
    return html`<div
      class="stops no-print"
      role="slider"
      tabindex="0"
      aria-label=${distributionWords[this.language].distributionWalk}
      aria-valuemin="0"
      aria-valuemax=${stops.length - 1}
      aria-valuenow=${active}
      aria-valuetext=${describePart(view, this.#told(stops[active]!))}
      @keydown=${(event: KeyboardEvent) => (this.active = this.#brush.press(event, active) ?? active)}
      @focus=${() => this.stops?.matches(':focus-visible') && this.pointAt(stops[active])}
      @blur=${() => this.pointAt(undefined)}
      @pointerdown=${(event: PointerEvent) => this.#brush.down(event)}
      @pointermove=${(event: PointerEvent) => this.#brush.move(event)}
      @pointerup=${(event: PointerEvent) => {
        this.active = this.#stopAt(event, distribution);
        this.#brush.up(event);
      }}
      @pointercancel=${() => this.#brush.leave()}
      @pointerleave=${() => this.#brush.leave()}
    ></div>`;
  }

  /** What is brought out, or the municipality under the pointer on the map. */
  #read(view: View): string | undefined {
    const { pointed, pinned, area } = this.link;
    if (pointed?.kind === 'range') return measurePart(view, pointed);
    if (area !== undefined && view.observations.get(area)?.status === 'ok')
      return `${findArea(view.dataset, area)?.municipality.name ?? ''}: ${describeValue(view, area).text}`;
    return pinned && hasRange(pinned) ? measurePart(view, pinned) : undefined;
  }

  /** The bar that the keyboard stands on, or the pinned range that it has just become part of. */
  #told(stop: RangePart): RangePart {
    const pinned = listParts(this.link.pinned).find((part) => holdsPart(part, stop));
    return this.link.pointed === undefined && pinned?.kind === 'range' ? pinned : stop;
  }

  /** The bar under the pointer; a zero that is a bar of its own can be hit a little beside it. */
  #stopAt(event: PointerEvent, distribution: Distribution): number {
    const { left, width } = this.stops!.getBoundingClientRect();
    const { width: units, margin } = chartSize;
    const share = (((event.clientX - left) / width) * units - margin) / (units - 2 * margin);
    const [low, high] = distribution.range;
    const value = low + share * (high - low);
    const stops = listStops(distribution);
    const isNearZero = Math.abs(value) * (units / (high - low)) < 3;
    const zero = stops.findIndex(({ from, to }) => from === to);
    const hit = isNearZero && zero >= 0 ? zero : stops.findIndex((part) => isInRange(part, value));
    return hit >= 0 ? hit : share < 0 ? 0 : stops.length - 1;
  }
}

const hasRange = (part: Part) => listParts(part).some(({ kind }) => kind === 'range');

function renderPlace(view: View, distribution: Distribution, id: AreaId, color: string) {
  const observation = view.observations.get(id);
  if (observation?.status !== 'ok') return nothing;
  return renderPosition(distribution, Number(observation.value), color);
}

define('atlas-distribution', AtlasDistribution);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-distribution': AtlasDistribution;
  }
}
