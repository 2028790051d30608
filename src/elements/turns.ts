import { nextTask } from '../state/in-pieces.ts';

let queue: Promise<void> | undefined;

/** The turn in which an element may make its first picture; `undefined` where it need not wait. */
export function waitForTurn(): Promise<void> | undefined {
  if (queue) queue = queue.then(nextTask);
  return queue;
}

/**
 * Lets elements make their first pictures one after the other, each in a task of its own, until all that `begin`
 * brings about have made theirs: for a page that nobody sees yet, because it would be seen to come bit by bit.
 */
export async function inTurns(begin: () => Promise<unknown>): Promise<void> {
  queue = Promise.resolve();
  try {
    await begin();
    let last: Promise<void> | undefined;
    while (queue !== last) {
      last = queue;
      await last;
      // An element may hold others, which queue up when it is made.
      await nextTask();
    }
  } finally {
    queue = undefined;
  }
}
