import { asksForHeight, heightMessage } from '../../core/embed/height.ts';

/** Tells the page around a frame how tall the frame wants to be: whenever its content grows or shrinks, and when asked. */
export function tellHeight(frame: Window): void {
  const { parent, document: page } = frame;
  if (parent === frame) return;
  const tell = () => {
    const { height } = page.documentElement.getBoundingClientRect();
    // The height is no secret, and a frame cannot know whose page it is in.
    parent.postMessage(heightMessage(height), '*');
  };
  new ResizeObserver(tell).observe(page.documentElement);
  frame.addEventListener('message', ({ source, data }) => {
    if (source === parent && asksForHeight(data)) tell();
  });
}
