import { consume, createContext } from '@lit/context';
import type { PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { linkOf, noLink, shownPart, type Link, type LinkAct } from '../core/link.ts';
import type { AreaId } from '../core/model.ts';
import { holdsPart, togglePart } from '../core/part-set.ts';
import { isSamePart, type Part, type SinglePart } from '../core/part.ts';
import { isInPart } from '../core/parts.ts';
import { AtlasLinkEvent } from './events.ts';
import { ViewElement } from './view-element.ts';

/** What the reader points at, as the page provides it to the elements inside it. */
export const linkContext = createContext<Link>('atlas-link');

/**
 * An element whose parts are linked with the map and other charts of the same indicator. Without a provider it works
 * for itself.
 */
export class LinkedElement extends ViewElement {
  @consume({ context: linkContext, subscribe: true })
  @state()
  protected providedLink: Link = noLink;

  /** The link as far as it concerns this view. */
  protected get link(): Link {
    return this.current ? linkOf(this.current, this.providedLink) : noLink;
  }

  /** What is linked in another indicator changes nothing here. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (changed.size !== 1 || !changed.has('providedLink') || !this.current) return true;
    const before = changed.get('providedLink') as Link | undefined;
    return [before, this.providedLink].some((link) => link?.indicator === this.current?.indicator.id);
  }

  /** Whether a part is brought out now. */
  protected isShown(part: Part): boolean {
    return holdsPart(shownPart(this.link), part);
  }

  protected isPinned(part: Part): boolean {
    return holdsPart(this.link.pinned, part);
  }

  /** Whether the municipality under the pointer on the map belongs to a part. */
  protected holdsArea(part: Part): boolean {
    const { area } = this.link;
    return area !== undefined && this.current !== undefined && isInPart(this.current, part, area);
  }

  protected pointAt(part: Part | undefined): void {
    if (!isSamePart(this.link.pointed, part)) this.#send({ kind: 'point', part });
  }

  protected pin(part: Part): void {
    this.#send({ kind: 'pin', part });
  }

  /** Pins just this, whatever was pinned before. */
  protected hold(part: Part | undefined): void {
    this.#send({ kind: 'hold', part });
  }

  /** A press of pointer or key upon a part: only this one, or one more where the reader asks for several. */
  protected press(event: MouseEvent | KeyboardEvent, part: SinglePart): void {
    if (asksForMore(event)) this.hold(togglePart(this.link.pinned, part));
    else this.pin(part);
  }

  protected release(): void {
    this.#send({ kind: 'release' });
  }

  protected pointAtArea(area: AreaId | undefined): void {
    if (this.link.area !== area) this.#send({ kind: 'area', area });
  }

  #send(act: LinkAct): void {
    if (this.current) this.dispatchEvent(new AtlasLinkEvent(this.current.indicator.id, act));
  }
}

/** With Ctrl or Cmd, and by finger, which has no such key, a press adds. */
export function asksForMore(event: MouseEvent | KeyboardEvent): boolean {
  const isTouch = 'pointerType' in event && event.pointerType === 'touch';
  return event.ctrlKey || event.metaKey || isTouch;
}
