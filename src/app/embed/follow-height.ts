import { askMessage, readHeight } from '../../core/embed/height.ts';

/**
 * Gives a frame the height that a message tells, if it is the frame that sent it.
 *
 * @returns the height in CSS pixels, where it was given
 */
export function followHeight(
  frame: HTMLIFrameElement,
  { source, data }: MessageEvent<unknown>,
): number | undefined {
  const height = readHeight(data);
  if (height === undefined || source !== frame.contentWindow) return undefined;
  // Stronger than any style of the page, and told to the browser and not written into the markup.
  for (const [name, value] of Object.entries({ ...freeHeight, height: `${height}px` }))
    frame.style.setProperty(name, value, 'important');
  return height;
}

const freeHeight = { 'aspect-ratio': 'auto', 'min-height': '0', 'max-height': 'none' };

/** Asks a frame for its height: it may have told it before anyone listened. */
export function askHeight(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage(askMessage, '*');
}
