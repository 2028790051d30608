/** What the elements of a page have that says where one is. */
const landmarks = ['H1', 'H2', 'H3', 'CAPTION', 'SUMMARY'];

/** As long as a page may take that is loaded on demand. */
const patienceMs = 2000;

/**
 * Keeps the focus in the page where an act takes away the control that has it: a choice given up, a link into another
 * page. A screen reader would begin again at the top of the document, and say nothing. The focus goes to the first
 * heading of the smallest part that is left around it.
 */
export class FocusKeeper {
  /** The control that was used last, and all that it stood in, outwards. */
  #path: readonly Element[] = [];

  #until = 0;

  #isByKey = false;

  /** Watches a document as long as it is open. */
  watch(page: Document): void {
    page.addEventListener('click', (event) => this.#expect(event, event.detail === 0), { capture: true });
    page.addEventListener('keydown', (event) => event.key === 'Enter' && this.#expect(event, true), {
      capture: true,
    });
  }

  /** An act may take its control away at once, or when another part of the program has been loaded. */
  #expect(event: Event, isByKey: boolean): void {
    const path = event.composedPath().filter((target) => target instanceof Element);
    const control = path.findIndex((element) => element.matches(':focus'));
    if (control < 0) return;
    const isWaiting = performance.now() < this.#until;
    this.#path = path.slice(control);
    this.#until = performance.now() + patienceMs;
    this.#isByKey = isByKey;
    if (!isWaiting) requestAnimationFrame(this.#check);
  }

  readonly #check = (): void => {
    const [control] = this.#path;
    if (control && !isSeen(control) && document.activeElement === document.body) this.#land();
    if (performance.now() < this.#until) requestAnimationFrame(this.#check);
  };

  #land(): void {
    for (const around of this.#path) {
      const landing = isSeen(around) ? findLanding(around) : undefined;
      if (!landing) continue;
      makeFocusable(landing);
      // A page that scrolls by itself below a finger takes away what the reader is looking at.
      landing.focus({ preventScroll: !this.#isByKey });
      return;
    }
  }
}

function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** The title of a page, where it is part of what is left; else the first heading of any kind. */
function findLanding(around: Element): HTMLElement | undefined {
  const landings = [...listWithin(around)].filter(
    (element): element is HTMLElement => landmarks.includes(element.tagName) && isSeen(element),
  );
  return landings.find(({ tagName }) => tagName === 'H1') ?? landings[0];
}

/** All elements within another, as they are read, with those that custom elements are made of. */
function* listWithin(element: Element): Generator<Element> {
  for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) {
    yield child;
    yield* listWithin(child);
  }
}

function makeFocusable(element: HTMLElement): void {
  if (element.tabIndex >= 0) return;
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
}

new FocusKeeper().watch(document);
