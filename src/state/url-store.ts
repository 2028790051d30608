import type { Known } from '../core/url-decoders.ts';
import { decodeSelection, encodeSelection, parameterNames, type Decoded } from '../core/url.ts';
import type { Transition } from './transitions.ts';

/** The part of `window` that the store needs. */
export interface UrlWindow {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
}

/** The selection, which lives in the address and nowhere else. */
export interface UrlStore {
  /** What the address says, with what of it could not be used. */
  read(): Decoded;
  /**
   * Writes the next selection into the address and tells the listener.
   *
   * @param isTransient replaces the entry in the history instead of adding one, as while somebody is typing
   */
  apply(transition: Transition, isTransient?: boolean): void;
  disconnect(): void;
}

/** Connects the address with a listener, which is told of every change, the back button's included. */
export function connectUrl(window: UrlWindow, known: Known, listener: () => void): UrlStore {
  const read = () => decodeSelection(window.location.search, known);
  const apply = (transition: Transition, isTransient = false) => {
    const own = encodeSelection(transition(read().selection), known.catalog);
    const query = withForeignParameters(own, window.location.search);
    const { pathname, search, hash } = window.location;
    if (query === search) return;
    const url = `${pathname}${query}${hash}`;
    if (isTransient) window.history.replaceState(null, '', url);
    else window.history.pushState(null, '', url);
    listener();
  };
  window.addEventListener('popstate', listener);
  return { read, apply, disconnect: () => window.removeEventListener('popstate', listener) };
}

/** Keeps the parameters of a host page (campaign tags) behind our own. */
function withForeignParameters(query: string, search: string): string {
  const kept = [...new URLSearchParams(search)]
    .filter(([key]) => !parameterNames.includes(key))
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  if (kept.length === 0) return query;
  return `${query === '' ? '?' : `${query}&`}${kept.join('&')}`;
}
