import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Takes one step after another at a steady pace, until there is none left or somebody stops it. */
export class PlayController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #step: () => boolean;
  readonly #paceMs: number;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param step takes a step and tells whether another one is left */
  constructor(host: ReactiveControllerHost, paceMs: number, step: () => boolean) {
    this.#host = host;
    this.#paceMs = paceMs;
    this.#step = step;
    host.addController(this);
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  hostDisconnected(): void {
    this.stop();
  }

  start(): void {
    this.stop();
    this.#timer = setInterval(() => {
      if (!this.#step()) this.stop();
    }, this.#paceMs);
    this.#host.requestUpdate();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  }
}
