/**
 * Functions that run in the page, each complete in itself, because Playwright sends their text there.
 */

/**
 * What does not fit, in words: the page scrolls sideways, text is cut off by its element, or an element sticks out of
 * the window. What is meant to be scrolled, to be hidden from sight, or is a drawing, is passed over.
 */
export function findClipped(): string[] {
  const found: string[] = [];
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth)
    found.push(`the page is ${page.scrollWidth - page.clientWidth} px too wide`);
  const look = (element: Element, isScrolled: boolean): void => {
    const style = getComputedStyle(element);
    const isHidden = style.display === 'none' || style.clipPath !== 'none' || element.ariaHidden === 'true';
    if (isHidden || element instanceof SVGElement) return;
    const name = `${element.localName} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
    const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
    const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (isText && !scrolls && style.overflow !== 'visible') {
      const isCut =
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      if (isCut) found.push(`cut off: ${name}`);
    }
    const isControl = ['button', 'select', 'input'].includes(element.localName);
    if (isControl && element.scrollWidth > element.clientWidth + 1) found.push(`too narrow: ${name}`);
    const { left, right, width } = element.getBoundingClientRect();
    if (!isScrolled && width > 0 && (right > page.clientWidth + 1 || left < -1))
      found.push(`sticks out: ${name}`);
    const inside = isScrolled || scrolls;
    for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) look(child, inside);
  };
  look(document.body, false);
  return found;
}

/**
 * What breaks WCAG 2.5.8: targets under 24 × 24 CSS pixels whose circle of 24 px touches another target. A field is as
 * large as its label; links within a sentence are exempt.
 */
export function findTightTargets(): string[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  const targets = roots
    .flatMap((root) => [...root.querySelectorAll('a[href], button, input, select, summary')])
    .filter((element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none')
    .map((element) => {
      const box = (element.closest('label') ?? element).getBoundingClientRect();
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      return { element, box, x, y, isSmall: box.width < 24 || box.height < 24 };
    })
    .filter(({ box }) => box.width > 0);
  const isInSentence = (element: Element): boolean =>
    element.localName === 'a' &&
    getComputedStyle(element).display === 'inline' &&
    (element.parentElement?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
  return targets
    .filter(({ element, isSmall }) => isSmall && !isInSentence(element))
    .filter((target) =>
      targets.some((other) => {
        if (other === target) return false;
        const beside = Math.max(other.box.left - target.x, target.x - other.box.right, 0);
        const above = Math.max(other.box.top - target.y, target.y - other.box.bottom, 0);
        const isUnderCircle = Math.hypot(beside, above) < 12;
        const areCirclesTouching = Math.hypot(other.x - target.x, other.y - target.y) < 24;
        return isUnderCircle || (other.isSmall && areCirclesTouching);
      }),
    )
    .map(({ element, box }) => {
      const name = (element.textContent ?? '').trim().slice(0, 40);
      return `${element.localName} "${name}": ${Math.round(box.width)} × ${Math.round(box.height)}`;
    });
}

/** Spaces all text as widely as WCAG 1.4.12 asks a page to bear. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }`);
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
}
