import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { formatMonth, formatShare, formatShortMonth } from '../core/format.ts';
import type { Month } from '../core/month.ts';
import { buildTimeline, type TimelineStep } from '../core/timeline.ts';
import { change } from '../state/transitions.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { PlayController } from './play-controller.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

const paceMs = 700;
/** Units of the drawing: a month is 10 wide, all municipalities are 100 high. */
const monthWidth = 10;

/** What had begun by a month: a slider over the cumulative curve. At its end all known months are shown. */
export class AtlasTimeline extends ViewElement {
  static override styles = [
    baseStyles,
    css`
      .timeline {
        display: grid;
        grid-template-columns: auto 1fr minmax(7.5rem, auto);
        gap: 0 1rem;
        align-items: center;
        padding: 0.5rem 1.5rem;
        border-top: 1px solid var(--line);
        background: var(--ground);
      }

      .play {
        width: 2.75rem;
        padding: 0;
        border-radius: 50%;
      }

      .track {
        position: relative;
        padding-top: 2rem;
      }

      .curve {
        position: absolute;
        inset: 0 0.5rem auto;
        width: calc(100% - 1rem);
        height: 2.25rem;
      }

      input {
        display: block;
        width: 100%;
        height: 1.5rem;
        margin: 0;
        accent-color: var(--warm);
      }

      .ends {
        display: flex;
        justify-content: space-between;
        line-height: 1;
      }

      .share {
        font-size: 1.25rem;
        font-weight: 600;
        line-height: 1.2;
      }

      .reading p {
        line-height: 1.25;
      }

      @media (width < 60rem) {
        .timeline {
          padding: 0.5rem 1rem;
        }
      }
    `,
  ];

  readonly #player = new PlayController(this, paceMs, () => this.#stepOn());

  override render() {
    const view = this.current;
    if (view?.indicator.kind !== 'month') return nothing;
    const steps = buildTimeline(view);
    if (steps.length < 2) return nothing;
    const { words, language } = this;
    const position = this.#positionOf(steps);
    const step = steps[position]!;
    const { isPlaying } = this.#player;
    return html`<section class="timeline no-print" aria-label=${words.asOfSlider}>
      <button
        class="play button"
        aria-label=${isPlaying ? words.pause : words.play}
        title=${isPlaying ? words.pause : words.play}
        @click=${() => this.#toggle(steps)}
      >
        ${renderSign(isPlaying)}
      </button>
      ${this.#renderTrack(steps, position)}
      <div class="reading" aria-hidden="true">
        <p class="share numeric">${formatShare(step.share, language)}</p>
        <p class="small muted numeric">
          ${
            view.selection.asOf === undefined
              ? words.asOfAll
              : words.asOfBy(formatShortMonth(step.month, language))
          }
        </p>
      </div>
    </section>`;
  }

  #renderTrack(steps: readonly TimelineStep[], position: number): TemplateResult {
    const { words, language } = this;
    const step = steps[position]!;
    return html`<div class="track">
      ${renderCurve(steps, position)}
      <input
        type="range"
        min="0"
        max=${steps.length - 1}
        aria-label=${words.asOfSlider}
        aria-valuetext="${formatMonth(step.month, language)}: ${this.#shareText(step)}"
        .value=${String(position)}
        @input=${(event: Event) => this.#slide(steps, Number((event.target as HTMLInputElement).value))}
      />
      <p class="ends small muted" aria-hidden="true">
        <span>${formatShortMonth(steps[0]!.month, language)}</span>
        <span>${formatShortMonth(steps.at(-1)!.month, language)}</span>
      </p>
    </div>`;
  }

  #shareText(step: TimelineStep): string {
    const base = this.words.ofThoseWithValue[this.current!.selection.weight];
    return this.words.asOfShare(formatShare(step.share, this.language), base);
  }

  #positionOf(steps: readonly TimelineStep[]): number {
    const { asOf } = this.current!.selection;
    if (asOf === undefined) return steps.length - 1;
    return Math.min(Math.max(asOf - steps[0]!.month, 0), steps.length - 1);
  }

  /** At the last month everything is known to have begun: that is the view without a month. */
  #slide(steps: readonly TimelineStep[], position: number): void {
    const asOf: Month | undefined = position >= steps.length - 1 ? undefined : steps[position]!.month;
    this.dispatchEvent(new AtlasChangeEvent(change({ asOf }), true));
  }

  #toggle(steps: readonly TimelineStep[]): void {
    if (this.#player.isPlaying) {
      this.#player.stop();
      return;
    }
    if (this.current!.selection.asOf === undefined) this.#slide(steps, 0);
    this.#player.start();
  }

  #stepOn(): boolean {
    const view = this.current;
    if (view?.indicator.kind !== 'month' || view.selection.asOf === undefined) return false;
    const steps = buildTimeline(view);
    const next = this.#positionOf(steps) + 1;
    this.#slide(steps, next);
    return next < steps.length - 1;
  }
}

function renderSign(isPlaying: boolean): TemplateResult {
  return svg`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    <path d=${isPlaying ? 'M6 4h3v12H6zM11 4h3v12h-3z' : 'M6 4l11 6-11 6z'} fill="currentcolor"/>
  </svg>`;
}

/** Steps and not slopes: nothing is known between the months. */
function renderCurve(steps: readonly TimelineStep[], position: number): TemplateResult {
  const width = (steps.length - 1) * monthWidth;
  const points = steps.map(({ share }, index) => `H${index * monthWidth}V${(100 - share * 100).toFixed(1)}`);
  const reached = points.slice(0, position + 1).join('');
  return svg`<svg class="curve" viewBox="0 0 ${width} 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <path d="M0 100${reached}V100Z" fill="#dfe7f2"/>
    <path d="M0 100${points.join('')}" fill="none" stroke="#14386b" stroke-width="1.5" vector-effect="non-scaling-stroke"/>
  </svg>`;
}

define('atlas-timeline', AtlasTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-timeline': AtlasTimeline;
  }
}
