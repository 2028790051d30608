import { spanStops, toggleStop } from '../core/stops.ts';
import type { Part, RangePart } from '../core/part.ts';
import { asksForMore } from './linked-element.ts';
import { nextIndex } from './roving.ts';

/** What a brush needs of the chart that it goes over. */
interface Brushed {
  /** What can be pointed at, from left to right. */
  readonly stops: () => readonly RangePart[];
  /** Index of the stop under the pointer. */
  readonly stopAt: (event: PointerEvent) => number;
  readonly pinned: () => Part | undefined;
  readonly point: (part: RangePart | undefined) => void;
  /** A press on one stop: only this one, or none where it was the only one. */
  readonly pin: (part: RangePart) => void;
  readonly hold: (part: Part | undefined) => void;
}

/**
 * Brings out stops of a chart: a press pins one, one with Ctrl puts it to others, dragging from one to another or Shift
 * with an arrow key pins all on the way.
 */
export class Brush {
  readonly #chart: Brushed;
  /** Where dragging, or a run by keys, has begun. */
  #anchor = 0;
  /** Where dragging has come to. */
  #end: number | undefined;

  constructor(chart: Brushed) {
    this.#chart = chart;
  }

  /** Where the next run by keys begins. */
  begin(index: number): void {
    this.#anchor = index;
  }

  readonly down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#anchor = this.#end = this.#chart.stopAt(event);
  };

  readonly move = (event: PointerEvent): void => {
    const stops = this.#chart.stops();
    const stop = this.#chart.stopAt(event);
    if (this.#end !== undefined) {
      this.#end = stop;
      this.#chart.point(spanStops(stops, this.#anchor, stop));
    } else if (event.pointerType !== 'touch') this.#chart.point(stops[stop]);
  };

  readonly up = (event: PointerEvent): void => {
    const end = this.#end;
    this.#end = undefined;
    if (end === undefined) return;
    const { stops, hold, pin, pinned, point } = this.#chart;
    if (end !== this.#anchor) hold(spanStops(stops(), this.#anchor, end));
    else if (asksForMore(event)) hold(toggleStop(stops(), pinned(), end));
    else pin(stops()[end]!);
    if (event.pointerType === 'touch') point(undefined);
  };

  /** The pointer has gone, or the page scrolls below the finger. */
  readonly leave = (): void => {
    this.#end = undefined;
    this.#chart.point(undefined);
  };

  /**
   * A key on the stop at `active`.
   *
   * @returns the stop to go to; `undefined` where the key is none of a brush
   */
  press(event: KeyboardEvent, active: number): number | undefined {
    const { hold, pin, pinned, point } = this.#chart;
    const stops = this.#chart.stops();
    // To the right are higher values, and upwards too, as in every slider.
    const key = { ArrowUp: 'ArrowDown', ArrowDown: 'ArrowUp' }[event.key] ?? event.key;
    const next = nextIndex(key, active, stops.length);
    if (next === undefined && key !== 'Enter' && key !== ' ') return undefined;
    event.preventDefault();
    if (next !== undefined && event.shiftKey) {
      hold(spanStops(stops, this.#anchor, next));
    } else {
      this.#anchor = next ?? active;
      if (next !== undefined) point(stops[next]);
      else if (asksForMore(event)) hold(toggleStop(stops, pinned(), active));
      else pin(stops[active]!);
    }
    return next ?? active;
  }
}
