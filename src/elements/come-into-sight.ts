/** As much of an element as tells what it is: its name, what can be done, and its first value. */
const glimpsePx = 300;

/**
 * Scrolls the frame that an element stands in just so far that its beginning is in sight. Where the page itself is the
 * frame nothing moves: it would take away what the reader is looking at.
 */
export function comeIntoSight(element: HTMLElement): void {
  const frame = element.parentElement;
  if (!frame || getComputedStyle(frame).overflowY !== 'auto') return;
  const top = element.getBoundingClientRect().top - frame.getBoundingClientRect().top;
  const below = top + Math.min(element.offsetHeight, glimpsePx) - frame.clientHeight;
  if (top < 0) frame.scrollTop += top;
  else if (below > 0) frame.scrollTop += below;
}
