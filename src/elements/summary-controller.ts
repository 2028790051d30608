import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { describeBase } from '../core/base-text.ts';
import type { View } from '../core/view.ts';

/** Milliseconds for which a view must stand still before all of it is told. */
const pauseMs = 300;

/**
 * What a view shows, in words: at first in short, and once it has stood still for a moment with all that lies side by
 * side, which takes longer to find than a frame lasts.
 */
export class SummaryController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #followed: View | undefined;
  #told: { readonly view: View; readonly text: string } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#followed = undefined;
  }

  /** The text of a view, as far as it is known. */
  textOf(view: View): string {
    return this.#told?.view === view ? this.#told.text : describeBase(view);
  }

  /** Has the whole text of a view found; that of an earlier view is no longer wanted. */
  follow(view: View): void {
    if (view === this.#followed) return;
    this.#followed = view;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#tell(view), pauseMs);
  }

  async #tell(view: View): Promise<void> {
    try {
      const { describeWhole } = await import('../core/cluster-text.ts');
      if (view !== this.#followed) return;
      this.#told = { view, text: describeWhole(view) };
      this.#host.requestUpdate();
    } catch (error) {
      console.warn('what lies side by side on the map could not be told', error);
    }
  }
}
