import type { ReactiveControllerHost } from 'lit';
import { describe, expect, test } from 'vitest';
import type { LinkAct } from '../../src/core/link.ts';
import type { Part } from '../../src/core/part.ts';
import type { Selection } from '../../src/core/selection.ts';
import { buildView } from '../../src/core/view.ts';
import { AtlasLinkEvent, type AtlasChangeEvent } from '../../src/elements/events.ts';
import { LinkProvider } from '../../src/elements/link-provider.ts';
import { toyDataset, toySelection } from '../core/toy.ts';

const dataset = toyDataset();
const first: Part = { kind: 'class', index: 0 };
const second: Part = { kind: 'class', index: 1 };
const listed: Part = { kind: 'listed', name: 'anders', ids: [] };

/** A page that shows what its provider asks for, as the application does. */
class Page extends EventTarget {
  selection = toySelection({ indicator: 'posts' });
  asked = 0;
  readonly links: LinkProvider;

  constructor() {
    super();
    const host = this as unknown as ReactiveControllerHost & HTMLElement;
    Object.assign(this, { addController: () => undefined });
    this.links = new LinkProvider(host);
    this.links.hostConnected();
    this.links.follow(buildView(dataset, this.selection));
    this.addEventListener('atlas-change', (event) => {
      this.asked += 1;
      this.show((event as AtlasChangeEvent).transition(this.selection));
    });
  }

  show(selection: Selection): void {
    this.selection = selection;
    this.links.follow(buildView(dataset, selection));
  }

  act(act: LinkAct, indicator = 'posts'): void {
    this.dispatchEvent(new AtlasLinkEvent(indicator, act));
  }
}

describe('what is pinned within a page', () => {
  test('is in the selection of the page, and goes with it', () => {
    const page = new Page();
    page.act({ kind: 'pin', part: first });
    expect([page.selection.pinned, page.links.link.pinned]).toEqual([first, first]);
    page.show({ ...page.selection, pinned: second });
    expect(page.links.link.pinned).toEqual(second);
    page.show({ ...page.selection, pinned: undefined });
    expect(page.links.link.pinned).toBeUndefined();
  });

  test('is let go by Escape, but by none that something else has answered', () => {
    const page = new Page();
    page.act({ kind: 'pin', part: first });
    const press = (isAnswered: boolean) => {
      const event = Object.assign(new Event('keydown', { cancelable: true }), { key: 'Escape' });
      if (isAnswered) event.preventDefault();
      page.dispatchEvent(event);
    };
    press(true);
    expect(page.selection.pinned).toEqual(first);
    press(false);
    expect(page.selection.pinned).toBeUndefined();
  });

  test('is asked for once an act, and never by pointing', () => {
    const page = new Page();
    page.act({ kind: 'point', part: first });
    expect(page.asked).toBe(0);
    page.act({ kind: 'pin', part: first });
    page.act({ kind: 'point', part: undefined });
    expect(page.asked).toBe(1);
  });

  test('comes back when another indicator is no longer pointed at', () => {
    const page = new Page();
    page.act({ kind: 'pin', part: first });
    page.act({ kind: 'point', part: second }, 'start');
    expect(page.links.link).toMatchObject({ indicator: 'start', pinned: undefined });
    page.act({ kind: 'point', part: undefined }, 'start');
    expect(page.links.link).toMatchObject({ indicator: 'posts', pinned: first });
    expect(page.asked).toBe(1);
  });

  test('is held here alone where it is a list of places, until something else is pinned', () => {
    const page = new Page();
    page.act({ kind: 'pin', part: first });
    page.act({ kind: 'pin', part: listed });
    expect([page.selection.pinned, page.links.link.pinned]).toEqual([undefined, listed]);
    page.show({ ...page.selection, weight: 'refugees' });
    expect(page.links.link.pinned).toEqual(listed);
    page.show({ ...page.selection, pinned: second });
    expect(page.links.link.pinned).toEqual(second);
  });

  test('goes when another indicator is shown', () => {
    const page = new Page();
    page.act({ kind: 'pin', part: listed });
    page.show(toySelection({ indicator: 'start' }));
    expect(page.links.link.pinned).toBeUndefined();
  });
});
