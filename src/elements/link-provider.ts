import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { actOnLink, noLink, type Link } from '../core/link.ts';
import { isSamePart, type Part } from '../core/part.ts';
import type { View } from '../core/view.ts';
import { change } from '../state/transitions.ts';
import { AtlasChangeEvent, type AtlasLinkEvent } from './events.ts';
import { linkContext } from './linked-element.ts';

/**
 * Keeps what the reader points at within an element, and provides it to the elements inside; Escape lets go. What is
 * pinned of the indicator of the page is told to the page, which keeps it in its selection.
 */
export class LinkProvider implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #provider: ContextProvider<typeof linkContext>;
  /** What the elements inside get. */
  link: Link = noLink;
  #view: View | undefined;

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

  /** Another view is shown: what its selection pins is pinned, and nothing of another indicator stays. */
  follow(view: View): void {
    this.#view = view;
    const isOther = this.link.indicator !== undefined && this.link.indicator !== view.indicator.id;
    if (isOther || !isSamePart(addressed(this.link.pinned), view.selection.pinned))
      this.#set({ ...this.#begin(view.indicator.id), area: isOther ? undefined : this.link.area });
  }

  readonly #act = ({ indicator, act }: AtlasLinkEvent): void => {
    const before = this.link.indicator === indicator ? this.link : this.#begin(indicator);
    const link = actOnLink(before, indicator, act);
    const page = this.#view?.indicator.id;
    // Where nothing is left of another indicator, that of the page shows again what it has pinned.
    this.#set(page !== undefined && page !== indicator && isEmpty(link) ? this.#begin(page) : link);
    this.#tell();
  };

  readonly #press = (event: KeyboardEvent): void => {
    const { indicator } = this.link;
    if (event.key !== 'Escape' || event.defaultPrevented || indicator === undefined) return;
    this.#set(actOnLink(this.link, indicator, { kind: 'release' }));
    this.#tell();
  };

  #begin(indicator: string): Link {
    const isOfPage = this.#view?.indicator.id === indicator;
    return { ...noLink, indicator, pinned: isOfPage ? this.#view?.selection.pinned : undefined };
  }

  #tell(): void {
    const pinned = addressed(this.link.pinned);
    const isOfPage = this.link.indicator === this.#view?.indicator.id;
    if (isOfPage && !isSamePart(this.#view?.selection.pinned, pinned))
      this.#host.dispatchEvent(new AtlasChangeEvent(change({ pinned })));
  }

  #set(link: Link): void {
    this.link = link;
    this.#provider.setValue(link);
  }
}

/** What of it the address can name: a list of places is held here alone. */
const addressed = (pinned: Part | undefined) => (pinned?.kind === 'listed' ? undefined : pinned);

const isEmpty = ({ pointed, pinned, area }: Link) => (pointed ?? pinned ?? area) === undefined;
