import type { LinkAct } from '../core/link.ts';
import type { AreaId } from '../core/model.ts';
import type { Transition } from '../state/transitions.ts';

/** A reader's act that changes the selection. Sent by elements, carried out by the page. */
export class AtlasChangeEvent extends Event {
  readonly transition: Transition;
  /** True while somebody is typing: the act makes no entry of its own in the history. */
  readonly isTransient: boolean;

  constructor(transition: Transition, isTransient = false) {
    super('atlas-change', { bubbles: true, composed: true });
    this.transition = transition;
    this.isTransient = isTransient;
  }
}

/** A reader wants to see a place on the map. */
export class AtlasLocateEvent extends Event {
  readonly id: AreaId;

  constructor(id: AreaId) {
    super('atlas-locate', { bubbles: true, composed: true });
    this.id = id;
  }
}

/** A reader points at, pins or releases something of an indicator in map, legend or chart. */
export class AtlasLinkEvent extends Event {
  /** The indicator of the view that it was done in. */
  readonly indicator: string;
  readonly act: LinkAct;

  constructor(indicator: string, act: LinkAct) {
    super('atlas-link', { bubbles: true, composed: true });
    this.indicator = indicator;
    this.act = act;
  }
}

declare global {
  interface HTMLElementEventMap {
    'atlas-change': AtlasChangeEvent;
    'atlas-locate': AtlasLocateEvent;
    'atlas-link': AtlasLinkEvent;
  }
}
