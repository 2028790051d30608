import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { actOnLink, noLink, type Link } from '../core/link.ts';
import type { AtlasLinkEvent } from './events.ts';
import { linkContext } from './linked-element.ts';

/** Keeps what the reader points at within an element, and provides it to the elements inside; Escape lets go. */
export class LinkProvider implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #provider: ContextProvider<typeof linkContext>;
  #link: Link = noLink;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#provider = new ContextProvider(host, { context: linkContext, initialValue: noLink });
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('atlas-link', this.#act);
    this.#host.addEventListener('keydown', this.#press);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('atlas-link', this.#act);
    this.#host.removeEventListener('keydown', this.#press);
  }

  /** Another indicator is shown: nothing of the last one stays pinned. */
  follow(indicator: string): void {
    if (this.#link.indicator !== undefined && this.#link.indicator !== indicator) this.#set(noLink);
  }

  readonly #act = ({ indicator, act }: AtlasLinkEvent): void => {
    this.#set(actOnLink(this.#link, indicator, act));
  };

  readonly #press = (event: KeyboardEvent): void => {
    const { indicator } = this.#link;
    if (event.key === 'Escape' && indicator !== undefined)
      this.#set(actOnLink(this.#link, indicator, { kind: 'release' }));
  };

  #set(link: Link): void {
    this.#link = link;
    this.#provider.setValue(link);
  }
}
