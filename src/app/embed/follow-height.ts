import { askMessage, readHeight } from '../../core/embed/height.ts';

/** Gives a frame the height that a message tells, if it is the frame that sent it. */
export function followHeight(frame: HTMLIFrameElement, { source, data }: MessageEvent<unknown>): void {
  const height = readHeight(data);
  if (height === undefined || source !== frame.contentWindow) return;
  // Stronger than any style of the page, and told to the browser and not written into the markup.
  frame.style.setProperty('aspect-ratio', 'auto', 'important');
  frame.style.setProperty('height', `${height}px`, 'important');
}

/** Asks a frame for its height: it may have told it before anyone listened. */
export function askHeight(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage(askMessage, '*');
}
