import { askHeight, followHeight } from './follow-height.ts';

const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-bw-atlas]');

addEventListener('message', (event) => {
  for (const frame of frames()) followHeight(frame, event);
});
for (const frame of frames()) askHeight(frame);
