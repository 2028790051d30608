import { Task } from '@lit/task';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { formatMonth, formatShare, formatShortMonth } from '../core/format.ts';
import { findingWords } from '../core/messages/findings.ts';
import { pinningWords } from '../core/messages/pinning.ts';
import { timelineWords } from '../core/messages/timeline.ts';
import type { AreaId } from '../core/model.ts';
import type { Month } from '../core/month.ts';
import type { RangePart } from '../core/part.ts';
import { listParts } from '../core/part-set.ts';
import {
  buildTimeline,
  buildTimelineMarks,
  describeTimelineMarks,
  type TimelineMark,
  type TimelineStep,
} from '../core/timeline.ts';
import type { View } from '../core/view.ts';
import { loadPublished } from '../state/load-published.ts';
import { change } from '../state/transitions.ts';
import { timelineStyles } from './atlas-timeline-styles.ts';
import { Brush } from './brush.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { LinkedElement } from './linked-element.ts';
import { PlayController } from './play-controller.ts';
import { baseStyles } from './styles.ts';
import { nextIndex } from './roving.ts';
import { renderTimelineChart, renderTimelineMarks } from './timeline-chart.ts';

const paceMs = 700;
/** What had begun by a month: a slider over the cumulative curve. At its end all known months are shown. */
export class AtlasTimeline extends LinkedElement {
  static override styles = [baseStyles, timelineStyles];

  /** Address of the folder with the built data, ending in "/". */
  @property()
  folder = './data/';

  readonly #published = new Task(this, {
    args: () => [this.folder] as const,
    task: ([folder], { signal }) => loadPublished(folder, (url, options) => fetch(url, options), signal),
  });

  @query('.chart')
  private readonly chart!: HTMLElement | null;

  /** Where a run by Shift and arrow keys has come to. */
  #runEnd: number | undefined;

  readonly #brush = new Brush({
    stops: () => buildTimeline(this.current!).map(({ month }) => partOf(month)),
    stopAt: (event) => this.#stopAt(event, buildTimeline(this.current!)),
    pinned: () => this.link.pinned,
    point: (part) => this.pointAt(part),
    pin: (part) => this.pin(part),
    hold: (part) => this.hold(part),
  });

  readonly #player = new PlayController(this, paceMs, () => this.#stepOn());

  override render() {
    const view = this.current;
    if (view?.indicator.kind !== 'month') return nothing;
    const steps = buildTimeline(view);
    if (steps.length < 2) return nothing;
    const words = timelineWords[this.language];
    const position = this.#positionOf(steps);
    const marks = buildTimelineMarks(view, steps, this.#published.value ?? []);
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
      ${this.#renderTrack(steps, position, marks)} ${this.#renderReading(view, steps, position)}
      ${marks.length === 0 ? nothing : html`<p class="note small muted">${describeTimelineMarks(view, marks)}</p>`}
      ${this.#published.render({
        // Keeps the line free, so that nothing moves when it comes.
        pending: () => html`<p class="note small" aria-hidden="true">&nbsp;</p>`,
        error: () => html`<p class="note small muted">${findingWords[this.language].proofFailed}</p>`,
      })}
    </section>`;
  }

  #renderTrack(
    steps: readonly TimelineStep[],
    position: number,
    marks: readonly TimelineMark[],
  ): TemplateResult {
    const { language } = this;
    const view = this.current!;
    const step = steps[position]!;
    return html`<div
      class="track"
      @pointerdown=${(event: PointerEvent) => asksToBrush(event) && this.#brush.down(event)}
      @pointermove=${this.#point}
      @pointerup=${this.#brush.up}
      @pointercancel=${this.#brush.leave}
      @pointerleave=${this.#brush.leave}
    >
      <div class="chart">
        ${renderTimelineChart({ view, steps, position, framed: this.#framed(), shown: this.#listShown() })}
        ${renderTimelineMarks(view, steps, marks)}
      </div>
      <p class="ends small muted" aria-hidden="true">
        <span>${formatShortMonth(steps[0]!.month, language)}</span>
        <span>${formatShortMonth(steps.at(-1)!.month, language)}</span>
      </p>
      <input
        type="range"
        min="0"
        max=${steps.length - 1}
        title=${pinningWords[this.language].months}
        aria-label=${timelineWords[this.language].asOfSlider}
        aria-valuetext="${formatMonth(step.month, language)}: ${this.#shareText(step)}"
        .value=${String(position)}
        @mousedown=${(event: MouseEvent) => asksToBrush(event) && event.preventDefault()}
        @keydown=${(event: KeyboardEvent) => this.#run(event, position)}
        @blur=${() => (this.#runEnd = undefined)}
        @input=${(event: Event) => this.#slide(steps, Number((event.target as HTMLInputElement).value))}
      />
    </div>`;
  }

  /** How far things had come by the month that is looked at, or by the one under the pointer. */
  #renderReading(view: View, steps: readonly TimelineStep[], position: number): TemplateResult {
    const { language } = this;
    const words = timelineWords[language];
    const { pointed } = this.link;
    const under = pointed?.kind === 'range' ? steps.find(({ month }) => month === pointed.from) : undefined;
    const step = under ?? steps[position]!;
    const isAll = under === undefined && view.selection.asOf === undefined;
    return html`<div class="reading" aria-hidden="true">
      <p class="share numeric">${formatShare(step.share, language)}</p>
      <p class="small muted numeric">
        ${isAll ? words.asOfAll : words.asOfBy(formatShortMonth(step.month, language))}
      </p>
    </div>`;
  }

  /** The months of the selected municipalities, of the one under the pointer, and the one under the pointer here. */
  #framed(): ReadonlyMap<Month, string> {
    const view = this.current!;
    const { pointed, area } = this.link;
    const framed = new Map<Month, string>();
    const frame = (id: AreaId, color: string) => {
      const observation = view.observations.get(id);
      if (observation?.status === 'ok') framed.set(Number(observation.value), color);
    };
    for (const id of view.selection.places) frame(id, 'var(--warm)');
    if (area !== undefined) frame(area, 'var(--ink)');
    if (pointed?.kind === 'range' && pointed.to - pointed.from === 1) framed.set(pointed.from, 'var(--ink)');
    return framed;
  }

  /** Runs of months, pinned or just being dragged over. */
  #listShown(): readonly RangePart[] {
    const { pinned, pointed } = this.link;
    const isDragged = pointed?.kind === 'range' && pointed.to - pointed.from > 1;
    return listParts(isDragged ? pointed : pinned).filter((part) => part.kind === 'range');
  }

  /** A finger moves the slider; only a mouse or a pen points. */
  readonly #point = (event: PointerEvent): void => {
    const isSliding = event.buttons > 0 && !asksToBrush(event);
    if (event.pointerType !== 'touch' && !isSliding) this.#brush.move(event);
  };

  #stopAt(event: PointerEvent, steps: readonly TimelineStep[]): number {
    const { left, width } = this.chart!.getBoundingClientRect();
    const last = steps.length - 1;
    return Math.min(Math.max(Math.round(((event.clientX - left) / width) * last), 0), last);
  }

  /** With Shift the arrow keys bring out months, and leave the slider where it is. */
  #run(event: KeyboardEvent, position: number): void {
    if (!event.shiftKey) this.#runEnd = undefined;
    if (!event.shiftKey || nextIndex(event.key, 0, 1) === undefined) return;
    if (this.#runEnd === undefined) this.#brush.begin(position);
    this.#runEnd = this.#brush.press(event, this.#runEnd ?? position);
  }

  #shareText(step: TimelineStep): string {
    const base = this.words.ofThoseWithValue[this.current!.selection.weight];
    return timelineWords[this.language].asOfShare(formatShare(step.share, this.language), base);
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

const partOf = (month: Month): RangePart => ({ kind: 'range', from: month, to: month + 1, closed: 'left' });

/** Without a key the pointer moves the slider. */
const asksToBrush = ({ shiftKey, ctrlKey, metaKey }: MouseEvent) => shiftKey || ctrlKey || metaKey;

function renderSign(isPlaying: boolean): TemplateResult {
  return svg`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    <path d=${isPlaying ? 'M6 4h3v12H6zM11 4h3v12h-3z' : 'M6 4l11 6-11 6z'} fill="currentcolor"/>
  </svg>`;
}

define('atlas-timeline', AtlasTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-timeline': AtlasTimeline;
  }
}
