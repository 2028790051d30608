import type { AreaId } from './model.ts';
import { holdsPart, partIn } from './part-set.ts';
import { isSamePart, type Part } from './part.ts';
import type { View } from './view.ts';

/** What a reader points at, shared by the map and the charts of one indicator. */
export interface Link {
  readonly indicator: string | undefined;
  /** Under the pointer or the focus, in a legend or chart. */
  readonly pointed: Part | undefined;
  /** Held until it is released: by clicks or taps. Of the indicator of the page it is what the address says. */
  readonly pinned: Part | undefined;
  /** The municipality under the pointer or the keyboard, on the map. */
  readonly area: AreaId | undefined;
}

export const noLink: Link = { indicator: undefined, pointed: undefined, pinned: undefined, area: undefined };

/** A reader's act upon the link. */
export type LinkAct =
  | { readonly kind: 'point'; readonly part: Part | undefined }
  /** A press: only this part, or nothing where it was the only one. */
  | { readonly kind: 'pin'; readonly part: Part }
  /** Just this part, whatever was pinned; it may be several. */
  | { readonly kind: 'hold'; readonly part: Part | undefined }
  | { readonly kind: 'area'; readonly area: AreaId | undefined }
  | { readonly kind: 'release' };

/** The link after an act within an indicator: what was linked in another one is let go. */
export function actOnLink(link: Link, indicator: string, act: LinkAct): Link {
  const before = link.indicator === indicator ? link : { ...noLink, indicator };
  switch (act.kind) {
    case 'point':
      return { ...before, pointed: act.part };
    case 'pin':
      return isSamePart(before.pinned, act.part)
        ? { ...before, pointed: undefined, pinned: undefined }
        : { ...before, pinned: act.part };
    case 'hold':
      return { ...before, pointed: undefined, pinned: act.part };
    case 'area':
      return { ...before, area: act.area };
    case 'release':
      return { ...before, pointed: undefined, pinned: undefined };
  }
}

/** The link as far as it is of the view's indicator, and its parts are still there. */
export function linkOf(view: View, link: Link): Link {
  if (link.indicator !== view.indicator.id) return noLink;
  return { ...link, pointed: partIn(view, link.pointed), pinned: partIn(view, link.pinned) };
}

/** The part to bring out: what is pointed at goes before what is pinned, unless it is some of that. */
export function shownPart({ pointed, pinned }: Link): Part | undefined {
  return pointed && !holdsPart(pinned, pointed) ? pointed : pinned;
}
