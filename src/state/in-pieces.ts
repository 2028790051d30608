import type { Steps } from '../core/steps.ts';

/** Milliseconds of work at a time: on a phone that is four times as slow, still no wait that a reader notices. */
const pieceMs = 6;

/** Does the steps in tasks of their own, between which the browser paints and answers the reader. */
export async function inPieces<T>(steps: Steps<T>): Promise<T> {
  let start = performance.now();
  let step = steps.next();
  while (step.done !== true) {
    if (performance.now() - start >= pieceMs) {
      await nextTask();
      start = performance.now();
    }
    step = steps.next();
  }
  return step.value;
}

/** A new task, as soon as the browser has one to give: a timer would wait for some milliseconds each time. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
